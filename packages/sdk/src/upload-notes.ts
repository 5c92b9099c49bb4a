// Which uploads a tab has begun and not sent, and how the server knows them: in the session of the tab, without their
// bytes. They go with whoever signs out.

/** Where somebody prepares a message, such as a conversation. */
export type Place = string

export interface Note {
  readonly key: string
  readonly identity: string
  /** Null when a message has it. */
  readonly place: Place | null
  readonly attachmentId: string | null
}

const NAME = 'deskbell.uploads'
const MOST_NOTES = 100

export function readNotes(): Note[] {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? '[]') as Note[]
  } catch {
    return []
  }
}

export function writeNotes(change: (notes: Note[]) => Note[]): void {
  try {
    const notes = change(readNotes()).slice(-MOST_NOTES)
    if (notes.length > 0) sessionStorage.setItem(NAME, JSON.stringify(notes))
    else sessionStorage.removeItem(NAME)
  } catch {
    // Blocked, or full: nothing outlives the page.
  }
}

export const forgetNotes = (identity: string): void =>
  writeNotes((notes) => notes.filter((one) => one.identity !== identity))

/**
 * Whether an earlier page in this tab has left uploads for this place; then `(await client.loadUploads()).resume(place)`
 * goes on with them.
 */
export const hasKeptUploads = (place: Place): boolean =>
  readNotes().some((one) => one.place === place)
