// Tells people of each other: who is here, who is typing, over all nodes. Nothing of it is stored.
import { authorOf } from '../author.ts'
import type { Author } from '../messages/schema.ts'
import type { Bus } from '../platform/bus.ts'
import { type Actor, authorize } from '../policy.ts'
import type { Connection } from './connection.ts'
import {
  type NodePresence,
  Presence,
  type PresenceChange,
  Typing,
  type TypingNote,
} from './presence.ts'
import type { ClientFrame } from './protocol.ts'
import type { AgentHint, Hint, PresenceHint, TypingHint } from './publish.ts'

/** A node that said nothing for so long is gone, and its sockets with it. */
const NODE_SILENCE_MS = 15_000

// A visitor who is not a customer yet has no id that others may know.
export const presentAs = (actor: Actor): Author =>
  authorOf(actor, { id: actor.id ?? actor.sessionId, name: null })

export function createCompany(deps: {
  bus: Bus<Hint>
  connections: ReadonlySet<Connection>
  followersOf(conversationId: string): Iterable<Connection>
  /** An agent came, left or changed their state, as far as this node's sockets go. */
  onPresence(said: NodePresence): void
}) {
  const { bus, connections, followersOf } = deps
  const presence = new Presence()
  const typing = new Typing()

  const framed = (agent: PresenceChange['after']) =>
    Buffer.from(JSON.stringify({ type: 'presence', isWhole: false, agents: [agent] }))

  /** Customers hear who is here, not what they have open. */
  function announce(workspaceId: string, change: PresenceChange | undefined): void {
    if (change === undefined) return
    const { before, after } = change
    const forAgents = framed(after)
    const forCustomers =
      before.state === after.state ? null : framed({ agentId: after.agentId, state: after.state })
    for (const connection of connections) {
      if (connection.actor?.workspaceId !== workspaceId) continue
      const frame = connection.actor.kind === 'agent' ? forAgents : forCustomers
      if (frame !== null) connection.sendEphemeral(frame)
    }
  }

  function tellWhole(connection: Connection, { workspaceId, kind }: Actor): void {
    const all = presence.list(workspaceId)
    const agents = kind === 'agent' ? all : all.map(({ agentId, state }) => ({ agentId, state }))
    connection.send({ type: 'presence', isWhole: true, agents })
  }

  function tell(said: NodePresence): void {
    const { workspaceId } = said
    announce(workspaceId, presence.hear(said, null))
    bus.publish({ kind: 'presence', workspaceId, agents: [said], isWhole: false })
  }

  function set(connection: Connection, state: 'online' | 'away' | null): void {
    const said = presence.setSocket(connection, state)
    if (said === undefined) return
    deps.onPresence(said)
    tell(said)
  }

  /** What this agent has open, or types in, is another conversation now. */
  function look(connection: Connection): void {
    const said = presence.setViewing(connection, (conversationId) =>
      typing
        .list(conversationId)
        .some(
          (note) =>
            note.author.id === connection.actor?.id &&
            note.connection?.subscriptions.has(conversationId),
        ),
    )
    if (said !== undefined) tell(said)
  }

  function note(note: Omit<TypingNote, 'until'>, isTyping: boolean): void {
    if (isTyping) typing.set(note)
    else typing.delete(note)
    const { conversationId, author, visibility } = note
    const frame = Buffer.from(
      JSON.stringify({ type: 'typing', conversationId, author, isTyping, visibility }),
    )
    for (const connection of followersOf(conversationId)) {
      const isMine = connection.actor?.id === author.id
      const mayKnow = visibility === 'public' || connection.actor?.kind === 'agent'
      if (!isMine && mayKnow) connection.sendEphemeral(frame)
    }
    // What came from another node has been told there.
    const { connection } = note
    if (connection === null) return
    look(connection)
    bus.publish({ kind: 'typing', conversationId, author, isTyping, visibility })
  }

  return {
    set,
    look,

    arrive(connection: Connection, actor: Actor): void {
      set(connection, 'online')
      tellWhole(connection, actor)
    },

    leave(connection: Connection): void {
      for (const one of typing.sweep((note) => note.connection === connection)) note(one, false)
      set(connection, null)
      look(connection)
    },

    /** Only where the socket is subscribed: that was authorised. */
    type(connection: Connection, actor: Actor, frame: ClientFrame & { type: 'typing' }): void {
      authorize(actor, frame.visibility === 'internal' ? 'note.create' : 'typing.send')
      const { conversationId, isTyping, visibility } = frame
      if (!connection.subscriptions.has(conversationId)) return
      note({ conversationId, author: presentAs(actor), visibility, connection }, isTyping)
    },

    typingFor: (actor: Actor | null, conversationId: string): Author[] =>
      typing
        .list(conversationId)
        .filter(
          ({ author, visibility }) =>
            author.id !== actor?.id && (visibility === 'public' || actor?.kind === 'agent'),
        )
        .map(({ author }) => author),

    hearTyping({ conversationId, author, visibility, isTyping }: TypingHint): void {
      note({ conversationId, author, visibility, connection: null }, isTyping)
    },

    hearPresence({ workspaceId, agents, isWhole }: PresenceHint, node: string): void {
      const changes = isWhole
        ? presence.hearAll(workspaceId, agents, node)
        : agents.flatMap((said) => presence.hear(said, node) ?? [])
      for (const change of changes) announce(workspaceId, change)
    },

    hearAgent({ workspaceId, agentId }: AgentHint): void {
      const frame = Buffer.from(JSON.stringify({ type: 'agent', agentId }))
      for (const connection of connections)
        if (connection.actor?.workspaceId === workspaceId) connection.sendEphemeral(frame)
    },

    endStaleTyping(): void {
      for (const one of typing.sweep(({ until }) => until < performance.now())) note(one, false)
    },

    /** Says again what is true here, for nodes that are new or missed it. */
    keep(): void {
      for (const [workspaceId, agents] of presence.listHere()) {
        bus.publish({ kind: 'presence', workspaceId, agents, isWhole: true })
      }
    },

    /** Whether other nodes are heard, and which of them fell silent and are forgotten: those who are here are told. */
    heed(): void {
      const before = presence.hearingSince
      presence.hearingSince = bus.hearingSince()
      const isAnew = before !== presence.hearingSince
      const touched = presence.forgetSilent(NODE_SILENCE_MS)
      for (const connection of connections) {
        const { actor } = connection
        if (actor && (isAnew || touched.includes(actor.workspaceId))) tellWhole(connection, actor)
      }
    },

    /** Agents who are online by a socket of this node. */
    listOnline: (): string[] =>
      [...presence.listHere().values()]
        .flat()
        .flatMap((one) => (one.state === 'online' ? [one.agentId] : [])),

    /** This node goes: nobody is here any more. */
    dissolve(): void {
      for (const workspaceId of presence.listHere().keys()) {
        bus.publish({ kind: 'presence', workspaceId, agents: [], isWhole: true })
      }
    },
  }
}
