// The bridge from the SDK's live values to signals. A subscription lasts as long as the live value it watches.
import type { Live } from '@deskbell/sdk'
import { type ReadonlySignal, signal } from '@preact/signals'

export function fromLive<T>(live: Live<T>): ReadonlySignal<T> {
  const mirror = signal(live.value)
  live.subscribe((value) => {
    mirror.value = value
  })
  return mirror
}
