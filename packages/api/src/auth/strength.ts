// Whether a password can be guessed: zxcvbn, which knows common passwords, words, names, dates and keyboard rows.
import { problem } from '../problem.ts'

/** Of 0 to 4. From here on guessing takes more than 10^8 tries, each of which argon2 makes slow. */
const LEAST_SCORE = 3
/** What comes after it is not looked at: the time that looking takes grows faster than the password. */
const LOOKED_AT = 24

const load = async () => {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
    maxLength: LOOKED_AT,
    l33tMaxSubstitutions: 8,
  })
}
// Megabytes of words: not before somebody chooses a password.
let loading: ReturnType<typeof load> | undefined

/** Throws `weak_password` with advice. `own` is what others know of the person: address, name. */
export async function assertStrong(password: string, own: readonly string[]): Promise<void> {
  loading ??= load()
  const words = own.flatMap((one) => [one, ...one.split(/[\s@._-]+/)]).filter((one) => one !== '')
  const { score, feedback } = (await loading).check(password, words.slice(0, 20))
  if (score >= LEAST_SCORE) return
  const advice = [feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ')
  throw problem('weak_password', { detail: advice || 'Add more words that are less common.' })
}
