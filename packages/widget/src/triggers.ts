// Messages that show themselves beside the launcher: on which page, after how long, or when something has happened
// there. The page itself decides, once a second; nothing is asked of the server, and nothing is kept before one of them
// is clicked or dismissed. Fetched only where there are any, long before the panel, so it shares nothing with that.
import type { WidgetConfiguration } from '@deskbell/sdk'
import type { DeskbellApi, PanelHost } from './host.ts'
import css from './triggers.css?inline'

type Trigger = WidgetConfiguration['triggers'][number]

const dismissWords: Record<string, string> = {
  ...{ ar: 'إغلاق', de: 'Schließen', en: 'Dismiss', es: 'Cerrar' },
  ...{ fr: 'Fermer', kk: 'Жабу', ru: 'Закрыть', sw: 'Funga' },
}

export function start(host: PanelHost, api: DeskbellApi, configuration: WidgetConfiguration): void {
  const { root, launcher, settings } = host
  // It may have been taken off the page, or opened, while this was on its way.
  if (!api.widgets.includes(api) || launcher.getAttribute('aria-expanded') === 'true') return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  launcher.classList.toggle('of-page', !!settings.launcher)
  // There before it has words, so that these are read out.
  const bubble = document.createElement('div')
  bubble.className = 'trigger'
  bubble.setAttribute('role', 'status')
  root.append(bubble)

  const events = new Set(host.said.flatMap(([name, input]) => (name === 'track' ? [input[0]] : [])))
  const shown = new Set<Trigger>()
  let current: Trigger | undefined
  let address = location.href
  let seconds = Math.floor(performance.now() / 1000)
  let isQuiet = false

  const timer = setInterval(() => {
    if (document.visibilityState === 'hidden') return
    seconds++
    if (location.href !== address) turnPage()
    look()
  }, 1000)

  function turnPage(): void {
    address = location.href
    seconds = 0
    isQuiet = false
    if (current && !isOn(current.page)) hide()
  }

  function look(): void {
    // One on a page is enough.
    if (current || isQuiet) return
    const seen = `${read(() => sessionStorage)} ${read(() => localStorage)}`
    const next = configuration.triggers.find(
      (one) =>
        seconds >= one.seconds &&
        isOn(one.page) &&
        (one.event === null || events.has(one.event)) &&
        !shown.has(one) &&
        !seen.includes(one.id),
    )
    if (next) show(next)
  }

  function show(trigger: Trigger): void {
    current = trigger
    isQuiet = true
    shown.add(trigger)
    const locale = language(settings.locale)
    bubble.dir = locale === 'ar' ? 'rtl' : 'ltr'
    const words = button('trigger-text', () => {
      remember(trigger)
      api.open()
    })
    const sender = document.createElement('span')
    sender.className = 'trigger-sender'
    sender.textContent = trigger.senderName ?? configuration.workspace.name
    const text = document.createElement('span')
    text.textContent = trigger.text
    sender.dir = text.dir = 'auto'
    words.append(sender, text)
    const close = button('trigger-close', () => {
      remember(trigger)
      hide()
    })
    close.textContent = '×'
    close.title = dismissWords[locale]!
    close.setAttribute('aria-label', close.title)
    bubble.replaceChildren(words, close)
  }

  function hide(): void {
    const hadFocus = bubble.contains(root.activeElement)
    current = undefined
    bubble.replaceChildren()
    if (hadFocus) launcher.focus()
  }

  bubble.onkeydown = ({ key }) => {
    if (key !== 'Escape' || !current) return
    remember(current)
    hide()
  }

  /** Whoever reads or dismisses one has touched the widget, and it may keep something. */
  function remember({ id, frequency }: Trigger): void {
    const storage = () => (frequency === 'once' ? localStorage : sessionStorage)
    try {
      storage()[keyOf(settings)] = `${read(storage)} ${id}`.trim()
    } catch {}
  }

  function read(storage: () => Storage): string {
    try {
      return storage()[keyOf(settings)] ?? ''
    } catch {
      return ''
    }
  }

  const { track, destroy, reset } = api
  api.track = (...input) => {
    track(...input)
    events.add(input[0])
    look()
  }
  api.reset = async () => {
    for (const storage of [() => sessionStorage, () => localStorage])
      try {
        storage().removeItem(keyOf(settings))
      } catch {}
    await reset()
  }
  api.destroy = () => {
    stop()
    destroy()
  }

  /** Who talks to us need not be talked to. */
  function stop(): void {
    clearInterval(timer)
    hide()
    bubble.parentNode?.removeChild(bubble)
    api.off('open', stop)
    Object.assign(api, { track, destroy, reset })
  }
  api.on('open', stop)
  look()
}

const keyOf = ({ key }: PanelHost['settings']) => `deskbell.${key}.triggers`

const language = (wanted?: string): string =>
  [wanted, document.documentElement.lang, ...navigator.languages]
    .map((tag) => tag?.toLowerCase().split('-')[0] ?? '')
    .find((tag) => tag in dismissWords) ?? 'en'

function button(className: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.onclick = onClick
  return made
}

const isOn = (page: string | null): boolean => page === null || matches(page, location)

/** Whether an address is one of those that the pattern means, where `*` is anything. In one go, whatever the pattern. */
export function matches(pattern: string, { href, pathname, search }: Location | URL): boolean {
  const isPath = pattern.startsWith('/')
  const path = pattern.includes('?') ? pathname + search : pathname
  let rest = isPath ? path : href.split('#')[0]!
  const [first = '', ...others] = pattern.split('*')
  if (!rest.startsWith(first)) return false
  rest = rest.slice(first.length)
  const last = others.pop()
  if (last === undefined) return rest === ''
  for (const part of others) {
    const at = rest.indexOf(part)
    if (at < 0) return false
    rest = rest.slice(at + part.length)
  }
  return rest.endsWith(last)
}
