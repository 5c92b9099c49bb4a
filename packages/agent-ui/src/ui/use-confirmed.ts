// What a dialog does once it is confirmed. It stays, with all that was written in it, until that is done, and says what
// stands against it: a toast would lie behind it. Who has closed it meanwhile gets the toast.
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'

export type Report = (problem: unknown) => void

export function useConfirmed(onClose: () => void) {
  const inbox = useInbox()
  const fault = useSignal<string | null>(null)
  const isBusy = useSignal(false)
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  /** `work` says whether it is done. */
  async function run(work: (report: Report) => Promise<boolean>): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    fault.value = null
    const isDone = await work((problem) => {
      if (isGone.current) inbox.report(problem)
      else fault.value = inWords(problem)
    })
    isBusy.value = false
    // Another dialog may be in its place by now.
    if (isDone && !isGone.current) onClose()
  }
  return { fault, isBusy, run }
}
