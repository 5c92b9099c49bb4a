// What the script tag runs: a widget from the tag's attributes and the page's settings, and what was asked for before
// it had loaded. The panel comes from beside the script.
import type { Call, DeskbellApi, WidgetSettings } from './host.ts'
import { createWidget } from './widget.ts'

declare global {
  interface Window {
    Deskbell?: DeskbellApi | { q: Call[]; widgets?: undefined }
    deskbellSettings?: WidgetSettings
  }
  /** File name of the panel beside this script, put in by the build. */
  const PANEL_FILE: string
  /** Of what shows messages by itself, fetched where there are any. */
  const TRIGGERS_FILE: string
}

const script = document.currentScript as HTMLScriptElement
const ofTag = script.dataset as WidgetSettings
const ofPage = window.deskbellSettings
const isForThis = !ofPage?.key || !ofTag.key || ofPage.key === ofTag.key
const settings = { baseUrl: new URL(script.src).origin, ...ofTag, ...(isForThis ? ofPage : {}) }
const earlier = window.Deskbell
// What a queue that stood here before has none of.
const widgets = earlier?.widgets ?? []
if (!widgets.some(({ key }) => key === settings.key)) start()

function start(): void {
  let panelUrl = new URL(PANEL_FILE, script.src) as URL & string
  const source = {
    triggers: () => import(new URL(TRIGGERS_FILE, script.src) as URL & string),
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
        panelUrl = `${panelUrl}?` as URL & string
        throw error
      }),
  }
  const api = createWidget(settings, source, widgets)
  if (widgets[0] === api) window.Deskbell = api
  if (earlier && !earlier.widgets) api.q.push(...earlier.q)
}
