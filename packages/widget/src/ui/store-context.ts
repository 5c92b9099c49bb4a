// Hands the store and its values to the components.
import type { ReadonlySignal } from '@preact/signals-core'
import { createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'

export const StoreContext = createContext<Store | null>(null)

export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('There is no StoreContext around this component')
  return store
}

/** The value of a signal, now and whenever it changes. In place of @preact/signals, which weighs 1.6 kB more. */
export function useValue<T>(signal: ReadonlySignal<T>): T {
  const [value, setValue] = useState<T>(() => signal.peek())
  useLayoutEffect(() => signal.subscribe((next) => setValue(() => next)), [signal])
  return value
}
