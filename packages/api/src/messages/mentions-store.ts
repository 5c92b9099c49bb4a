// Mentions: a note names a colleague with `@` and their name, and its conversation remembers the newest note that named
// each of them. Asked only for notes that have an `@`, so that every other message costs nothing more.
import type { Mention } from '../conversations/schema.ts'
import type { LockedConversation } from '../conversations/write-store.ts'
import { jsonb, type Tx } from '../platform/postgres.ts'
import type { NewMessage } from './head.ts'

type Person = { id: string; name: string }

/** A note is for people to read: whoever names more than this names nobody further. */
const MOST_NAMES = 50

const isPartOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character)

/** Whose names follow an `@`, in whatever case. Of names that begin alike the longest counts, of equal ones each. */
export function namedIn(text: string, people: readonly Person[]): string[] {
  const written = text.toLowerCase()
  const named = new Set<string>()
  const names = people.map(({ id, name }) => ({ id, name: name.toLowerCase() }))
  let from = -1
  for (let looked = 0; looked < MOST_NAMES; looked++) {
    from = written.indexOf('@', from + 1)
    if (from < 0) break
    // The middle of a mail address.
    if (isPartOfWord(written[from - 1])) continue
    const fitting = names.filter(
      ({ name }) =>
        written.startsWith(name, from + 1) && !isPartOfWord(written[from + 1 + name.length]),
    )
    const longest = Math.max(...fitting.map(({ name }) => name.length))
    for (const { id, name } of fitting) if (name.length === longest) named.add(id)
  }
  return [...named]
}

export type Mentions = {
  /** Whom this note mentions; nobody when it is something else. */
  namedBy(input: NewMessage): readonly string[]
  /** What the conversation remembers so far. */
  of(conversationId: string): readonly Mention[]
}

const nobody: Mentions = { namedBy: () => [], of: () => [] }

/** To be sent behind the locks of the conversations, so that it sees what they waited for. */
export async function findMentions(tx: Tx, inputs: readonly NewMessage[]): Promise<Mentions> {
  // What comes from a file was written long ago.
  const notes = inputs.filter(
    ({ author, create, isPast }) =>
      create.visibility === 'internal' &&
      author.kind === 'agent' &&
      isPast !== true &&
      create.text.includes('@'),
  )
  if (notes.length === 0) return nobody
  const [people, known] = await Promise.all([
    tx<(Person & { workspaceId: string })[]>`
      select id, name, workspace_id as "workspaceId" from agents
      where workspace_id = any(${notes.map((note) => note.workspaceId)}) and status = 'active'`,
    tx<{ id: string; mentions: Mention[] }[]>`
      select id, mentions from conversations where id = any(${notes.map((note) => note.conversationId)})`,
  ])
  const before = new Map(known.map(({ id, mentions }) => [id, mentions]))
  return {
    namedBy(input) {
      if (!notes.includes(input)) return []
      const { workspaceId, author } = input
      const colleagues = people.filter(
        (one) => one.workspaceId === workspaceId && one.id !== author.id,
      )
      return namedIn(input.create.text, colleagues)
    },
    of: (conversationId) => before.get(conversationId) ?? [],
  }
}

export type Note = { text: string; authorId: string; seq: number }

/**
 * What notes say that are not sent like messages: with a transfer, by an edit, as copies of a merge. `before` is what a
 * note said until now: whom it named then has been told.
 */
export async function mentionIn(
  { tx, workspaceId, conversation, append }: LockedConversation,
  notes: readonly Note[],
  before = '',
): Promise<void> {
  const naming = notes.filter(({ text }) => text.includes('@'))
  if (naming.length === 0) return
  const people = await tx<Person[]>`
    select id, name from agents where workspace_id = ${workspaceId} and status = 'active'`
  const told = namedIn(before, people)
  const mentions = naming.reduce<readonly Mention[]>((known, { text, authorId, seq }) => {
    const named = namedIn(text, people).filter((id) => id !== authorId && !told.includes(id))
    return named.length === 0 ? known : withMentions(known, named, seq)
  }, conversation.mentions)
  if (mentions === conversation.mentions) return
  await updateMentions(tx, [{ id: conversation.id, mentions }])
  append({ type: 'conversation.updated', changes: { mentions: [...mentions] } }, false)
}

/** By agent id, like in every answer. */
export function withMentions(
  before: readonly Mention[],
  agentIds: readonly string[],
  seq: number,
): Mention[] {
  const others = before.filter(({ agentId }) => !agentIds.includes(agentId))
  const added = agentIds.map((agentId) => ({ agentId, seq }))
  return [...others, ...added].sort((a, b) => (a.agentId < b.agentId ? -1 : 1))
}

export async function updateMentions(
  tx: Tx,
  changed: readonly { id: string; mentions: readonly Mention[] }[],
): Promise<void> {
  for (const { id, mentions } of changed)
    await tx`update conversations set mentions = ${jsonb(tx, mentions)} where id = ${id}`
}
