// The workspace's list, live: what changed is sent as the conversation's present state, gathered for a moment so that
// a busy conversation costs one read and one frame. A missed hint is found by comparing with the log every few seconds.
import { listByIds } from '../conversations/store.ts'
import { getFeedCursor, listChangedSince } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Connection } from './connection.ts'
import type { ServerFrame } from './protocol.ts'
import type { EventHint } from './publish.ts'

const GATHER_MS = 40
/** More changes than this at once: the reader fetches its list again instead. */
const MOST_CHANGES = 500

type WorkspaceFeed = {
  connections: Set<Connection>
  changed: Set<string>
  deleted: Set<string>
  timer: NodeJS.Timeout | undefined
  cursor: string
  /** What was sent since the cursor, so that the comparison does not send it again. */
  sent: Map<string, number>
}

const createWorkspaceFeed = (cursor: string): WorkspaceFeed => ({
  connections: new Set(),
  changed: new Set(),
  deleted: new Set(),
  timer: undefined,
  cursor,
  sent: new Map(),
})

export function createFeed(deps: { sql: Sql; onError(error: unknown): void }) {
  const { sql } = deps
  const feeds = new Map<string, WorkspaceFeed>()

  function broadcast(feed: WorkspaceFeed, frame: ServerFrame): void {
    const bytes = Buffer.from(JSON.stringify(frame))
    for (const connection of feed.connections) connection.sendDurable(bytes)
  }

  async function flush(feed: WorkspaceFeed): Promise<void> {
    feed.timer = undefined
    const ids = [...feed.changed]
    const deleted = [...feed.deleted]
    feed.changed.clear()
    feed.deleted.clear()
    for (const conversationId of deleted) broadcast(feed, { type: 'feed.deleted', conversationId })
    if (ids.length > MOST_CHANGES) {
      return broadcast(feed, { type: 'feed.ready', cursor: feed.cursor, isReset: true })
    }
    await sendConversations(feed, ids)
  }

  async function sendConversations(feed: WorkspaceFeed, ids: readonly string[]): Promise<void> {
    for (const { conversation } of await listByIds(sql, ids)) {
      if ((feed.sent.get(conversation.id) ?? 0) >= conversation.seq) continue
      feed.sent.set(conversation.id, conversation.seq)
      broadcast(feed, { type: 'feed.conversation', conversation })
    }
  }

  return {
    /** Starts following; `since` is the reader's last cursor. */
    async follow(connection: Connection, workspaceId: string, since: string | null): Promise<void> {
      const cursor = await getFeedCursor(sql)
      // Registered after the cursor was taken and before the past is read, so nothing falls between the two.
      const feed = feeds.get(workspaceId) ?? createWorkspaceFeed(cursor)
      feeds.set(workspaceId, feed)
      feed.connections.add(connection)
      if (since === null) return connection.send({ type: 'feed.ready', cursor, isReset: true })
      const ids = await listChangedSince(sql, { workspaceId, cursor: since, limit: MOST_CHANGES })
      if (ids.length >= MOST_CHANGES)
        return connection.send({ type: 'feed.ready', cursor, isReset: true })
      const found = await listByIds(sql, ids)
      for (const { conversation } of found)
        connection.send({ type: 'feed.conversation', conversation })
      const present = new Set(found.map((stored) => stored.conversation.id))
      for (const conversationId of ids.filter((id) => !present.has(id))) {
        connection.send({ type: 'feed.deleted', conversationId })
      }
      connection.send({ type: 'feed.ready', cursor, isReset: false })
    },

    leave(connection: Connection, workspaceId: string): void {
      const feed = feeds.get(workspaceId)
      feed?.connections.delete(connection)
      if (feed?.connections.size !== 0) return
      clearTimeout(feed.timer)
      feeds.delete(workspaceId)
    },

    hear(hint: EventHint): void {
      const feed = feeds.get(hint.workspaceId)
      if (feed === undefined) return
      const set = hint.isDeleted ? feed.deleted : feed.changed
      set.add(hint.conversationId)
      feed.timer ??= setTimeout(() => void flush(feed).catch(deps.onError), GATHER_MS)
    },

    /** Finds what no hint told of, and gives every reader a newer cursor. */
    async compare(): Promise<void> {
      for (const [workspaceId, feed] of feeds) {
        const cursor = await getFeedCursor(sql)
        const ids = await listChangedSince(sql, {
          workspaceId,
          cursor: feed.cursor,
          limit: MOST_CHANGES,
        })
        if (ids.length < MOST_CHANGES) await sendConversations(feed, ids)
        if (cursor === feed.cursor) continue
        feed.cursor = cursor
        feed.sent.clear()
        broadcast(feed, { type: 'feed.cursor', cursor })
      }
    },
  }
}
