// Whether a password can be guessed: zxcvbn, which knows common passwords, words, names, dates and keyboard rows.
import { problem } from '../problem.ts'

/** Of 0 to 4. From here on guessing takes more than 10^8 tries, each of which argon2 makes slow. */
const LEAST_SCORE = 3
/** What comes after it is not looked at: the time that looking takes grows faster than the password. */
const LOOKED_AT = 24
const MOST_WORDS = 40
/** Shorter ones are in too many passwords. */
const LEAST_WORD = 4

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

/** What everybody knows of the place that is signed in to; docs/security/decisions.md lists it. */
export const WORDS_OF_THE_PLACE: readonly string[] = [
  ...['deskbell', 'helpdesk', 'servicedesk', 'support', 'customer', 'service', 'inbox', 'ticket'],
  ...['widget', 'chat', 'owner', 'admin', 'senior', 'agent', 'viewer'],
]

/** Throws `weak_password` with advice. `own` is what others know of the person: address, name, workspace. */
export async function assertStrong(password: string, own: readonly string[]): Promise<void> {
  loading ??= load()
  const parts = own.flatMap((one) => [one, ...one.split(/[\s@._-]+/)])
  const words = [...parts, ...WORDS_OF_THE_PLACE].map((one) => one.toLowerCase())
  const judged = without(words, password)
  const { score, feedback } = (await loading).check(judged, words.slice(0, MOST_WORDS))
  if (score >= LEAST_SCORE) return
  const advice = [feedback.warning, ...feedback.suggestions].filter(Boolean).join(' ')
  throw problem('weak_password', { detail: advice || 'Add more words that are less common.' })
}

/** What everybody knows adds nothing: only the rest of the password is judged. */
function without(words: readonly string[], password: string): string {
  let rest = password
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const lower = rest.toLowerCase()
    if (word.length >= LEAST_WORD && lower.includes(word)) rest = lower.replaceAll(word, '')
  }
  return rest
}
