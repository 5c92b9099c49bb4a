// One customer, live: read once, then as the server tells of it. Notes and the timeline have lists of their own, which
// are worth reading again whenever the revision has grown.
import { ApiError } from './errors.ts'
import { createLive, type Live } from './live.ts'
import type { Methods } from './methods.ts'
import type { Realtime } from './realtime.ts'
import type { Customer } from './wire.ts'

export interface LiveCustomerState {
  /** `gone`: erased, or merged into another customer. */
  readonly status: 'loading' | 'ready' | 'failed' | 'gone'
  /** Why it `failed`. */
  readonly problem: ApiError | null
  readonly customer: Customer | null
}

/** A customer that follows every change of the profile; agents only. */
export interface LiveCustomer {
  readonly state: Live<LiveCustomerState>
  /** Reads again after `failed`. */
  load(): Promise<void>
  /** Shows what a call has just answered, without waiting for the server to tell of it. */
  take(customer: Customer): void
  close(): void
}

export function createLiveCustomer(
  id: string,
  { realtime, methods }: { realtime: Realtime; methods: Pick<Methods, 'customers'> },
): LiveCustomer {
  const state = createLive<LiveCustomerState>({ status: 'loading', problem: null, customer: null })
  let isClosed = false

  function take(customer: Customer): void {
    if (isClosed || customer.revision <= (state.value.customer?.revision ?? 0)) return
    state.set({ status: 'ready', problem: null, customer })
  }

  const leave = () => state.set({ status: 'gone', problem: null, customer: null })

  async function load(): Promise<void> {
    try {
      take(await methods.customers.get({ id }))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (isClosed || state.value.status === 'ready') return
      state.set({ status: 'failed', problem: error, customer: null })
    }
  }

  const forget = () => state.set({ status: 'loading', problem: null, customer: null })
  const stop = realtime.watch(id, { onCustomer: take, onGone: leave, onReset: forget })
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
