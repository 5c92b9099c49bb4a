// The workspace's list, live: what changed is sent as the conversation's present state, gathered for a moment so that
// a busy conversation costs one read and one frame. A missed hint is found by comparing with the log every few seconds.
import { setTimeout as pause } from 'node:timers/promises'
import { listByIds } from '../conversations/store.ts'
import { getFeedCursor, listChangedSince } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Connection } from './connection.ts'
import type { ServerFrame } from './protocol.ts'
import type { EventHint } from './publish.ts'

const GATHER_MS = 40
/** More conversations than this at once: the reader fetches its list again instead. */
const MOST_CHANGES = 500
/** Events that are looked through for it, for one who comes back and for all who are here. */
const MOST_EVENTS = 10_000
const MOST_COMPARED = 100_000
/** So many are told in one moment: all at once would be more than a reader who keeps up can take. */
const PAGE = 25

type WorkspaceFeed = {
  connections: Set<Connection>
  changed: Set<string>
  timer: NodeJS.Timeout | undefined
  cursor: string
  /** What was sent since the cursor, so that the comparison does not send it again. */
  sent: Map<string, number>
}

const createWorkspaceFeed = (cursor: string): WorkspaceFeed => ({
  connections: new Set(),
  changed: new Set(),
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

  const reset = (feed: WorkspaceFeed, cursor: string) =>
    broadcast(feed, { type: 'feed.ready', cursor, isReset: true })

  async function flush(feed: WorkspaceFeed): Promise<void> {
    feed.timer = undefined
    const ids = [...feed.changed]
    feed.changed.clear()
    if (ids.length > MOST_CHANGES) reset(feed, feed.cursor)
    else await tell(feed, ids)
  }

  async function tell(feed: WorkspaceFeed, ids: readonly string[]): Promise<void> {
    for (const [index, page] of pagesOf(ids).entries()) {
      if (index > 0) await pause(GATHER_MS)
      for (const { id, seq, frame } of await statesOf(page)) {
        if ((feed.sent.get(id) ?? 0) >= seq) continue
        feed.sent.set(id, seq)
        broadcast(feed, frame)
      }
    }
  }

  /** How these conversations are now; of one that is deleted, that it is. */
  async function statesOf(
    ids: readonly string[],
  ): Promise<{ id: string; seq: number; frame: ServerFrame }[]> {
    const found = new Map(
      (await listByIds(sql, ids)).map(({ conversation }) => [conversation.id, conversation]),
    )
    return ids.map((id) => {
      const conversation = found.get(id)
      return conversation
        ? { id, seq: conversation.seq, frame: { type: 'feed.conversation', conversation } }
        : { id, seq: Infinity, frame: { type: 'feed.deleted', conversationId: id } }
    })
  }

  return {
    /** Starts following; `since` is the reader's last cursor. */
    async follow(connection: Connection, workspaceId: string, since: string | null): Promise<void> {
      const cursor = await getFeedCursor(sql)
      // Registered after the cursor was taken and before the past is read, so nothing falls between the two.
      const feed = feeds.get(workspaceId) ?? createWorkspaceFeed(cursor)
      feeds.set(workspaceId, feed)
      feed.connections.add(connection)
      const changed =
        since === null
          ? undefined
          : await listChangedSince(sql, { workspaceId, cursor: since, limit: MOST_EVENTS })
      if (changed === undefined || changed.size >= MOST_CHANGES)
        return connection.send({ type: 'feed.ready', cursor, isReset: true })
      for (const page of pagesOf([...changed.keys()])) {
        for (const { frame } of await statesOf(page)) connection.send(frame)
        await connection.caughtUp()
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

    hear({ workspaceId, conversationId }: EventHint): void {
      const feed = feeds.get(workspaceId)
      if (feed === undefined) return
      feed.changed.add(conversationId)
      feed.timer ??= setTimeout(() => void flush(feed).catch(deps.onError), GATHER_MS)
    },

    /** Finds what no hint told of, and gives every reader a newer cursor. */
    async compare(): Promise<void> {
      for (const [workspaceId, feed] of feeds) {
        const cursor = await getFeedCursor(sql)
        const since = { workspaceId, cursor: feed.cursor, limit: MOST_COMPARED }
        const changed = await listChangedSince(sql, since)
        const missed = [...(changed ?? [])].flatMap(([id, seq]) =>
          (feed.sent.get(id) ?? 0) < seq ? [id] : [],
        )
        if (changed === undefined || missed.length > MOST_CHANGES) reset(feed, cursor)
        else await tell(feed, missed)
        if (cursor === feed.cursor) continue
        feed.cursor = cursor
        feed.sent.clear()
        broadcast(feed, { type: 'feed.cursor', cursor })
      }
    },
  }
}

const pagesOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, index) =>
    ids.slice(index * PAGE, (index + 1) * PAGE),
  )
