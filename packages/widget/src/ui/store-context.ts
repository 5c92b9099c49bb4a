// Hands the store and its values to the components.
import type { Live } from '@deskbell/sdk'
import { createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'

export const StoreContext = createContext<Store | null>(null)

export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('There is no StoreContext around this component')
  return store
}

/** What a live value is, now and whenever it changes. */
export function useValue<T>(live: Live<T>): T {
  const [, render] = useState<T>(live.value)
  useLayoutEffect(() => {
    const update = (value: T) => render(() => value)
    // It may have changed between the first rendering and now.
    update(live.value)
    return live.subscribe(update)
  }, [live])
  return live.value
}
