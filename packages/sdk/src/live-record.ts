// One customer or one object, live: read once, then as the server tells of it.
import { ApiError } from './errors.ts'
import { createLive, type Live } from './live.ts'
import type { Realtime, Watched } from './realtime.ts'

export interface LiveRecordState<T> {
  /** `gone`: erased, deleted, or merged into another one. */
  readonly status: 'loading' | 'ready' | 'failed' | 'gone'
  /** Why it `failed`. */
  readonly problem: ApiError | null
  readonly value: T | null
}

/** Something that follows every change of itself; agents only. */
export interface LiveRecord<T> {
  readonly state: Live<LiveRecordState<T>>
  /** Reads again after `failed`. */
  load(): Promise<void>
  /** Shows what a call has just answered, without waiting for the server to tell of it. */
  take(value: T): void
  close(): void
}

export function createLiveRecord<T extends Watched>(
  id: string,
  { realtime, read }: { realtime: Realtime; read: (id: string) => Promise<T> },
): LiveRecord<T> {
  const nothing: LiveRecordState<T> = { status: 'loading', problem: null, value: null }
  const state = createLive(nothing)
  let isClosed = false

  function take(value: T): void {
    if (isClosed || value.revision <= (state.value.value?.revision ?? 0)) return
    state.set({ status: 'ready', problem: null, value })
  }

  async function load(): Promise<void> {
    try {
      take(await read(id))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (isClosed || state.value.status === 'ready') return
      state.set({ status: 'failed', problem: error, value: null })
    }
  }

  const stop = realtime.watch(id, {
    onValue: (value) => take(value as T),
    onGone: () => state.set({ ...nothing, status: 'gone' }),
    onReset: () => state.set(nothing),
  })
  return {
    state,
    load,
    take,
    close() {
      isClosed = true
      stop()
    },
  }
}
