// What an open conversation has to do with others: links, problems reported to a team, merging; and putting it away.
import type { Conversation } from '@deskbell/sdk'
import type { Inbox } from './inbox.ts'
import type { Change } from './sharing.ts'

export interface Report {
  /** The same when it is sent again, so that it is reported once. */
  clientId: string
  teamId: string
  subject: string | null
  text: string
}

export function createLinks(inbox: Inbox, id: string, change: Change) {
  const { conversations } = inbox.client
  const { good } = inbox.toasts
  const sayOfArchive = inbox.toasts.about(`archive ${id}`)

  async function attempt<T>(
    work: () => Promise<T>,
    said: string,
    report: (problem: unknown) => void = inbox.report,
  ): Promise<T | undefined> {
    try {
      const done = await work()
      good(said)
      return done
    } catch (problem) {
      report(problem)
      return undefined
    }
  }

  async function archive(): Promise<void> {
    const archivedAt = new Date().toISOString()
    const undo = { name: 'Undo', run: () => void unarchive() }
    if (await change({ archivedAt }, () => conversations.archive({ id })))
      sayOfArchive('Archived', undo)
  }

  async function unarchive(): Promise<void> {
    const isDone = await change({ archivedAt: null }, () => conversations.unarchive({ id }))
    if (isDone) sayOfArchive('Back in the lists')
  }

  return {
    archive,
    unarchive,
    link: (conversationId: string) =>
      attempt(() => conversations.link({ id, conversationId }), 'Linked'),
    unlink: (conversationId: string) =>
      attempt(() => conversations.unlink({ id, conversationId }), 'Not linked any more'),
    report: (report: Report, onFault: (problem: unknown) => void) =>
      attempt(() => conversations.link({ id, report }), 'Reported', onFault),
    /** The other one, with the messages of both. */
    merge: (intoId: string): Promise<Conversation | undefined> =>
      attempt(() => conversations.merge({ id, intoId }), 'Merged'),
  }
}
