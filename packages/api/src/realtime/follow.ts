// Sockets that follow the logs of conversations: replay from where they are, then live, dense and each event once.
// Hints only make it fast: what a socket has is compared with Postgres now and then, and any hole is read there.
import { getStored } from '../conversations/store.ts'
import { listEvents, listHeads, toCustomerEvent } from '../log/store.ts'
import { listMessages } from '../messages/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, authorize, viewOf } from '../policy.ts'
import type { Connection, Subscription } from './connection.ts'
import { type EventHint, eventFrame } from './publish.ts'

const SNAPSHOT_MESSAGES = 50
/** Further behind than this, a snapshot is cheaper than the events. */
const MOST_REPLAYED = 500
const REPLAY_PAGE = 50
/** Conversations that are compared with the log in one question: its answer is a turn that everybody waits for. */
const COMPARED = 500

export type Follow = ReturnType<typeof createFollow>

export function createFollow(deps: { sql: Sql; onError(error: unknown): void }) {
  const { sql, onError } = deps
  const byConversation = new Map<string, Set<Connection>>()

  function register(connection: Connection, subscription: Subscription): void {
    const { conversationId } = subscription
    connection.subscriptions.set(conversationId, subscription)
    const followers = byConversation.get(conversationId) ?? new Set<Connection>()
    byConversation.set(conversationId, followers.add(connection))
  }

  function unsubscribe(connection: Connection, conversationId: string): void {
    connection.subscriptions.delete(conversationId)
    const followers = byConversation.get(conversationId)
    followers?.delete(connection)
    if (followers?.size === 0) byConversation.delete(conversationId)
  }

  /** A socket that asks again, or leaves, is done with what is still being read for it. */
  const isCurrent = (connection: Connection, subscription: Subscription): boolean =>
    connection.subscriptions.get(subscription.conversationId) === subscription

  /** Brings a socket from `since` to the head of the log; the seq it reached. What follows is live. */
  async function subscribe(
    connection: Connection,
    actor: Actor,
    { conversationId, since }: { conversationId: string; since: number | null },
  ): Promise<number> {
    try {
      authorize(actor, 'conversation.read')
      await getStored(sql, actor, conversationId)
      const subscription = { conversationId, last: since ?? 0, isCatchingUp: true, isStale: false }
      register(connection, subscription)
      // Read after registering: what is committed from here on also arrives as a hint.
      const { conversation, publicSeq } = await getStored(sql, actor, conversationId)
      const head = viewOf(actor) === 'agent' ? conversation.seq : publicSeq
      const isFar = since === null || since > head || head - since > MOST_REPLAYED
      if (isFar) await sendSnapshot(connection, actor, subscription)
      await connection.caughtUp()
      subscription.isCatchingUp = false
      await catchUp(connection, actor, subscription)
      return subscription.last
    } catch (error) {
      unsubscribe(connection, conversationId)
      throw error
    }
  }

  async function sendSnapshot(
    connection: Connection,
    actor: Actor,
    subscription: Subscription,
  ): Promise<void> {
    const { conversationId } = subscription
    const stored = await getStored(sql, actor, conversationId)
    const conversation = viewOf(actor) === 'agent' ? stored.conversation : stored.forCustomer()
    // Only what the snapshot's seq covers; anything newer comes as an event.
    const window = { beforeSeq: conversation.seq + 1, limit: SNAPSHOT_MESSAGES }
    const { items, hasMore } = await listMessages(sql, conversationId, viewOf(actor), window)
    subscription.last = conversation.seq
    connection.send({ type: 'snapshot', conversation, messages: items, hasMore })
  }

  /** Sends everything after `last` from the log, as fast as it is taken, until the log has nothing more. */
  async function catchUp(
    connection: Connection,
    actor: Actor,
    subscription: Subscription,
  ): Promise<void> {
    if (subscription.isCatchingUp) {
      subscription.isStale = true
      return
    }
    subscription.isCatchingUp = true
    try {
      while (!(await sendMissed(connection, actor, subscription))) await connection.caughtUp()
    } finally {
      subscription.isCatchingUp = false
    }
  }

  /** The same for as long as the reader keeps up; false when they do not. */
  async function sendMissed(
    connection: Connection,
    actor: Actor,
    subscription: Subscription,
  ): Promise<boolean> {
    while (!connection.isBehind()) {
      subscription.isStale = false
      const { conversationId, last: since } = subscription
      const page = { conversationId, since, limit: REPLAY_PAGE, reader: viewOf(actor) }
      const logged = await listEvents(sql, page)
      if (connection.isClosed || !isCurrent(connection, subscription)) return true
      for (const one of logged) {
        if (connection.isBehind()) return false
        const event = viewOf(actor) === 'agent' ? one.event : toCustomerEvent(one)
        if (event) deliver(connection, subscription, event.seq, eventFrame(event))
      }
      if (!subscription.isStale && logged.length < REPLAY_PAGE) return true
    }
    return false
  }

  function deliver(
    connection: Connection,
    subscription: Subscription,
    seq: number,
    frame: string | Buffer,
  ) {
    if (seq <= subscription.last) return
    subscription.last = seq
    connection.sendDurable(frame)
  }

  function hear(hint: EventHint): void {
    const followers = byConversation.get(hint.conversationId)
    if (followers === undefined) return
    // One encoding for all of a side.
    const bytes: { agent?: Buffer; customer?: Buffer } = {}
    for (const connection of followers) {
      const { actor } = connection
      const subscription = connection.subscriptions.get(hint.conversationId)
      if (!actor || !subscription) continue
      const side = viewOf(actor)
      const seen =
        side === 'agent' ? { seq: hint.seq, frame: () => hint.agentFrame } : ofCustomer(hint)
      if (!seen || seen.seq <= subscription.last) continue
      const frame = () => (bytes[side] ??= Buffer.from(seen.frame()))
      if (hint.isDeleted) {
        connection.sendDurable(frame())
        unsubscribe(connection, hint.conversationId)
      } else if (subscription.isCatchingUp) subscription.isStale = true
      else if (seen.seq === subscription.last + 1)
        deliver(connection, subscription, seen.seq, frame())
      else void catchUp(connection, actor, subscription).catch(onError)
    }
  }

  /** Finds in the log what no hint told of. */
  async function compare(): Promise<void> {
    const ids = [...byConversation.keys()]
    for (let from = 0; from < ids.length; from += COMPARED)
      await compareThese(ids.slice(from, from + COMPARED))
  }

  async function compareThese(ids: readonly string[]): Promise<void> {
    for (const head of await listHeads(sql, ids)) {
      for (const connection of byConversation.get(head.id) ?? []) {
        const { actor } = connection
        const subscription = connection.subscriptions.get(head.id)
        if (!actor || !subscription || subscription.isCatchingUp) continue
        const last = viewOf(actor) === 'agent' ? head.seq : head.publicSeq
        // Who is slow holds up nobody; the next comparison goes on.
        if (subscription.last < last) await sendMissed(connection, actor, subscription)
      }
    }
  }

  return {
    subscribe,
    unsubscribe,
    hear,
    compare,
    followersOf: (conversationId: string): Iterable<Connection> =>
      byConversation.get(conversationId) ?? [],
    leave(connection: Connection): void {
      for (const id of [...connection.subscriptions.keys()]) unsubscribe(connection, id)
    },
  }
}

const ofCustomer = ({ customer }: EventHint) =>
  customer && { seq: customer.seq, frame: () => customer.frame }
