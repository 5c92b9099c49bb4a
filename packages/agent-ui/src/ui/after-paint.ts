// What a key or a click called for is painted first, and what can wait a frame comes after it.
import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'

/** False until the screen has shown what is there without it, or until a key is pressed that may be for what is missing. */
export function useAfterPaint(): boolean {
  const isPainted = useSignal(false)
  useLayoutEffect(() => {
    const show = () => {
      isPainted.value = true
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(show)
    })
    // Before the shortcuts of the page hear of it.
    addEventListener('keydown', show, { capture: true, once: true })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      removeEventListener('keydown', show, { capture: true })
    }
  }, [])
  return isPainted.value
}
