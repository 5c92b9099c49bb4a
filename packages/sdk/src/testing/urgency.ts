// The fake server's urgency: it scores nothing by itself; a test says how urgent a conversation is.
import type { Urgency, UrgencyPreviewed, UrgencySettings, UrgencySuggestions } from '../wire.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import type { RequestInput } from './routes.ts'
import type { FakeStore } from './store.ts'

type Handler = (input: RequestInput, actor: FakeActor) => unknown

export function createUrgency(store: FakeStore) {
  let settings: UrgencySettings = {
    weights: {},
    keywords: [],
    topics: [],
    plans: [],
    targets: { can_wait: 86_400, normal: 14_400, soon: 3600, now: 600 },
  }
  let previewed: UrgencyPreviewed = { items: [], conversations: 0, moved: 0 }
  let suggestions: UrgencySuggestions = { items: [], judged: 0 }

  const handlers: Record<string, Handler> = {
    'urgency.getSettings': () => settings,
    'urgency.updateSettings': (changes) => {
      settings = { ...settings, ...(changes as Partial<UrgencySettings>) }
      return settings
    },
    'urgency.preview': () => previewed,
    'urgency.suggestions': () => suggestions,
    'conversations.judgeUrgency': ({ id, verdict }, actor) => {
      const { urgency } = store.get(actor, id).state.conversation
      if (verdict !== 'right' && urgency === null) throw new FakeProblem(409, 'not_waiting')
    },
  }
  return {
    handlers,
    setUrgency(conversationId: string, urgency: Urgency): void {
      const stored = store.conversations.get(conversationId)
      if (stored === undefined) throw new FakeProblem(404, 'not_found')
      store.change(stored, { urgency })
    },
    setPreview(next: UrgencyPreviewed): void {
      previewed = next
    },
    setSuggestions(next: UrgencySuggestions): void {
      suggestions = next
    },
  }
}
