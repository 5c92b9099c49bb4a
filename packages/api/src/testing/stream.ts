// `GET /v1/events` as a stream, as a test sees it: every event kept with its id, and waiting for one that fits.
import type { Event } from '../log/schema.ts'

export type Streamed = { id: string; event: Event }

export type TestStream = {
  /** What the server sent in `ready`. */
  ready: { epoch: string; actor: { id: string } }
  items: Streamed[]
  /** Everything as it came over the wire. */
  text(): string
  /** Resolves when there are so many. */
  count(wanted: number): Promise<Streamed[]>
  /** Resolves when the server ends it. */
  ended: Promise<void>
  close(): void
}

export async function openStream(
  address: string,
  token: string | null,
  lastEventId?: string,
): Promise<TestStream> {
  const abort = new AbortController()
  const response = await fetch(`${address}/v1/events`, {
    signal: abort.signal,
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
  })
  if (!response.ok) throw Object.assign(new Error(), { answer: await response.json() })
  const items: Streamed[] = []
  let text = ''
  const waiting = new Set<() => void>()
  let resolveReady = (_: TestStream['ready']) => {}
  const ready = new Promise<TestStream['ready']>((resolve) => {
    resolveReady = resolve
  })

  function take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1]
    const sent = field('data')
    if (sent === undefined) return
    if (field('event') === 'ready') resolveReady(JSON.parse(sent))
    else items.push({ id: field('id')!, event: JSON.parse(sent) as Event })
  }

  async function readAll(): Promise<void> {
    let rest = ''
    const decoder = new TextDecoder()
    const reader = response.body!.getReader()
    for (;;) {
      const { done, value: bytes } = await reader.read()
      if (done) return
      const piece = decoder.decode(bytes, { stream: true })
      text += piece
      const blocks = (rest + piece).split('\n\n')
      rest = blocks.pop()!
      for (const block of blocks) take(block)
      for (const look of waiting) look()
    }
  }
  const ended = readAll().catch(() => {})

  return {
    ready: await ready,
    items,
    text: () => text,
    ended,
    close: () => abort.abort(),
    count: (wanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`only ${items.length} of ${wanted} events came`)),
          15_000,
        )
        function look() {
          if (items.length < wanted) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(items)
        }
        waiting.add(look)
        look()
      }),
  }
}
