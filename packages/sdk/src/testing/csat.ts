// The fake server's questions after satisfaction. It asks when it is told to, never by itself.
import { uuidv7 } from '../uuidv7.ts'
import type { CsatSettings, Message, Rating } from '../wire.ts'
import { FakeProblem } from './problem.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

export function csatHandlers(store: FakeStore): Record<string, Handler> {
  let settings: CsatSettings = { isOn: false, delayMinutes: 5, question: null }
  const author = { kind: 'system', id: 'system', name: null } as const

  const scoresOf = (messages: readonly Message[]): Rating[] =>
    messages.flatMap(({ rating }) => (rating?.score == null ? [] : [rating]))

  return {
    'csat.getSettings': () => settings,
    'csat.updateSettings': (changes) => {
      settings = { ...settings, ...changes }
      return settings
    },
    'csat.ask': ({ id }, actor) => {
      const stored = store.get(actor, id)
      const isAsked = stored.state.messages.some((one) => one.rating?.score === null)
      if (!isAsked)
        store.addMessage(stored, author, {
          ...{ clientId: uuidv7(), type: 'activity', visibility: 'public', text: 'How did we do?' },
          activity: { code: 'rating_asked', subject: null },
          rating: { question: settings.question, score: null, comment: '', at: null },
        })
      return store.get(actor, id).state.conversation
    },
    'csat.rate': ({ id, seq, score, comment = '' }, actor) =>
      store.answer(actor, { id, seq }, (message) => {
        const { rating } = message
        if (rating === undefined) throw new FakeProblem(404, 'not_found')
        const at = rating.at ?? new Date().toISOString()
        const given = { score: Number(score), comment: String(comment), at }
        return { message: { ...message, rating: { ...rating, ...given } } }
      }),
    'csat.listOfCustomer': ({ id }) => ({
      items: [...store.conversations.values()].flatMap(({ state }) =>
        state.conversation.customer.id !== id
          ? []
          : state.messages.flatMap(({ rating, seq }) =>
              rating?.score == null
                ? []
                : [{ ...rating, seq, agent: null, conversationId: state.conversation.id }],
            ),
      ),
    }),
    'csat.summary': () => {
      const all = [...store.conversations.values()].flatMap(({ state }) => state.messages)
      const scores = scoresOf(all).map(({ score }) => score!)
      const asked = all.filter(({ rating }) => rating !== undefined).length
      const sum = scores.reduce((total, score) => total + score, 0)
      return {
        ...{ asked, answered: scores.length, groups: [] },
        average: scores.length === 0 ? null : sum / scores.length,
        distribution: [1, 2, 3, 4, 5].map((step) => scores.filter((one) => one === step).length),
      }
    },
  }
}
