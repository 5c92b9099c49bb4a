// The launcher and the commands of one widget. Until somebody touches the launcher it stores nothing, asks for nothing
// and opens no socket; everything else is in the panel, which `source` brings.
import type {
  DeskbellApi,
  Panel,
  PanelHost,
  PanelModule,
  Said,
  Theme,
  TriggersModule,
  WidgetEvent,
} from './host.ts'
import css from './loader.css?inline'

export interface PanelSource {
  /** Fetches the panel without running it, where that can be told apart. */
  prefetch(root: ShadowRoot): void
  load(): Promise<PanelModule>
  triggers(): Promise<TriggersModule>
}

/** As much as one request takes. */
const MOST_SAID = 50
/** Until then the page has better things to do. */
const IDLE_AFTER_MS = 2_000

const svgNamespace = 'http://www.w3.org/2000/svg'
const bell = 'M4 16a8 8 0 0 1 16 0zM3 19.5h18M12 8V5M9.5 4.5h5'
const arrowDown = 'm6 9.5 6 6 6-6'

export function createWidget(
  settings: PanelHost['settings'],
  source: PanelSource,
  widgets: DeskbellApi[] = [],
): DeskbellApi {
  const element = document.createElement('deskbell-widget')
  const root = element.attachShadow({ mode: 'open' })
  const launcher = document.createElement('button')
  launcher.className = 'launcher'
  launcher.setAttribute('aria-label', 'Chat')
  launcher.setAttribute('aria-haspopup', 'dialog')
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  const icon = document.createElementNS(svgNamespace, 'path')
  svg.append(icon)
  launcher.append(svg)
  const note = document.createElement('p')
  note.setAttribute('role', 'alert')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  root.append(launcher, note)
  if (settings.position) element.dataset.position = settings.position
  if (settings.accent) element.style.setProperty('--db-accent', settings.accent)

  let listeners: [event: WidgetEvent, listener: (detail: never) => void][] = []
  let loading: Promise<Panel> | undefined
  let isPrefetched: true | undefined
  let isOpen = false
  let isGone: true | undefined

  const host: PanelHost = {
    element,
    root,
    launcher,
    settings,
    said: [],
    unread: 0,
    emit(event, detail) {
      element.dispatchEvent(new CustomEvent(`deskbell:${event}`, { detail, bubbles: true }))
      for (const [name, listener] of listeners) {
        // What one of them throws is its own.
        if (name === event) queueMicrotask(() => listener(detail as never))
      }
    },
    close: () => setOpen(false),
    hasSession() {
      try {
        return localStorage[`deskbell.${settings.key}`] as string | undefined
      } catch {}
    },
  }

  function prefetch(): void {
    if (isPrefetched) return
    isPrefetched = true
    source.prefetch(root)
  }

  const load = () =>
    (loading ??= source.load().then(
      (module) => module.mount(host),
      (error) => {
        loading = undefined
        throw error
      },
    ))

  function showState(): void {
    launcher.setAttribute('aria-expanded', `${isOpen}`)
    icon.setAttribute('d', isOpen ? arrowDown : bell)
  }

  function setOpen(next: boolean): void {
    if (isOpen === next || isGone) return
    isOpen = next
    showState()
    note.textContent = ''
    load()
      .then((panel) => {
        if (isGone) return
        panel.setOpen(next)
        host.emit(next ? 'open' : 'close')
      })
      .catch(() => {
        isOpen = false
        showState()
        note.textContent = 'The chat could not be loaded.'
      })
  }

  /** Of a panel that is there, or will be. */
  const tell = (use: (panel: Panel) => void) => void loading?.then(use).catch(() => undefined)

  const listen = () => tell((panel) => panel.listen())

  function unload(): void {
    tell((panel) => panel.destroy())
    loading = undefined
    isOpen = false
    showState()
  }

  function setTheme(theme: Theme = 'auto'): void {
    element.dataset.theme = theme
  }

  const api = {
    key: settings.key,
    widgets,
    open: () => setOpen(true),
    close: () => setOpen(false),
    toggle: () => setOpen(!isOpen),
    show() {
      launcher.hidden = false
    },
    hide() {
      setOpen(false)
      launcher.hidden = true
    },
    on(...one) {
      listeners.push(one)
    },
    off(...one) {
      listeners = listeners.filter((known) => known.some((part, at) => part !== one[at]))
    },
    unread: () => host.unread,
    setTheme,
    setLocale(locale) {
      settings.locale = locale
      tell((panel) => panel.setLocale(locale))
    },
    identify(identity) {
      settings.identity = identity
      listen()
    },
    async reset() {
      setOpen(false)
      host.said = []
      delete settings.identity
      if (!loading && !host.hasSession()) return
      await (await load()).reset()
    },
    ready: (listener) => Promise.resolve().then(listener),
    destroy() {
      if (isGone) return
      isGone = true
      keeper.disconnect()
      clearTimeout(idle)
      for (const type of touches) document.removeEventListener(type, onPage)
      element.parentNode?.removeChild(element)
      widgets.splice(widgets.indexOf(api), 1)
      if (window.Deskbell === api) {
        if (widgets[0]) window.Deskbell = widgets[0]
        else delete window.Deskbell
      }
      unload()
    },
    q: {
      push(...calls) {
        for (const [command, ...input] of calls) {
          ;(api as unknown as Record<string, (...input: unknown[]) => void>)[command]?.(...input)
        }
      },
    },
  } as DeskbellApi
  for (const command of ['setAttributes', 'track', 'pageView'] as const) {
    api[command] = (...input: unknown[]) => {
      const { said } = host
      said.push([command, input, Date.now(), location.href, document.title] as unknown as Said)
      // Who never opens the chat must not fill the memory.
      if (said.length > MOST_SAID) said.shift()
      listen()
    }
  }

  const touches = settings.launcher ? ['click', 'pointerover', 'focusin'] : []
  function onPage({ type, target }: Event): void {
    if (!(target as Element).closest?.(settings.launcher!)) return
    if (type === 'click') api.toggle()
    else prefetch()
  }

  // On the root element, not in the body: pages that replace or transform their body leave it alone. A page that is
  // written anew gets it again: `document.open` has taken every listener with it, so the panel begins anew, too.
  const keeper = new MutationObserver(attach)
  function attach(): void {
    const page = document.documentElement
    if (!page || element.parentNode === page) return
    unload()
    page.append(element)
    for (const node of [document, page]) keeper.observe(node, { childList: true })
    for (const type of touches) document.addEventListener(type, onPage)
    launcher.onclick = api.toggle
    launcher.onpointerenter = launcher.onfocus = prefetch
  }

  launcher.hidden = !!settings.launcher
  setTheme(settings.theme)
  widgets.push(api)
  attach()
  // Without them, or without an answer, the chat is all the same.
  const idle = setTimeout(() => {
    fetch(`${settings.baseUrl}/v1/widget?publishableKey=${settings.key}`)
      .then((answer) => answer.json())
      .then(
        (configuration) =>
          configuration.triggers[0] &&
          source.triggers().then((module) => module.start(host, api, configuration)),
      )
      .catch(() => undefined)
  }, IDLE_AFTER_MS)
  // When whoever made it has said what is to be done first.
  queueMicrotask(() => host.emit('ready'))
  return api
}
