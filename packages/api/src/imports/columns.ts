// Which column of a file holds what: names are matched loosely, and a mapping from the caller goes first.

export const importFields = [
  'customer',
  'time',
  'text',
  'role',
  'agentName',
  'customerName',
  'email',
  'phone',
] as const
export type ImportField = (typeof importFields)[number]

/** Names of columns as the caller gives them; an empty name says that the file has no such column. */
export type Mapping = Partial<Record<ImportField, string | undefined>>

/** Positions in a row. */
export type Columns = {
  count: number
  at: Partial<Record<ImportField, number>> & { customer: number; time: number; text: number }
  /** The names in the file, for the report. */
  names: Partial<Record<ImportField, string>>
}

/** The file as a whole cannot be imported; the message is for the person who brought it. */
export class UnusableFile extends Error {
  override name = 'UnusableFile'
}

// The surest name first. Written as `normalize` leaves them.
const synonyms: Record<ImportField, string> = {
  customer: `userid customerid contactid clientid visitorid externalid externaluserid externalcustomerid
    userexternalid customerexternalid uid senderid fromid user customer contact client visitor from username sender`,
  time: `timestamp messagetimestamp messagetime sentat createdat createdon created datetime dateandtime messagedate
    datesent timesent sentdate senttime sent writtenat postedat receivedat eventtime creationdate creationtime
    createddate createdtime timedate time date ts`,
  text: `messagebody messagetext messagecontent message body bodytext text content plaintext chatmessage msg comment
    utterance`,
  role: `role authorrole authortype senderrole sendertype usertype participantrole participanttype fromtype speaker
    direction messagedirection sentby author sender`,
  agentName: 'agentname operatorname staffname supportname agent operator authorname sendername',
  customerName: `customername username contactname clientname visitorname fullname displayname name`,
  email: 'customeremail useremail contactemail clientemail visitoremail emailaddress email mail',
  phone: 'customerphone userphone contactphone phonenumber phone telephone mobile tel',
}

const needed = ['customer', 'time', 'text'] as const
const examples = { customer: 'User ID', time: 'Timestamp (UTC)', text: 'Message Body' }

// "Timestamp (UTC)" and "time_stamp [ms]" are both `timestamp`.
// Each is compared with every name that is known.
const MOST_COLUMNS = 1000

// No name is as long; brackets that never close take time with the square of the length.
const normalize = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, '')
    .replace(/[\s_-]+(utc|gmt)\s*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Throws UnusableFile when a needed column is missing or the mapping names one that is not there. */
export function matchColumns(header: readonly string[], mapping: Mapping): Columns {
  const names = header.map((name) => name.trim())
  while (names.length > 1 && names.at(-1) === '') names.pop()
  if (names.length > MOST_COLUMNS)
    throw new UnusableFile(`The file has ${names.length} columns; ${MOST_COLUMNS} are read at most`)
  const at: Partial<Record<ImportField, number>> = {}
  for (const field of importFields) {
    const wanted = mapping[field]
    if (wanted !== undefined && wanted !== '') at[field] = findNamed(names, field, wanted)
  }
  for (const field of importFields) {
    if (mapping[field] !== undefined) continue
    const taken = new Set(Object.values(at))
    const found = findSynonym(names, field, taken)
    if (found !== undefined) at[field] = found
  }
  const { customer, time, text } = at
  if (customer === undefined || time === undefined || text === undefined) {
    throw new UnusableFile(describeMissing(names, at))
  }
  const named = Object.entries(at).map(([field, index]) => [field, names[index]!])
  return {
    count: names.length,
    at: { ...at, customer, time, text },
    names: Object.fromEntries(named),
  }
}

function findNamed(names: readonly string[], field: ImportField, wanted: string): number {
  const exact = names.indexOf(wanted.trim())
  if (exact >= 0) return exact
  const loose = names.findIndex((name) => normalize(name) === normalize(wanted))
  if (loose >= 0) return loose
  throw new UnusableFile(
    `The file has no column "${wanted}", which was named for ${field}. It has: ${list(names)}.`,
  )
}

function findSynonym(names: readonly string[], field: ImportField, taken: ReadonlySet<number>) {
  const normalized = names.map(normalize)
  for (const synonym of synonyms[field].split(/\s+/)) {
    const index = normalized.findIndex((name, at) => name === synonym && !taken.has(at))
    if (index >= 0) return index
  }
  return undefined
}

function describeMissing(
  names: readonly string[],
  at: Partial<Record<ImportField, number>>,
): string {
  const missing = needed.filter((field) => at[field] === undefined)
  const wishes = missing.map((field) => `${field} (such as "${examples[field]}")`)
  return `The first line must name the columns, and none of them is ${wishes.join(' or ')}. Found: ${list(names)}. Rename a column or say which one it is: ${missing[0]}="…".`
}

const list = (names: readonly string[]): string =>
  names
    .slice(0, 30)
    .map((name) => `"${name.slice(0, 60).toWellFormed()}"`)
    .join(', ')
