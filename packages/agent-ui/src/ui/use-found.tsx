// What a finder asks the server for while somebody types, and what stands in its list when that is nothing.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../inbox.ts'

const PAUSE_MS = 150

/** Asks at once when there are no words, and otherwise when the typing pauses; a newer question ends the older one. */
export function useFound<T>(
  words: string,
  ask: (options: { signal: AbortSignal }) => Promise<readonly T[]>,
) {
  const inbox = useInbox()
  /** Null while the first answer is out. */
  const found = useSignal<readonly T[] | null>(null)
  const fault = useSignal<string | null>(null)
  const tries = useSignal(0)
  useEffect(() => {
    const asking = new AbortController()
    const { signal } = asking
    const run = async () => {
      try {
        const items = await ask({ signal })
        if (signal.aborted) return
        found.value = items
        fault.value = null
      } catch (problem) {
        if (signal.aborted) return
        found.value = []
        fault.value = inbox.explain(problem)
      }
    }
    const timer = setTimeout(() => void run(), words === '' ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [words, tries.value])

  /** What stands where nothing is shown: why, and what can be done about it. */
  const instead = (nothing: string): ComponentChildren => {
    if (fault.value === null) return found.value === null ? 'Looking…' : nothing
    return (
      <span role="alert">
        {fault.value}{' '}
        <button type="button" class="panel-more" onClick={() => tries.value++}>
          Try again
        </button>
      </span>
    )
  }
  return { found: found.value ?? [], instead }
}
