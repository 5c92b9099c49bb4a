// The fake server's drafts: one per agent and conversation, versioned as on the server.
import type { Draft } from '../wire.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

export function draftHandlers(
  store: FakeStore,
  tellOfDraft: (agentId: string, draft: Draft) => void,
): Record<string, Handler> {
  const drafts = new Map<string, Map<string, Draft>>()
  let version = 0

  function ofAgent(actor: FakeActor): Map<string, Draft> {
    if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
    const own = drafts.get(actor.agent.id) ?? new Map<string, Draft>()
    drafts.set(actor.agent.id, own)
    return own
  }

  return {
    'drafts.list': (_, actor) => ({
      items: [...ofAgent(actor).values()].sort((a, b) => b.version - a.version),
      nextCursor: null,
    }),
    'drafts.save': ({ id, ...input }, actor) => {
      const own = ofAgent(actor)
      store.get(actor, id)
      const { text, kind = 'reply', version: base } = input as unknown as Draft
      const updatedAt = new Date().toISOString()
      const nothing: Draft = { conversationId: id, text: '', kind: 'reply', version: 0, updatedAt }
      const stored = own.get(id) ?? nothing
      const isSame = stored.text === text && stored.kind === kind
      if (stored.version !== base && !isSame)
        throw new FakeProblem(409, 'draft_changed', { draft: stored })
      if (stored.version === 0 && text === '') return stored
      const draft: Draft = { conversationId: id, text, kind, version: ++version, updatedAt }
      own.set(id, draft)
      if (actor.kind === 'agent') tellOfDraft(actor.agent.id, draft)
      return draft
    },
  }
}
