// The chat in a window of its own, which stays when the page goes on to another. The window has the origin of the page, so it
// has the same session, storage and policy, and shares the sending and the ringing like any other tab: a session is good
// only for the origin that opened it, so a page of Deskbell's own could not have it.
import type { DeskbellApi, PanelHost } from './host.ts'

type Popup = Window & { Deskbell?: DeskbellApi }

const POLL_MS = 50
const PATIENCE_MS = 20_000

/** Whether there would be the same session in another window. */
export const mayPopOut = ({ settings, hasSession }: PanelHost): boolean =>
  !settings.conversationId && !!hasSession()

export function popOut(host: PanelHost, conversationId: string): void {
  const address = URL.createObjectURL(
    new Blob([pageOf(host, conversationId)], { type: 'text/html' }),
  )
  const popup = open(address, '', 'popup,width=400,height=680') as Popup | null
  // The browser may forbid it; then the chat stays where it is.
  if (!popup) return
  host.close()
  const since = Date.now()
  const timer = setInterval(() => {
    const api = popup.closed ? undefined : popup.Deskbell
    if (api && 'open' in api) {
      api.on('close', () => popup.close())
      api.open()
    } else if (!popup.closed && Date.now() - since < PATIENCE_MS) return
    clearInterval(timer)
    URL.revokeObjectURL(address)
  }, POLL_MS)
}

function pageOf({ settings, element }: PanelHost, conversationId: string): string {
  const { baseUrl, key, accent, locale } = settings
  const { theme } = element.dataset
  // A page that trusts scripts by a nonce lets this one use the same.
  const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce
  const attributes = {
    ...{ src: `${baseUrl}/widget.js`, nonce, 'data-base-url': baseUrl, 'data-key': key },
    ...{ 'data-accent': accent, 'data-theme': theme, 'data-locale': locale },
    'data-conversation-id': conversationId,
  }
  const written = Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('')
  return `<!doctype html><html lang="${escaped(document.documentElement.lang)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(document.title)}</title><script async${written}></script></html>`
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
