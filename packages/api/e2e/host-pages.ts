// Sites that carry the widget: pages on an origin of their own, each with exactly the headers that a test is about.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface HostPage {
  html: string
  headers?: Record<string, string>
}

export interface Site {
  url: string
  stop(): Promise<void>
}

const widgetDir = join(import.meta.dirname, '../../widget/dist')

/** Serves pages by their path. Below `/npm/` are the files of the widget's package, as a bundler would put them there. */
export async function serveSite(pages: Record<string, HostPage>): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test')
    const page = pages[pathname]
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
      return response.end(page.html)
    }
    const [, file] = /^\/npm\/([\w.-]+\.js)$/.exec(pathname) ?? []
    if (!file) return response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, { 'content-type': 'text/javascript' })
    return response.end(readFileSync(join(widgetDir, file)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page with these in its head and body. */
export const htmlPage = (head: string, body = '<main><h1>A shop</h1></main>'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}</body></html>`

/** A page with the widget of this server, and with these attributes on its script. */
export const shopPage = (
  server: { url: string; publishableKey: string },
  attributes = '',
): HostPage => ({
  html: htmlPage(
    `<meta name="viewport" content="width=device-width"><script async src="${server.url}/widget.js" data-key="${server.publishableKey}" ${attributes}></script>`,
  ),
})
