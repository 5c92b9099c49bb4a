// The lazily loaded rest of the widget: its entry makes the client, the state and the styles, and draws into the
// loader's shadow root. Every change draws the whole panel again, once per turn: that needs no hooks, signals or
// contexts, which are a tenth of the panel's weight, and the few long lists skip what has not changed.
import { browserStorage, createClient } from '@deskbell/sdk'
import { render } from 'preact'
import { sheetOf } from './adopt.ts'
import type { Panel as PanelHandle, PanelHost } from './host.ts'
import { direction } from './i18n/t.ts'
import { watch } from './live.ts'
import panelCss from './panel.css?inline'
import { createStore } from './store.ts'
import { applyAccent } from './theme.ts'
import tokensCss from './tokens.css?inline'
import { Panel } from './ui/Panel.tsx'

export function mount(host: PanelHost): PanelHandle {
  const { element, root, settings } = host
  const client = createClient({
    baseUrl: settings.baseUrl,
    storage: browserStorage(`deskbell.${settings.key}`),
  })
  const store = createStore(client, host)
  root.adoptedStyleSheets = [sheetOf(tokensCss), ...root.adoptedStyleSheets, sheetOf(panelCss)]
  const stopTheme = watch([store.session], () => {
    const widget = store.session.value?.settings.widget
    applyAccent(element.style, settings.accent ?? widget?.accent ?? '#2f5bea')
    element.dataset.position = settings.position ?? widget?.position
  })

  const container = document.createElement('div')
  container.className = 'container'
  root.append(container)
  let isDrawing = false
  const stopDrawing = watch(store.shown, () => {
    if (isDrawing) return
    isDrawing = true
    queueMicrotask(() => {
      isDrawing = false
      const locale = store.locale.value
      if (!container.isConnected || !locale) return
      container.lang = locale
      container.dir = direction()
      render(<Panel key={locale} store={store} />, container)
    })
  })

  return {
    setOpen: store.setOpen,
    setLocale: store.setLocale,
    listen: store.listen,
    reset: store.reset,
    destroy() {
      stopTheme()
      stopDrawing()
      store.destroy()
      render(null, container)
      root.removeChild(container)
    },
  }
}
