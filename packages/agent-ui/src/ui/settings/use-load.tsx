// What a page of the settings reads when it opens. What goes wrong with that stands in its place, with the way to try again.
import { useSignal } from '@preact/signals'
import { TriangleAlert } from 'lucide'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { EmptyState } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'

/** Reads now and whenever one of these changes; returns what stands where nothing could be read. */
export function useLoad(load: () => Promise<unknown>, inputs: readonly unknown[] = []) {
  const inbox = useInbox()
  const fault = useSignal<string | null>(null)
  const run = () => {
    fault.value = null
    load().catch((problem: unknown) => {
      fault.value = inbox.explain(problem)
    })
  }
  useEffect(run, inputs)
  if (fault.value === null) return null
  return (
    <div role="alert">
      <EmptyState
        art={<Icon node={TriangleAlert} size={28} />}
        title="This did not load"
        action={{ name: 'Try again', run }}
      >
        {fault.value}
      </EmptyState>
    </div>
  )
}
