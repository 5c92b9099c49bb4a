// Which rows of a long list are on screen, when every row is equally high. Rows keep their place under the reader's
// eye when others come in above.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'

const overscan = 6

interface Options {
  scroller: { readonly current: HTMLElement | null }
  keys: readonly string[]
  /** In rem, so that rows grow with the reader's text size. */
  rowRem: number
}

export function useRows({ scroller, keys, rowRem }: Options) {
  const rowHeight = useRef(rowRem * rootFontSize()).current
  const top = useSignal(0)
  const height = useSignal(800)
  const anchor = useRef<string | undefined>(undefined)

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = () => {
      height.value = element.clientHeight || 800
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const firstVisible = Math.floor(top.value / rowHeight)
  useLayoutEffect(() => {
    const element = scroller.current
    const moved = anchor.current === undefined ? -1 : keys.indexOf(anchor.current)
    // At the very top the newest is what the reader wants to see; further down nothing may move.
    if (element !== null && moved >= 0 && moved !== firstVisible && firstVisible > 0) {
      element.scrollTop += (moved - firstVisible) * rowHeight
      top.value = element.scrollTop
    }
    anchor.current = keys[Math.floor(top.value / rowHeight)]
  }, [keys])

  return {
    rowHeight,
    first: Math.max(0, firstVisible - overscan),
    end: Math.min(keys.length, Math.ceil((top.value + height.value) / rowHeight) + overscan),
    onScroll: () => {
      top.value = scroller.current?.scrollTop ?? 0
      anchor.current = keys[Math.floor(top.value / rowHeight)]
    },
    reveal: (index: number) => {
      const element = scroller.current
      if (element === null) return
      const start = index * rowHeight
      const isAbove = start < element.scrollTop
      const isBelow = start + rowHeight > element.scrollTop + element.clientHeight
      if (isAbove) element.scrollTop = start
      else if (isBelow) element.scrollTop = start + rowHeight - element.clientHeight
      top.value = element.scrollTop
    },
  }
}

const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
