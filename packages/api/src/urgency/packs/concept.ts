// What a pack of a language says about words: which concept each belongs to. The rules know concepts only, so a new
// language is a new file beside these.
export const concepts = [
  // How things are said.
  'NEG',
  'CANNOT',
  'BREAK',
  'AND',
  'SUBJECT',
  'HYPO',
  'HASBEEN',
  'FOR',
  'MINE',
  'WHERE',
  'ASK',
  'PLEASE',
  'HELP',
  'NEED',
  'STILL',
  'NOBODY',
  // Money.
  'MONEY',
  'PAID',
  'PAY',
  'INSTEAD',
  'NOTHING',
  'SEND',
  'ARRIVE',
  'GONE',
  'TAKE',
  'TWICE',
  'WRONG',
  'REFUND',
  'PRICE',
  // Accounts and people in them.
  'ACCESS',
  'ACCOUNT',
  'CARD',
  'LOCKED',
  'FORGOT',
  'STRANGER',
  'USE',
  'IDENTITY',
  'THEFT',
  'UNKNOWN',
  'DONE',
  'THEYDID',
  'OTHERS',
  'ONGOING',
  'STOPIT',
  // Things and whether they work.
  'WORK',
  'BROKEN',
  'SYSTEM',
  'MANY',
  'ALLDOWN',
  'GOODS',
  'LATE',
  'DECLINED',
  // Life and limb.
  'DANGER',
  'HEALTH',
  'CARE',
  'VITAL',
  'LEFT',
  'SEVERE',
  'VULNERABLE',
  'ABUSE',
  // How the writer feels.
  'DISTRESS',
  'ANGER',
  'INSULT',
  'THREAT',
  'LEAVE',
  'COMPLAIN',
  // Time.
  'URGENT',
  'NOW',
  'TODAY',
  'TOMORROW',
  'DAY',
  'FAR',
  'BY',
  'IN',
  'SINCE',
  'UNIT',
  'LONGUNIT',
  'NUM',
  'CLOCK',
  'EVENT',
  'STAKES',
  'WAIT',
  'REPLY',
  'REPEAT',
  'AMOUNT',
  'CURRENCY',
  // What calms.
  'THANKS',
  'PRAISE',
  'RESOLVED',
  // Wants it to be over, and says by that that it is not.
  'WISH',
  'NORUSH',
  'BEARABLE',
  'IDEA',
  'CURIOUS',
  'GREET',
  'ACK',
  'PAST',
] as const
export type Concept = (typeof concepts)[number]

/** Words are separated by spaces; `word*` is how words begin, `two_words` follow each other. */
export type Pack = {
  language: string
  words: Partial<Record<Concept, string>>
  /** For languages whose verbs carry negation and tense in front: what stands around these stems. */
  verbs?: {
    stems: Partial<Record<Concept, string>>
    /** In front of a stem. The named groups `not` and `if` say what they add. */
    before: string
    after: string
    /** How a verb begins that says that something is not so, whatever its stem. */
    denial: string
  }
  /** Words of everyday use that must not be taken for a typing error of a word above. */
  everyday?: string
}
