// A whole chat in plain DOM: it draws what the SDK's live values say, and nothing else knows anything.
import {
  type Client,
  hasKeptUploads,
  type Message,
  type Thread,
  type ThreadState,
  type Upload,
} from '@deskbell/sdk'
import { button, drawMessage, element, nameOf } from './message.ts'

/** Where files are prepared; one chat has one place for them. */
const PLACE = 'chat'

/** Draws the chat into the element; returns how to take it away. The client must have a customer's session. */
export function createChat(
  place: HTMLElement,
  client: Client,
  { baseUrl }: { baseUrl: string },
): () => void {
  const log = element('ol', { role: 'log' })
  const status = element('p', { role: 'status' })
  const tray = element('ul', { ariaLabel: 'Files of this message' })
  const field = element('input', { ariaLabel: 'Message' })
  const picker = element('input', { type: 'file', multiple: true, ariaLabel: 'Attach files' })
  const form = element('form', field, picker, element('button', 'Send'))
  place.replaceChildren(log, status, tray, form)

  let thread: Thread | undefined
  let uploads: Upload[] = []
  let replyTo: Message | undefined
  /** A message is drawn again when it is another one, so nothing is lost that somebody fills in. */
  let drawn = new Map<Message, HTMLElement>()
  const stops: (() => void)[] = []

  function show(next: Thread): void {
    thread = next
    draw(next.state.value)
    stops.push(next.state.subscribe(draw), next.close)
  }

  function draw({ messages, pending, typing }: ThreadState): void {
    const lineOf = (message: Message) =>
      drawn.get(message) ?? drawMessage(message, { client, baseUrl, reply })
    drawn = new Map(messages.map((message) => [message, lineOf(message)]))
    log.replaceChildren(
      ...drawn.values(),
      ...pending.map(({ text, status: how }) =>
        element('li', element('p', `You: ${text} (${how})`)),
      ),
    )
    status.textContent = typing.length > 0 ? `${nameOf(typing[0]!)} is typing` : whenOpen(client)
    thread?.markRead()
  }

  function reply(message: Message): void {
    replyTo = message
    field.placeholder = `Reply to ${nameOf(message.author)}`
    field.focus()
  }

  function drawTray(): void {
    tray.replaceChildren(
      ...uploads.map((upload) => {
        const { status: how, sentBytes, problem } = upload.state.value
        const percent = Math.round((100 * sentBytes) / upload.size)
        const drop = () => {
          uploads = uploads.filter((one) => one !== upload)
          upload.cancel()
          drawTray()
        }
        const more = how === 'failed' ? [button('Retry', upload.retry)] : []
        const words = { missing: 'choose it again', failed: problem?.message ?? '' }[how as string]
        const line = `${upload.name}: ${words ?? `${percent} %`}`
        return element('li', line, ...more, button(`Remove ${upload.name}`, drop))
      }),
    )
  }

  function follow(more: readonly Upload[]): void {
    uploads = [...uploads, ...more]
    for (const upload of more) stops.push(upload.state.subscribe(drawTray))
    drawTray()
  }

  picker.onchange = () => {
    // A file that was too large to outlive a reload is recognised when it is chosen again.
    const isNew = (file: File) => !uploads.some((upload) => upload.supply(file))
    const files = [...(picker.files ?? [])].filter(isNew)
    follow(files.map((file) => client.upload(file, undefined, PLACE)))
    picker.value = ''
  }

  form.onsubmit = (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (!text && uploads.length === 0) return
    const files = uploads.map((upload) => upload.toSend())
    if (thread) thread.send(text, { files, ...(replyTo && { replyToSeq: replyTo.seq }) })
    else show(client.beginConversation({ text, files }))
    field.value = field.placeholder = ''
    ;[uploads, replyTo] = [[], undefined]
    drawTray()
  }
  field.oninput = () => thread?.setTyping(field.value !== '')

  // Whoever has written before goes on where they were, also with files that they had chosen.
  const list = client.conversationList()
  stops.push(
    list.state.subscribe(({ items }) => {
      if (!thread && items[0]) show(client.thread(items[0].id))
    }),
    list.close,
  )
  if (hasKeptUploads(PLACE)) void client.resumeUploads(PLACE).then(follow)
  status.textContent = whenOpen(client)
  return () => {
    for (const stop of stops.splice(0)) stop()
    place.replaceChildren()
  }
}

function whenOpen({ session }: Client): string {
  const { value } = session
  if (value?.kind !== 'customer') return ''
  const { isOpen, changesAt } = value.settings.availability
  if (isOpen) return ''
  return `We are away${changesAt ? ` until ${new Date(changesAt).toLocaleString()}` : ''}`
}
