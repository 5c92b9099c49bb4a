// What the script tag runs: the launcher, a queue of commands and the panel's prefetch. Until somebody touches the
// launcher it stores nothing, asks for nothing and opens no socket; everything else is in the panel.
import type { Panel, PanelHost, PanelModule, WidgetEvent, WidgetSettings } from './host.ts'
import css from './loader.css?inline'

declare global {
  interface Window {
    Deskbell?: DeskbellApi | { q: Call[] }
    deskbellSettings?: WidgetSettings
  }
  /** File name of the panel beside this script, put in by the build. */
  const PANEL_FILE: string
}

type Listener = (detail?: unknown) => void
type Call = [command: string, ...input: unknown[]]

export interface DeskbellApi {
  open(): void
  close(): void
  toggle(): void
  show(): void
  hide(): void
  on(event: WidgetEvent, listener: Listener): void
  off(event: WidgetEvent, listener: Listener): void
  /** Takes the widget off the page. The conversations stay in the browser's storage for the next visit. */
  destroy(): void
  q: { push(...calls: Call[]): void }
}

const svgNamespace = 'http://www.w3.org/2000/svg'
const icons = ['M4 16a8 8 0 0 1 16 0zM3 19.5h18M12 8V5M9.5 4.5h5', 'm6 9.5 6 6 6-6']

const script = document.currentScript as HTMLScriptElement
const earlier = window.Deskbell
if (!earlier || !('open' in earlier)) start(earlier?.q ?? [])

function start(calls: Call[]): void {
  const settings = {
    baseUrl: new URL(script.src).origin,
    ...(script.dataset as WidgetSettings),
    ...window.deskbellSettings,
  }
  const element = document.createElement('deskbell-widget')
  const root = element.attachShadow({ mode: 'open' })
  const launcher = createLauncher()
  const note = document.createElement('p')
  note.setAttribute('role', 'alert')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  root.append(launcher, note)
  if (settings.position) element.dataset.position = settings.position
  if (settings.accent) element.style.setProperty('--db-accent', settings.accent)

  const listeners: [WidgetEvent, Listener][] = []
  let panelUrl = new URL(PANEL_FILE, script.src).href
  let preload: HTMLLinkElement | undefined
  let loading: Promise<Panel> | undefined
  let isOpen = false
  let isGone = false

  const host: PanelHost = {
    element,
    root,
    launcher,
    settings,
    emit(event, detail) {
      for (const [name, listener] of [...listeners]) if (name === event) listener(detail)
    },
    close: () => setOpen(false),
  }

  function prefetch(): void {
    if (preload) return
    preload = document.createElement('link')
    preload.rel = 'modulepreload'
    preload.href = panelUrl
    preload.nonce = script.nonce
    root.append(preload)
  }

  function setOpen(next: boolean): void {
    if (isOpen === next || isGone) return
    isOpen = next
    launcher.setAttribute('aria-expanded', `${next}`)
    note.textContent = ''
    loading ??= import(panelUrl).then((module: PanelModule) => module.mount(host))
    loading
      .then((panel) => {
        if (isGone) return
        panel.setOpen(next)
        host.emit(next ? 'open' : 'close')
      })
      .catch(() => {
        // Browsers remember a module that failed, so the next try asks under another address.
        loading = undefined
        panelUrl += '?'
        isOpen = false
        launcher.setAttribute('aria-expanded', 'false')
        note.textContent = 'The chat could not be loaded. Please try again.'
      })
  }

  const api: DeskbellApi = {
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
    on(event, listener) {
      listeners.push([event, listener])
    },
    off(event, listener) {
      const at = listeners.findIndex(([name, known]) => name === event && known === listener)
      if (at >= 0) listeners.splice(at, 1)
    },
    destroy() {
      isGone = true
      element.remove()
      delete window.Deskbell
      loading?.then((panel) => panel.destroy()).catch(() => undefined)
    },
    q: {
      push(...more) {
        for (const [command, ...input] of more) {
          ;(api as unknown as Record<string, (...input: unknown[]) => void>)[command]?.(...input)
        }
      },
    },
  }

  launcher.onclick = api.toggle
  for (const touch of ['pointerenter', 'focus', 'touchstart']) {
    launcher.addEventListener(touch, prefetch, { passive: true })
  }
  window.Deskbell = api
  // On the root element, not in the body: pages that replace or transform their body leave it alone.
  document.documentElement.append(element)
  api.q.push(...calls)
}

function createLauncher(): HTMLButtonElement {
  const launcher = document.createElement('button')
  launcher.type = 'button'
  launcher.className = 'launcher'
  launcher.setAttribute('aria-label', 'Chat')
  launcher.setAttribute('aria-haspopup', 'dialog')
  launcher.setAttribute('aria-expanded', 'false')
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  for (const shape of icons) {
    const path = document.createElementNS(svgNamespace, 'path')
    path.setAttribute('d', shape)
    svg.append(path)
  }
  launcher.append(svg)
  return launcher
}
