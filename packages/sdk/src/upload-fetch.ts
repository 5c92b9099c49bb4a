// Uploads by a `fetch` that the app has given, in place of the connections that the protocol's client makes itself.
import type { HttpRequest, HttpResponse, UploadOptions } from 'tus-js-client'

type Fetch = typeof globalThis.fetch

/** `fetch` says nothing of how far a body is, so the file goes in pieces. */
const PIECE = 1_000_000

export const over = (
  fetch: Fetch,
): Pick<UploadOptions, 'httpStack' | 'fileReader' | 'chunkSize'> => ({
  httpStack: {
    getName: () => 'fetch',
    createRequest: (method, url) => toRequest(fetch, method, url),
  },
  fileReader: {
    openFile: async (file: Blob) => ({
      size: file.size,
      slice: async (start, end) => ({ value: file.slice(start, end), done: end >= file.size }),
      close: () => undefined,
    }),
  },
  chunkSize: PIECE,
})

function toRequest(fetch: Fetch, method: string, url: string): HttpRequest {
  const headers: Record<string, string> = {}
  const controller = new AbortController()
  let onProgress = (_sentBytes: number): void => undefined
  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader(name, value) {
      headers[name] = value
    },
    getHeader: (name) => headers[name],
    setProgressHandler(handler) {
      onProgress = handler
    },
    async send(body: Blob | null) {
      const response = await fetch(url, { method, headers, body, signal: controller.signal })
      const text = await response.text()
      onProgress(body?.size ?? 0)
      return toResponse(response, text)
    },
    abort: async () => controller.abort(),
    getUnderlyingObject: () => undefined,
  }
}

const toResponse = (response: Response, text: string): HttpResponse => ({
  getStatus: () => response.status,
  getHeader: (name) => response.headers.get(name) ?? undefined,
  getBody: () => text,
  getUnderlyingObject: () => response,
})
