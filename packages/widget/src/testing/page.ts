// A host page with the script tag on it, for tests: the real loader, the real panel, and the SDK's fake server in the
// place of the network.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { configure, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import type { DeskbellApi, WidgetSettings } from '../host.ts'

// Its own message would print the container, and cannot print a shadow root.
configure({ getElementError: (message) => new Error(message ?? 'not found') })

interface Options {
  server?: FakeServer
  /** The tag's data attributes. */
  data?: Record<string, string>
  settings?: WidgetSettings
  /** Where the script came from, so where the panel is looked for. */
  src?: string
}

export async function openPage({
  server = fakeServer(),
  data = { key: server.publishableKey },
  settings,
  src = pathToFileURL(join(import.meta.dirname, '../widget.js')).href,
}: Options = {}) {
  const fetch = vi.fn(server.fetch)
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('WebSocket', server.WebSocket)
  window.deskbellSettings = { baseUrl: server.url, ...settings }
  const script = document.createElement('script')
  Object.defineProperty(script, 'src', { value: src })
  Object.assign(script.dataset, data)
  await run(script)
  const element = document.querySelector('deskbell-widget') as HTMLElement
  const root = element.shadowRoot as ShadowRoot
  onTestFinished(() => {
    api()?.destroy?.()
    delete window.Deskbell
    delete window.deskbellSettings
    localStorage.clear()
  })
  return {
    ...within(root as unknown as HTMLElement),
    page: screen,
    server,
    element,
    root,
    fetch,
    api: api() as DeskbellApi,
    user: userEvent.setup(),
    launcher: root.querySelector('.launcher') as HTMLButtonElement,
    /** The script tag once more. */
    runAgain: () => run(script),
  }
}

const api = () => window.Deskbell as DeskbellApi | undefined

async function run(script: HTMLScriptElement): Promise<void> {
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true })
  vi.resetModules()
  await import('../loader.ts')
}
