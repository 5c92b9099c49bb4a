// One message: its words and files, what it asks, and what may be done with it. Everything is a call of the client; what
// comes of it is drawn when the thread says so.
import type { Client, FormField, Message } from '@deskbell/sdk'

interface MessageDeps {
  client: Client
  baseUrl: string
  reply(message: Message): void
}

export function drawMessage(message: Message, deps: MessageDeps): HTMLLIElement {
  const { client, reply } = deps
  const { conversationId: id, seq, author, text, unsentAt, editedAt } = message
  const words = unsentAt ? 'taken back' : `${text}${editedAt ? ' (edited)' : ''}`
  const line = element('li', element('p', `${nameOf(author)}: ${words}`))
  const place = { id, seq }
  /** What is refused is said where it was tried. */
  const call = (run: () => Promise<unknown>) => () =>
    run().catch(({ message: why }: Error) => {
      line.append(element('p', { role: 'alert' }, why))
    })

  line.append(...(message.attachments ?? []).map((one) => fileLink(one, deps, call)))
  if (message.choice && !message.choice.answer) line.append(choiceOf(message, client, call))
  if (message.form && !message.form.answer) line.append(formOf(message, client, call))
  if (message.rating && message.rating.score === null)
    for (const score of [1, 2, 3, 4, 5])
      line.append(
        button(
          `Rate ${score}`,
          call(() => client.csat.rate({ ...place, score })),
        ),
      )
  if (message.type === 'activity' || unsentAt) return line

  const isMine = (by: readonly { kind: string }[]) => by.some(({ kind }) => kind === 'customer')
  const reactions = message.reactions ?? []
  for (const emoji of new Set([...reactions.map((one) => one.emoji), '👍'])) {
    const by = reactions.find((one) => one.emoji === emoji)?.by ?? []
    const react = () => client.messages.react({ ...place, emoji, isOn: !isMine(by) })
    line.append(button(`${emoji} ${by.length}`, call(react)))
  }
  line.append(button('Reply', () => reply(message)))
  if (author.kind !== 'customer') return line
  const edit = async () => {
    const next = prompt('Edit the message', text)
    if (next !== null) await client.messages.edit({ ...place, text: next })
  }
  line.append(button('Edit', call(edit)))
  line.append(
    button(
      'Take back',
      call(() => client.messages.unsend(place)),
    ),
  )
  return line
}

type Call = (run: () => Promise<unknown>) => () => unknown

/** The address is asked for when it is needed: it holds for minutes. */
function fileLink(
  { id, name }: NonNullable<Message['attachments']>[number],
  { client, baseUrl }: MessageDeps,
  call: Call,
): HTMLElement {
  const save = async () => {
    const { url } = await client.attachments.get({ id })
    element('a', { href: `${baseUrl}${url}?download`, download: name }).click()
  }
  return button(name, call(save))
}

function choiceOf({ choice, conversationId: id, seq }: Message, client: Client, call: Call) {
  const { options, isMultiple } = choice!
  const answer = (...chosen: number[]) => client.messages.answer({ id, seq, options: chosen })
  if (!isMultiple)
    return element(
      'p',
      ...options.map((text, at) =>
        button(
          text,
          call(() => answer(at)),
        ),
      ),
    )
  const boxes = options.map(() => element('input', { type: 'checkbox' }))
  const labels = options.map((text, at) => element('label', boxes[at]!, text))
  const chosen = () => boxes.flatMap((box, at) => (box.checked ? [at] : []))
  return element(
    'p',
    ...labels,
    button(
      'Answer',
      call(() => answer(...chosen())),
    ),
  )
}

/** In one go; the widget also keeps what is half filled in, with `forms.saveDraft`. */
function formOf({ form, conversationId: id, seq }: Message, client: Client, call: Call) {
  const fields = Object.entries(form!.schema.properties).map(([key, field]) => {
    const { control, read } = fieldOf(field)
    return { key, read, label: element('label', `${field.title} `, control) }
  })
  const submit = () => {
    const given = fields.map(({ key, read }) => [key, read()] as const)
    const values = Object.fromEntries(given.filter(([, value]) => value !== ''))
    return client.forms.submit({ id, seq, values })
  }
  return element(
    'fieldset',
    element('legend', form!.title),
    ...fields.map(({ label }) => label),
    button('Submit', call(submit)),
  )
}

function fieldOf(field: FormField) {
  const of = 'items' in field ? field.items?.enum : 'enum' in field ? field.enum : undefined
  if (of) {
    const multiple = field.type === 'array'
    const control = element('select', { multiple }, ...of.map((one) => element('option', one)))
    const read = () => [...control.selectedOptions].map(({ value }) => value)
    return { control, read: () => (multiple ? read() : control.value) }
  }
  const control = element('input', { type: inputTypes[field.type] ?? 'text' })
  const read = () => {
    if (field.type === 'boolean') return control.checked
    return control.type === 'number' && control.value ? Number(control.value) : control.value
  }
  return { control, read }
}

const inputTypes: Record<string, string> = {
  boolean: 'checkbox',
  number: 'number',
  integer: 'number',
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string | object)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const one of content)
    if (typeof one === 'string' || one instanceof Node) made.append(one)
    else Object.assign(made, one)
  return made
}

export const button = (text: string, onclick: () => unknown): HTMLButtonElement =>
  element('button', { type: 'button', onclick: () => void onclick() }, text)

export const nameOf = ({ kind, name }: { kind: string; name: string | null }): string =>
  kind === 'customer' ? 'You' : (name ?? 'Support')
