// What a key or a click called for is painted first, and what can wait a frame comes after it.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** False until the screen has shown what is there without it. */
export function useAfterPaint(): boolean {
  const isPainted = useSignal(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        isPainted.value = true
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isPainted.value
}
