// Which rows of a long list are on screen, when every row is equally high. Rows keep their place under the reader's
// eye when others come in above.
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows drawn beyond the edge to which the reader moves, and beyond the other one. */
const ahead = 6
const behind = 2

interface Options {
  scroller: { readonly current: HTMLElement | null }
  keys: readonly string[]
  /** In rem, so that rows grow with the reader's text size. */
  rowRem: number
}

export function useRows({ scroller, keys, rowRem }: Options) {
  // Asked for once: the answer makes the browser style whatever has changed since.
  const [rowHeight] = useState(() => rowRem * rootFontSize())
  // Counted in rows: what moves by a few pixels only draws nothing anew.
  const firstVisible = useSignal(0)
  const visible = useSignal(20)
  const isGoingUp = useSignal(false)
  const anchor = useRef<string | undefined>(undefined)
  // Before there are rows, nothing is there that scrolls.
  const hasRows = keys.length > 0

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = () => {
      visible.value = Math.ceil((element.clientHeight || 800) / rowHeight) + 1
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [hasRows])

  const settle = () => {
    const first = Math.floor((scroller.current?.scrollTop ?? 0) / rowHeight)
    if (first !== firstVisible.value) isGoingUp.value = first < firstVisible.value
    firstVisible.value = first
    anchor.current = keys[firstVisible.value]
  }
  useLayoutEffect(() => {
    const element = scroller.current
    const moved = anchor.current === undefined ? -1 : keys.indexOf(anchor.current)
    // At the very top the newest is what the reader wants to see; further down nothing may move.
    const first = firstVisible.value
    if (element !== null && moved >= 0 && moved !== first && first > 0)
      element.scrollTop += (moved - first) * rowHeight
    settle()
  }, [keys])

  return {
    rowHeight,
    first: Math.max(0, firstVisible.value - (isGoingUp.value ? ahead : behind)),
    end: Math.min(
      keys.length,
      firstVisible.value + visible.value + (isGoingUp.value ? behind : ahead),
    ),
    onScroll: settle,
    reveal: (index: number) => {
      const element = scroller.current
      if (element === null) return
      const start = index * rowHeight
      const isAbove = start < element.scrollTop
      const isBelow = start + rowHeight > element.scrollTop + element.clientHeight
      if (isAbove) element.scrollTop = start
      else if (isBelow) element.scrollTop = start + rowHeight - element.clientHeight
      settle()
    },
  }
}

const rootFontSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
