// Who is here and who is typing. Never stored: it is gone with the socket, or with the node that had the socket.
// Each node knows its own sockets and what the other nodes say of theirs.
import type { Author } from '../messages/schema.ts'
import type { AgentActor } from '../policy.ts'
import type { Connection } from './connection.ts'

type State = 'online' | 'away'
/** A conversation that an agent has open. */
export type Viewing = { conversationId: string; isTyping: boolean }
export type AgentPresence = {
  agentId: string
  state: State | 'offline' | 'unknown'
  viewing?: Viewing[]
}
/** What one node says of its own sockets. */
export type NodePresence = {
  workspaceId: string
  agentId: string
  state: State | 'offline'
  viewing?: Viewing[]
}
export type PresenceChange = { before: AgentPresence; after: AgentPresence }

const HERE = ''
/** Who has more open, a program for example, is shown in the latest. */
const MOST_VIEWED = 20

type Said = { state: State; viewing: Viewing[]; heardAt: number }
type Agents = Map<string, Said>

/** The presence of agents over all nodes. Changes are returned, for the caller to tell. */
export class Presence {
  /** Own sockets, by agent. */
  readonly #sockets = new Map<string, Map<Connection, State>>()
  /** By node, then workspace, then agent; this node is `HERE`. */
  readonly #nodes = new Map<string, { workspaces: Map<string, Agents>; heardAt: number }>()
  /** What other nodes said before is not to be relied on, for hints may have been missed; Infinity: none may. */
  hearingSince = 0

  /** An own socket's state; null when it is gone. */
  setSocket(connection: Connection, state: State | null): NodePresence | undefined {
    const { actor } = connection
    if (actor?.kind !== 'agent') return undefined
    const sockets = this.#sockets.get(actor.id) ?? new Map<Connection, State>()
    const before = combined(sockets.values())
    if (state === null) sockets.delete(connection)
    else sockets.set(connection, state)
    if (sockets.size === 0) this.#sockets.delete(actor.id)
    else this.#sockets.set(actor.id, sockets)
    const after = combined(sockets.values())
    return before === after ? undefined : this.#said(actor, sockets)
  }

  /** What an agent has open over all own sockets, when that is not what was said last. */
  setViewing(
    { actor }: Connection,
    isTypingIn: (conversationId: string) => boolean,
  ): NodePresence | undefined {
    const sockets = this.#sockets.get(actor?.id ?? '')
    if (actor?.kind !== 'agent' || sockets === undefined) return undefined
    const said = this.#said(actor, sockets, isTypingIn)
    const before = this.#agentsOf(HERE, actor.workspaceId).get(actor.id)?.viewing ?? []
    return isSame(before, said.viewing ?? []) ? undefined : said
  }

