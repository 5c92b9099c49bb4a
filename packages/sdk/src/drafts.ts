// What one agent has begun to write, on all of their devices: read again after every connection, then as the server tells.
import { createLive, type Live } from './live.ts'
import type { Methods } from './methods.ts'
import { ownDrafts, type Realtime } from './realtime.ts'
import type { Draft } from './wire.ts'

/** The signed-in agent's drafts, live. Save one with `client.drafts.save`, and `take` what it answers. */
export interface LiveDrafts {
  /** By conversation id. One with an empty text is gone. */
  readonly state: Live<ReadonlyMap<string, Draft>>
  /** Shows what a save has just answered, or was refused for, without waiting for the server to tell of it. */
  take(draft: Draft): void
  close(): void
}

export function createLiveDrafts({
  realtime,
  methods,
}: {
  realtime: Realtime
  methods: Pick<Methods, 'drafts'>
}): LiveDrafts {
  const state = createLive<ReadonlyMap<string, Draft>>(new Map())

  function put(drafts: readonly Draft[]): void {
    const next = new Map(state.value)
    for (const draft of drafts) {
      const known = next.get(draft.conversationId)
      if (known === undefined || draft.version > known.version || draft.version === 0)
        next.set(draft.conversationId, draft)
    }
    state.set(next)
  }

  async function load(): Promise<void> {
    const before = state.value
    const listed: Draft[] = []
    for await (const draft of methods.drafts.list({ limit: 100 })) listed.push(draft)
    const isListed = new Set(listed.map(({ conversationId }) => conversationId))
    // What was known when this was asked and is not there is gone; what has come since is newer than the answer.
    const gone = [...before.values()].filter(
      (draft) =>
        !isListed.has(draft.conversationId) && state.value.get(draft.conversationId) === draft,
    )
    put([...listed, ...gone.map((draft) => ({ ...draft, text: '', version: 0 }))])
  }

  // Where this fails there is no connection, and the next one reads again.
  const read = () => void load().catch(() => undefined)
  const stops = [
    realtime.watch(ownDrafts, {
      onValue: (draft) => put([draft as Draft]),
      onGone: () => undefined,
      onReset: () => state.set(new Map()),
    }),
    realtime.state.subscribe((connection) => {
      if (connection === 'connected') read()
    }),
  ]
  read()
  return {
    state,
    take: (draft) => put([draft]),
    close() {
      for (const stop of stops) stop()
    },
  }
}
