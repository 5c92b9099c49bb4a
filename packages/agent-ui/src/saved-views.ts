// The views that agents have saved, and how many conversations each view has: counted again, at most every few seconds,
// when the server tells that some conversation has changed.
import type { Client, View, ViewCounts } from '@deskbell/sdk'
import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import { all } from './all-pages.ts'

export type ViewCount = ViewCounts['counts'][number]
export type NewView = Pick<View, 'name' | 'scope' | 'filter'>

const AGAIN_MS = 2000
/** What no event of a conversation tells: a view that was shared, a conversation that was deleted. */
const LOOK_MS = 30_000

export function createSavedViews(
  client: Client,
  isSignedIn: ReadonlySignal<boolean>,
  report: (problem: unknown) => void,
) {
  const views = signal<readonly View[]>([])
  const counts = signal<ReadonlyMap<string, ViewCount>>(new Map())
  const isLoaded = signal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStale = false

  async function load(): Promise<void> {
    const found = await all(client.views.list({ limit: 100 }))
    batch(() => {
      views.value = found
      isLoaded.value = true
    })
  }

  async function count(): Promise<void> {
    const counted = (await client.views.count()).counts
    counts.value = new Map(counted.map((one) => [one.viewId, one]))
    // A colleague has shared one, or taken it away.
    const known = new Set(views.value.map(({ id }) => id))
    const saved = counted.filter(({ viewId }) => viewId.startsWith('viw_'))
    if (saved.length !== known.size || saved.some(({ viewId }) => !known.has(viewId))) await load()
  }

  /** Together with what changes in the next moments; not in a tab that nobody looks at. */
  function countSoon(): void {
    if (!isSignedIn.value) return
    isStale = true
    if (timer !== undefined || document.visibilityState === 'hidden') return
    // A moment of its own for each agent, so that not all of them ask at once.
    timer = setTimeout(
      () => {
        isStale = false
        void count()
          .catch(() => {
            isStale = true
          })
          .finally(() => {
            timer = undefined
            if (isStale && client.connection.value === 'connected') countSoon()
          })
      },
      AGAIN_MS * (0.5 + Math.random()),
    )
  }

  const refresh = () => void load().then(count).catch(report)
  const onShow = () => {
    if (isStale) countSoon()
  }
  document.addEventListener('visibilitychange', onShow)
  const look = setInterval(countSoon, LOOK_MS)
  const stops = [
    effect(() => {
      if (isSignedIn.value) return untracked(refresh)
      batch(() => {
        views.value = []
        counts.value = new Map()
        isLoaded.value = false
      })
    }),
    client.lastChanged.subscribe(countSoon),
    client.connection.subscribe((state) => {
      if (state === 'connected') countSoon()
    }),
  ]

  /** Changes on the server, then here; says whether it was done. */
  async function change(request: () => Promise<unknown>): Promise<boolean> {
    try {
      await request()
      await load()
      await count()
      return true
    } catch (problem) {
      report(problem)
      return false
    }
  }

  return {
    views,
    counts,
    isLoaded,
    create: (input: NewView) => change(() => client.views.create(input)),
    update: (id: string, changes: Partial<Pick<View, 'name' | 'filter'>>) =>
      change(() => client.views.update({ id, ...changes })),
    remove: (id: string) => change(() => client.views.delete({ id })),
    /** One place up (-1) or down (1) among those of its scope. */
    move: (view: View, by: -1 | 1) =>
      change(async () => {
        const ofScope = views.value.filter(({ scope }) => scope === view.scope)
        const from = ofScope.findIndex(({ id }) => id === view.id)
        const other = ofScope[from + by]
        if (other === undefined) return
        const moved = ofScope.map((one) => (one === view ? other : one === other ? view : one))
        for (const [position, { id, position: before }] of moved.entries())
          if (position !== before) await client.views.update({ id, position })
      }),
    stop() {
      clearTimeout(timer)
      clearInterval(look)
      document.removeEventListener('visibilitychange', onShow)
      for (const stop of stops) stop()
    },
  }
}
export type SavedViews = ReturnType<typeof createSavedViews>

/** `7`, `99+`: what there is room for. */
export const countInWords = ({ count, isMore }: ViewCount): string =>
  count > 99 ? (count >= 1000 && isMore ? '1k+' : '99+') : isMore ? `${count}+` : String(count)
