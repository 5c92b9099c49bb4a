// The fake server's forms, and the answers of customers to them and to choices. It takes answers as they are; the server
// checks them against the schema.
import type { Form, Message } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

type FormInput = Pick<Form, 'name' | 'title' | 'schema'> & Partial<Form>
type Values = NonNullable<NonNullable<Message['form']>['answer']>['values']

export function createForms(store: FakeStore) {
  const drafts = new Map<string, { values: Values; step: number; savedAt: string | null }>()

  function put(input: FormInput): Form {
    const at = new Date().toISOString()
    const fields = Object.keys(input.schema.properties)
    const form = {
      ...{ id: newId('form'), translations: {}, createdAt: at, ...input },
      steps: input.steps?.length ? input.steps : [{ fields }],
      updatedAt: at,
    }
    store.forms.set(form.id, form)
    return form
  }

  function get(id: string): Form {
    const form = store.forms.get(id)
    if (form === undefined) throw new FakeProblem(404, 'not_found')
    return form
  }

  const keyOf = ({ id, seq }: { id: string; seq: number }) => `${id} ${seq}`

  const handlers: Record<string, Handler> = {
    'forms.list': () => ({ items: [...store.forms.values()], nextCursor: null }),
    'forms.get': ({ id }) => get(id),
    'forms.create': (input) => put(input as never),
    'forms.update': ({ id, ...changes }) => put({ ...get(id), ...changes }),
    'forms.delete': ({ id }) => void store.forms.delete(get(id).id),
    'forms.getDraft': (input) => drafts.get(keyOf(input)) ?? { values: {}, step: 0, savedAt: null },
    'forms.saveDraft': ({ values, step = 0, ...place }) => {
      const draft = { values: values as Values, step: Number(step) }
      drafts.set(keyOf(place), { ...draft, savedAt: new Date().toISOString() })
      return drafts.get(keyOf(place))
    },
    'forms.submit': ({ id, seq, values }, actor) =>
      store.answer(actor, { id, seq }, (message) => {
        const { form } = message
        if (form === undefined) throw new FakeProblem(404, 'not_found')
        if (form.answer !== null) throw new FakeProblem(409, 'already_answered')
        const given = values as Values
        const lines = Object.entries(given).map(
          ([key, value]) => `${form.schema.properties[key]?.title}: ${[value].flat().join(', ')}`,
        )
        const answer = { values: given, at: new Date().toISOString() }
        return { message: { ...message, form: { ...form, answer } }, said: lines.join('\n') }
      }),
    'messages.answer': ({ id, seq, options }, actor) =>
      store.answer(actor, { id, seq }, (message) => {
        const { choice } = message
        if (choice === undefined) throw new FakeProblem(404, 'not_found')
        if (choice.answer !== null) throw new FakeProblem(409, 'already_answered')
        const answer = { options: options as number[], at: new Date().toISOString() }
        const said = answer.options.map((option) => choice.options[option]).join(', ')
        return { message: { ...message, choice: { ...choice, answer } }, said }
      }),
  }
  return { handlers, put }
}
