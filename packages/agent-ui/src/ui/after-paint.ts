// What a key or a click called for is painted first, and what can wait a frame comes after it.
import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect } from 'preact/hooks'

/** Runs when the screen has shown what is there; returns what calls that off. */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** False until the screen has shown what is there without it, or until a key is pressed that may be for what is missing. */
export function useAfterPaint(): boolean {
  const isPainted = useSignal(false)
  useLayoutEffect(() => {
    const show = () => {
      isPainted.value = true
    }
    const callOff = afterPaint(show)
    // Before the shortcuts of the page hear of it.
    addEventListener('keydown', show, { capture: true, once: true })
    return () => {
      callOff()
      removeEventListener('keydown', show, { capture: true })
    }
  }, [])
  return isPainted.value
}

/** What was typed, once the screen has shown it: what is worked out from a letter comes after the letter. */
export function useTyped(typed: ReadonlySignal<string>): string {
  const shown = useSignal(typed.peek())
  useSignalEffect(() => {
    const now = typed.value
    return afterPaint(() => {
      shown.value = now
    })
  })
  return shown.value
}

/** False until the page has nothing else to do. */
export function useIdle(): boolean {
  const isIdle = useSignal(false)
  useEffect(() => {
    const show = () => {
      isIdle.value = true
    }
    if ('requestIdleCallback' in globalThis) {
      const call = requestIdleCallback(show)
      return () => cancelIdleCallback(call)
    }
    // Safari does not tell.
    const timer = setTimeout(show)
    return () => clearTimeout(timer)
  }, [])
  return isIdle.value
}