  #said(
    { workspaceId, id: agentId }: AgentActor,
    sockets: ReadonlyMap<Connection, State>,
    isTypingIn?: (conversationId: string) => boolean,
  ): NodePresence {
    const state = combined(sockets.values())
    const before = this.#agentsOf(HERE, workspaceId).get(agentId)?.viewing ?? []
    const ids = new Set([...sockets.keys()].flatMap((one) => [...one.subscriptions.keys()]))
    const viewing = isTypingIn
      ? [...ids]
          .slice(-MOST_VIEWED)
          .map((conversationId) => ({ conversationId, isTyping: isTypingIn(conversationId) }))
      : before
    return { workspaceId, agentId, state, ...(viewing.length > 0 ? { viewing } : {}) }
  }

  /** What a node, this one included, says of an agent; the change that others see, if any. */
  hear(said: NodePresence, node: string | null): PresenceChange | undefined {
    const before = this.#presenceOf(said.workspaceId, said.agentId)
    const agents = this.#agentsOf(node ?? HERE, said.workspaceId)
    if (said.state === 'offline') agents.delete(said.agentId)
    else
      agents.set(said.agentId, {
        ...{ state: said.state, viewing: said.viewing ?? [] },
        heardAt: performance.now(),
      })
    const after = this.#presenceOf(said.workspaceId, said.agentId)
    const isKnown =
      before.state === after.state && isSame(before.viewing ?? [], after.viewing ?? [])
    return isKnown ? undefined : { before, after }
  }

  /** Everything that a node says of a workspace, in place of what it said before. */
  hearAll(workspaceId: string, said: readonly NodePresence[], node: string): PresenceChange[] {
    const gone = [...this.#agentsOf(node, workspaceId).keys()]
      .filter((agentId) => !said.some((one) => one.agentId === agentId))
      .map((agentId): NodePresence => ({ workspaceId, agentId, state: 'offline' }))
    return [...gone, ...said].flatMap((one) => this.hear(one, node) ?? [])
  }

  /**
   * Forgets nodes that fell silent while this one could hear. Returns the workspaces where that may have changed
   * something.
   */
  forgetSilent(olderThanMs: number): string[] {
    const touched = new Set<string>()
    for (const [node, { heardAt, workspaces }] of this.#nodes) {
      const silentSince = Math.max(heardAt, this.hearingSince)
      if (node === HERE || performance.now() - silentSince < olderThanMs) continue
      for (const workspaceId of workspaces.keys()) touched.add(workspaceId)
      this.#nodes.delete(node)
    }
    return [...touched]
  }

  /** Own agents by workspace, for telling the other nodes. */
  listHere(): Map<string, NodePresence[]> {
    const workspaces = this.#nodes.get(HERE)?.workspaces ?? new Map<string, Agents>()
    return new Map(
      [...workspaces].map(([workspaceId, agents]) => [
        workspaceId,
        [...agents].map(([agentId, { state, viewing }]) => ({
          ...{ workspaceId, agentId, state },
          ...(viewing.length > 0 ? { viewing } : {}),
        })),
      ]),
    )
  }

  /** Everybody of a workspace who is not offline. */
  list(workspaceId: string): AgentPresence[] {
    const ids = new Set(
      [...this.#nodes.values()].flatMap(({ workspaces }) => [
        ...(workspaces.get(workspaceId)?.keys() ?? []),
      ]),
    )
    return [...ids].map((agentId) => this.#presenceOf(workspaceId, agentId))
  }

  #agentsOf(node: string, workspaceId: string): Agents {
    const known = this.#nodes.get(node) ?? { workspaces: new Map<string, Agents>(), heardAt: 0 }
    known.heardAt = performance.now()
    this.#nodes.set(node, known)
    const agents = known.workspaces.get(workspaceId) ?? (new Map() as Agents)
    known.workspaces.set(workspaceId, agents)
    return agents
  }

  /** A state that is unknown is one that another node told of, too long ago. */
  #presenceOf(workspaceId: string, agentId: string): AgentPresence {
    const all = [...this.#nodes].flatMap(([node, { workspaces }]) => {
      const said = workspaces.get(workspaceId)?.get(agentId)
      return said === undefined ? [] : [{ node, ...said }]
    })
    const sure = all.filter(({ node, heardAt }) => node === HERE || heardAt >= this.hearingSince)
    const state = combined(sure.map((said) => said.state))
    // Open on two nodes: typing on either is typing.
    const viewing = new Map<string, Viewing>()
    for (const one of sure.flatMap((said) => said.viewing))
      if (one.isTyping || !viewing.has(one.conversationId)) viewing.set(one.conversationId, one)
    return {
      agentId,
      state: state === 'offline' && all.length > 0 ? 'unknown' : state,
      ...(viewing.size > 0 ? { viewing: [...viewing.values()] } : {}),
    }
  }
}

const isSame = (a: readonly Viewing[], b: readonly Viewing[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ conversationId, isTyping }, index) =>
      conversationId === b[index]!.conversationId && isTyping === b[index]!.isTyping,
  )

function combined(states: Iterable<State>): State | 'offline' {
  const all = [...states]
  if (all.includes('online')) return 'online'
  return all.length > 0 ? 'away' : 'offline'
}

export type TypingNote = {
  conversationId: string
  author: Author
  visibility: 'public' | 'internal'
  /** The socket it came from; null when it came from another node. */
  connection: Connection | null
  until: number
}

// Clients repeat the signal every few seconds; a silent one has stopped.
const TYPING_MS = 8000

/** Who is typing where. One note per author and conversation, the latest. */
export class Typing {
  readonly #notes = new Map<string, TypingNote>()

  set(note: Omit<TypingNote, 'until'>): void {
    this.#notes.set(keyOf(note), { ...note, until: performance.now() + TYPING_MS })
  }

  delete(note: Pick<TypingNote, 'conversationId' | 'author'>): void {
    this.#notes.delete(keyOf(note))
  }

  list(conversationId: string): TypingNote[] {
    return [...this.#notes.values()].filter((note) => note.conversationId === conversationId)
  }

  /** Removes and returns what is over: left behind by a closed socket, or expired. */
  sweep(isOver: (note: TypingNote) => boolean): TypingNote[] {
    const over = [...this.#notes.values()].filter(isOver)
    for (const note of over) this.#notes.delete(keyOf(note))
    return over
  }
}

const keyOf = (note: Pick<TypingNote, 'conversationId' | 'author'>) =>
  `${note.conversationId} ${note.author.id}`
