// Keeps a thread where its reader wants it: at the newest message when they are there, else exactly where they read,
// also when older messages come in above.
import type { ThreadState } from '@deskbell/sdk'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Closer than this counts as being at the bottom. */
const NEAR_BOTTOM = 48

export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  { messages, pending }: ThreadState,
) {
  const newestSeq = messages.at(-1)?.seq ?? 0
  const [isAtBottom, setAtBottom] = useState(true)
  const [seenSeq, setSeenSeq] = useState(newestSeq)
  const place = useRef({ fromBottom: 0, isAtBottom: true, firstId: messages[0]?.id, sentId: '' })

  function toBottom(): void {
    const element = scroller.current
    if (element) element.scrollTop = element.scrollHeight
    place.current.isAtBottom = true
    setAtBottom(true)
    setSeenSeq(newestSeq)
  }

  function onScroll(): void {
    const element = scroller.current
    // A hidden panel has no height, and no place worth remembering.
    if (!element || element.clientHeight === 0) return
    const fromBottom = element.scrollHeight - element.scrollTop
    const isNear = fromBottom - element.clientHeight < NEAR_BOTTOM
    place.current = { ...place.current, fromBottom, isAtBottom: isNear }
    setAtBottom(isNear)
    if (isNear) setSeenSeq(newestSeq)
  }

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const { current } = place
    const firstId = messages[0]?.id
    const sentId = pending.at(-1)?.clientId ?? current.sentId
    const isOlderAbove = firstId !== current.firstId
    const isSent = sentId !== current.sentId
    place.current = { ...current, firstId, sentId }
    if (current.isAtBottom || isSent) toBottom()
    else if (isOlderAbove) element.scrollTop = element.scrollHeight - current.fromBottom
    else place.current.fromBottom = element.scrollHeight - element.scrollTop
  }, [messages, pending])

  // The composer grows, the keyboard comes up, the panel opens: the newest message stays in sight.
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (place.current.isAtBottom) element.scrollTop = element.scrollHeight
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])

  return { isAtBottom, seenSeq, toBottom, onScroll }
}
