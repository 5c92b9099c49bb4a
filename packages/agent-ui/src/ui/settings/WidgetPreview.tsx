// The real widget in a page of its own inside this one, with the settings as they are being edited. It talks to nobody:
// what it would ask the server is answered here.
import type { AskedBefore, CustomerSession, WidgetSettings } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'

const KEY = 'pk_live_preview'
const PAUSE_MS = 300

interface WidgetPreviewProps {
  look: WidgetSettings
  asked: AskedBefore | null
}

export function WidgetPreview({ look, asked }: WidgetPreviewProps) {
  const inbox = useInbox()
  const frame = useRef<HTMLIFrameElement>(null)
  const wanted = JSON.stringify({ widget: look, preChat: asked })
  /** What is drawn: a moment behind what is typed. */
  const shown = useSignal(wanted)
  useEffect(() => {
    const timer = setTimeout(() => {
      shown.value = wanted
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [wanted])

  function begin(): void {
    const page = frame.current?.contentWindow
    if (!page) return
    const settings = JSON.parse(shown.value) as Drawn
    const topics = inbox.topics.value
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ id, name }) => ({ id, name }))
    const { id = '', name = '', isTest = false } = inbox.workspace.value ?? {}
    const session = sessionOf({ id, name, isTest }, { ...settings, topics })
    answerInside(page as Window & typeof globalThis, session)
  }

  // Another key is another page: a widget cannot be made to forget what it looked like.
  return (
    <iframe
      key={shown.value}
      ref={frame}
      class="widget-preview"
      title="Preview of the widget"
      srcdoc="<!doctype html><html lang='en'><head><meta name='color-scheme' content='light dark'></head><body></body></html>"
      onLoad={begin}
    />
  )
}

type Drawn = Pick<CustomerSession['settings'], 'widget' | 'preChat'>

const sessionOf = (
  workspace: CustomerSession['workspace'],
  drawn: Drawn & Pick<CustomerSession['settings'], 'topics'>,
): CustomerSession => ({
  ...{ token: 'preview', refreshToken: 'preview', customer: null, identifiedUntil: null },
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  workspace,
  settings: {
    ...drawn,
    availability: { isOpen: true, changesAt: null, replyMinutes: null, answerBy: null },
  },
})

function answerInside(page: Window & typeof globalThis, session: CustomerSession): void {
  const { widget } = session.settings
  forgetVisitor()
  // A chat that opens takes the focus, while they write beside it.
  page.HTMLElement.prototype.focus = () => {}
  page.fetch = (input) => {
    const url = String(input instanceof page.Request ? input.url : input)
    // A message is on its way for as long as anybody looks.
    if (!url.includes('/v1/customer-sessions')) return new Promise(() => {})
    return Promise.resolve(page.Response.json(session, { status: 201 }))
  }
  page.WebSocket = socketInside(page)
  Object.assign(page, {
    deskbellSettings: { key: KEY, accent: widget.accent, position: widget.position },
    Deskbell: { q: [['open']] },
  })
  const script = page.document.createElement('script')
  script.src = `${location.origin}/widget.js`
  page.document.head.append(script)
}

const ready = { type: 'ready', protocol: 1, epoch: 'preview', actor: {} }

/** A connection on which nothing ever happens. */
function socketInside(page: Window & typeof globalThis): typeof WebSocket {
  class Socket extends page.EventTarget {
    constructor() {
      super()
      page.queueMicrotask(() => this.dispatchEvent(new page.Event('open')))
    }
    send(text: string) {
      const { type } = JSON.parse(text) as { type: string }
      const answer = type === 'hello' ? ready : type === 'ping' ? { type: 'pong' } : undefined
      if (answer === undefined) return
      const data = JSON.stringify(answer)
      page.queueMicrotask(() => this.dispatchEvent(new page.MessageEvent('message', { data })))
    }
    close() {}
  }
  return Socket as unknown as typeof WebSocket
}

// The page inside has this one's storage.
function forgetVisitor(): void {
  for (const name of Object.keys(localStorage))
    if (name.includes(KEY)) localStorage.removeItem(name)
  for (const name of Object.keys(sessionStorage))
    if (name.includes(KEY)) sessionStorage.removeItem(name)
}
