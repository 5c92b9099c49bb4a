// Who is here and who is typing, as this process sees its sockets. Never stored, and gone with the socket.
import type { Author } from '../messages/schema.ts'
import type { Connection } from './connection.ts'

type State = 'online' | 'away'
export type AgentPresence = { agentId: string; state: State | 'offline' }

/** Which agents of a workspace have a socket open, and whether all of their sockets are away. */
export class Presence {
  readonly #workspaces = new Map<string, Map<string, Map<Connection, State>>>()

  /** Returns the agent's state when this changed it. */
  set(connection: Connection, state: State): AgentPresence | undefined {
    const { actor } = connection
    if (actor?.kind !== 'agent') return undefined
    const agents =
      this.#workspaces.get(actor.workspaceId) ?? new Map<string, Map<Connection, State>>()
    this.#workspaces.set(actor.workspaceId, agents)
    const before = stateOf(agents.get(actor.id))
    const connections = agents.get(actor.id) ?? new Map<Connection, State>()
    agents.set(actor.id, connections.set(connection, state))
    const after = stateOf(connections)
    return before === after ? undefined : { agentId: actor.id, state: after }
  }

  remove(connection: Connection): AgentPresence | undefined {
    const { actor } = connection
    if (actor?.kind !== 'agent') return undefined
    const agents = this.#workspaces.get(actor.workspaceId)
    const connections = agents?.get(actor.id)
    if (agents === undefined || connections === undefined) return undefined
    const before = stateOf(connections)
    connections.delete(connection)
    if (connections.size === 0) agents.delete(actor.id)
    if (agents.size === 0) this.#workspaces.delete(actor.workspaceId)
    const after = stateOf(connections)
    return before === after ? undefined : { agentId: actor.id, state: after }
  }

  list(workspaceId: string): AgentPresence[] {
    const agents = this.#workspaces.get(workspaceId) ?? []
    return [...agents].map(([agentId, connections]) => ({ agentId, state: stateOf(connections) }))
  }
}

function stateOf(connections: ReadonlyMap<Connection, State> | undefined): AgentPresence['state'] {
  if (connections === undefined || connections.size === 0) return 'offline'
  return [...connections.values()].includes('online') ? 'online' : 'away'
}

export type TypingNote = {
  conversationId: string
  author: Author
  visibility: 'public' | 'internal'
  connection: Connection
  until: number
}

// Clients repeat the signal every few seconds; a silent one has stopped.
const TYPING_MS = 8000

/** Who is typing where. One note per author and conversation, the latest. */
export class Typing {
  readonly #notes = new Map<string, TypingNote>()

  set(note: Omit<TypingNote, 'until'>): void {
    this.#notes.set(keyOf(note), { ...note, until: Date.now() + TYPING_MS })
  }

  delete(note: Pick<TypingNote, 'conversationId' | 'author'>): TypingNote | undefined {
    const found = this.#notes.get(keyOf(note))
    this.#notes.delete(keyOf(note))
    return found
  }

  list(conversationId: string): TypingNote[] {
    return [...this.#notes.values()].filter((note) => note.conversationId === conversationId)
  }

  /** Removes and returns what a closed socket leaves behind, or what has expired. */
  sweep(isOver: (note: TypingNote) => boolean): TypingNote[] {
    const over = [...this.#notes.values()].filter(isOver)
    for (const note of over) this.#notes.delete(keyOf(note))
    return over
  }
}

const keyOf = (note: Pick<TypingNote, 'conversationId' | 'author'>) =>
  `${note.conversationId} ${note.author.id}`
