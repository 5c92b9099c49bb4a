// What the script tag runs: a widget from the tag's attributes and the page's settings, and what was asked for before
// it had loaded. The panel comes from beside the script.
import type { Call, DeskbellApi, WidgetSettings } from './host.ts'
import { createWidget } from './widget.ts'

declare global {
  interface Window {
    Deskbell?: DeskbellApi | { q: Call[] }
    deskbellSettings?: WidgetSettings
  }
  /** File name of the panel beside this script, put in by the build. */
  const PANEL_FILE: string
}

const script = document.currentScript as HTMLScriptElement
const ofTag = script.dataset as WidgetSettings
const ofPage = window.deskbellSettings
const isForThis = !ofPage?.key || !ofTag.key || ofPage.key === ofTag.key
const settings = { baseUrl: new URL(script.src).origin, ...ofTag, ...(isForThis ? ofPage : {}) }
const earlier = window.Deskbell
const widgets = earlier && 'open' in earlier ? earlier.widgets : []
if (!widgets.some(({ key }) => key === settings.key)) start()

function start(): void {
  let panelUrl = new URL(PANEL_FILE, script.src).href
  const source = {
    prefetch(root: ShadowRoot) {
      const preload = document.createElement('link')
      preload.rel = 'modulepreload'
      preload.href = panelUrl
      preload.nonce = script.nonce
      root.append(preload)
    },
    load: () =>
      import(panelUrl).catch((error) => {
        // Browsers remember a module that failed, so the next try asks under another address.
        panelUrl += '?'
        throw error
      }),
  }
  const api = createWidget(settings, source, widgets)
  if (widgets[0] === api) window.Deskbell = api
  if (earlier && !('open' in earlier)) api.q.push(...earlier.q)
}
