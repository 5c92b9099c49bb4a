// The words that say what a question is about, and where else they stand: folded so that forms of one word meet: no accents, and of a long word
// only its beginning, which carries the meaning in the languages that put their endings last.

const STEM = 5
const MOST_WORDS = 60

// Words that every question has. Rare ones need no list: the weights take care of the rest.
const empty = new Set(
  `a about again all also always am an and any are as at be because been before being but by can cannot could did do
   does doing done dont down each else even ever every for from get gets getting go goes going good got had has have
   having he hello help her here hey hi him his how i if im in into is it its ive just kind know let like ll look make
   many may me more most much my need never new no not now of off ok okay on one only or other our out over please
   really same see she should so some still such sure tell than thank thanks that the their them then there these they
   thing think this those through to too try two up us use very want was way we well went were what when where which
   while who why will with would yes yet you your
   и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
   нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом
   себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
   будет кто этот того потому этого какой совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем
   всех можно при это очень здравствуйте привет добрый день спасибо пожалуйста подскажите нужно хочу
   na ya wa kwa ni la za cha vya katika hii hiyo huo huyo hilo hivyo yake yangu yako mimi wewe yeye sisi nyinyi wao je
   kama lakini au pia sana tu bado tafadhali asante habari jambo nataka naomba nina una ana niko uko yuko kuna hakuna
   der die das und ist ich nicht ein eine zu mit auf für von dem den wie was bitte danke hallo habe haben
   le la les un une et est je ne pas de du des que qui pour avec sur dans bonjour merci mon ma mes vous
   el los las una y es no de del que en por para con mi me su hola gracias`.split(/\s+/),
)

/** Not a number of pieces, or one that only this customer has, of an order or a phone; an error is a number of three. */
const saysMore = /\D|^\d{3}$/

/** A word of the question: folded, and as it was written. */
export type AskedWord = { folded: string; written: string }

/** The words of a question that say something, each once. */
export function askedWords(text: string): AskedWord[] {
  const words = new Map<string, AskedWord>()
  for (const [match] of text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
    if (words.size >= MOST_WORDS) break
    const plain = match.toLowerCase().replace(/[’']/g, '')
    if (plain.length < 2 || empty.has(plain) || !saysMore.test(plain)) continue
    const folded = fold(plain)
    if (folded !== '' && !words.has(folded))
      words.set(folded, { folded, written: match.toLowerCase() })
  }
  return [...words.values()]
}

// A number is only ever itself.
const fold = (word: string): string =>
  /\d/.test(word) ? word : [...plainLetters(word)].slice(0, STEM).join('')

/** Without accents and apostrophes, in small letters. */
export function plainLetters(text: string): string {
  const small = text.toLowerCase()
  // Most text is ASCII, for which this is nearly free.
  return /[^\p{ASCII}]/u.test(small)
    ? small
        .normalize('NFD')
        .replace(/[\p{M}’]/gu, '')
        .replaceAll("'", '')
    : small.replaceAll("'", '')
}

/** Finds which of these words other texts have, in one pass over each. */
export function finderOf(asked: readonly AskedWord[]): (text: string) => Set<string> {
  // A long word is known by its beginning; a short one must be whole, but for the s of a plural.
  const pattern = asked
    .map(({ folded }) => folded)
    .toSorted((a, b) => b.length - a.length)
    .map((word) => (word.length >= STEM && !/\d/.test(word) ? word : `${word}s?(?![\\p{L}\\p{N}])`))
  const words = new RegExp(pattern.join('|'), 'gu')
  const known = new Set(asked.map(({ folded }) => folded))
  return (text) => {
    const plain = plainLetters(text)
    const had = new Set<string>()
    for (const { 0: found, index } of plain.matchAll(words)) {
      if (index > 0 && LETTER.test(plain[index - 1]!)) continue
      had.add(known.has(found) ? found : found.slice(0, -1))
    }
    return had
  }
}

const LETTER = /[\p{L}\p{N}]/u
