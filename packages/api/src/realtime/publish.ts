// After a commit: turns the events of a log into the frames that sockets carry, once, and hints them to every listener.
import type { Draft } from '../drafts/schema.ts'
import type { LogEvent } from '../log/store.ts'
import { toCustomerEvent } from '../log/store.ts'
import type { Author } from '../messages/schema.ts'
import type { Bus } from '../platform/bus.ts'
import type { NodePresence } from './presence.ts'

export type EventHint = {
  kind: 'event'
  workspaceId: string
  customerId: string
  conversationId: string
  isDeleted: boolean
  seq: number
  agentFrame: string
  /** Null when the customer must not see it. */
  customer: { seq: number; frame: string } | null
}

export type PresenceHint = {
  kind: 'presence'
  workspaceId: string
  agents: NodePresence[]
  /** In place of everything that this node said before, not in addition. */
  isWhole: boolean
}

export type TypingHint = {
  kind: 'typing'
  conversationId: string
  author: Author
  isTyping: boolean
  visibility: 'public' | 'internal'
}

/** Something about a customer is newer; what it is, is read where somebody looks at them. */
export type CustomerHint = { kind: 'customer'; customerId: string }

/** The same about an object. */
export type ObjectHint = { kind: 'object'; objectId: string }

/** An agent has saved a draft, which concerns their own devices only. */
export type DraftHint = { kind: 'draft'; agentId: string; draft: Draft }

/** Something of an agent is another now; who shows it asks again. */
export type AgentHint = { kind: 'agent'; workspaceId: string; agentId: string }

/** Agents may do other things now, or nothing any more: whoever remembers what they may asks again. */
export type RolesHint = { kind: 'roles' }

/** How often callers have called a node since it last said so; see rate-limits.ts. */
export type CallsHint = { kind: 'calls'; counts: [key: string, count: number, forMs: number][] }

/** Everything that travels between the parts of a node, and between nodes. */
export type Hint =
  | EventHint
  | PresenceHint
  | TypingHint
  | CustomerHint
  | ObjectHint
  | DraftHint
  | AgentHint
  | RolesHint
  | CallsHint

export type Publish = (events: readonly LogEvent[]) => void

/** Tells whoever looks at what has these ids, after the commit that changed it. */
export type Tell = (...ids: string[]) => void

export type TellOfDraft = (agentId: string, draft: Draft) => void

export const createTellOfDraft =
  (bus: Pick<Bus<Hint>, 'publish'>): TellOfDraft =>
  (agentId, draft) =>
    bus.publish({ kind: 'draft', agentId, draft })

/** Tells whoever looks at this agent, or at the conversations that changed with them; answers with the agent. */
export type TellOfAgent = <Agent extends { workspaceId: string; id: string }>(changed: {
  agent: Agent
  events: readonly LogEvent[]
}) => Agent

export const createTellOfAgent =
  (bus: Pick<Bus<Hint>, 'publish'>, publish: Publish): TellOfAgent =>
  ({ agent, events }) => {
    publish(events)
    bus.publish({ kind: 'agent', workspaceId: agent.workspaceId, agentId: agent.id })
    return agent
  }

export type TellOfRoles = () => void

export const createTellOfRoles =
  (bus: Pick<Bus<Hint>, 'publish'>): TellOfRoles =>
  () =>
    bus.publish({ kind: 'roles' })

export const createTellOfCustomers =
  (bus: Pick<Bus<Hint>, 'publish'>): Tell =>
  (...ids) => {
    for (const customerId of ids) bus.publish({ kind: 'customer', customerId })
  }

export const createTellOfObjects =
  (bus: Pick<Bus<Hint>, 'publish'>): Tell =>
  (...ids) => {
    for (const objectId of ids) bus.publish({ kind: 'object', objectId })
  }

export const eventFrame = (event: LogEvent['event']): string =>
  JSON.stringify({ type: 'event', event })

export function createPublish(bus: Pick<Bus<Hint>, 'publish'>): Publish {
  return (events) => {
    for (const logged of events) bus.publish(toHint(logged))
  }
}

// A frame is made when somebody takes it: most conversations are looked at by nobody, or from one side only.
function toHint(logged: LogEvent): EventHint {
  const { event, publicSeq } = logged
  const agentFrame = once(() => eventFrame(event))
  const customerFrame = once(() => eventFrame(toCustomerEvent(logged) ?? event))
  return {
    kind: 'event',
    workspaceId: logged.workspaceId,
    customerId: logged.customerId,
    conversationId: event.conversationId,
    isDeleted: event.type === 'conversation.deleted',
    seq: event.seq,
    get agentFrame() {
      return agentFrame()
    },
    customer:
      publicSeq === null
        ? null
        : {
            seq: publicSeq,
            get frame() {
              return customerFrame()
            },
          },
  }
}

function once(make: () => string): () => string {
  let made: string | undefined
  return () => {
    made ??= make()
    return made
  }
}
