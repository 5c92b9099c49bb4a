// Where a reader is in a thread: at its end, which they follow, or at a line that stays where it is whatever changes
// above it. What is new meanwhile is counted, and said to those who do not see it.
import type { Message } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { activityText, authorName } from '../people.ts'
import type { Block } from '../timeline.ts'
import { afterPaint } from './after-paint.ts'
import { useBlocks } from './window-blocks.tsx'

const nearEnd = 80
const nearStart = 400
/** What a page goes on by, of what is in sight: the last lines stay for the eye to find. */
const pageShare = 0.875

interface ScrollOptions {
  conversation: OpenConversation
  blocks: readonly Block[]
  readerId: string
}

export function useScroll({ conversation, blocks, readerId }: ScrollOptions) {
  const { messages, pending, hasOlder, isLoadingOlder, status } = conversation.state.value
  const scroller = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const endTop = useRef(-1)
  const isAway = useSignal(false)
  const newCount = useSignal(0)
  const announced = useSignal('')
  const before = useRef({ lastSeq: 0, pending: 0 })
  const place = usePlace(scroller)
  const { drawn, settle, open } = useBlocks(blocks, scroller)
  const lastSeq = messages.at(-1)?.seq ?? 0

  /** After whatever may have changed what is there. */
  const hold = () => {
    const element = scroller.current
    if (element === null) return
    if (isAtEnd.current) {
      element.scrollTop = element.scrollHeight
      endTop.current = element.scrollTop
    } else place.restore()
    settle()
  }
  /** After something has turned out higher or lower: who has just begun to scroll away from the end is not put back. */
  const holdHeights = () => {
    const element = scroller.current
    if (element === null) return
    const isLeaving = element.scrollTop < endTop.current && restOf(element) > 1
    if (!isAtEnd.current || !isLeaving) return hold()
    place.restore()
    settle()
  }
  const latestHold = useRef(holdHeights)
  latestHold.current = holdHeights
  const markRead = () => {
    const isSeen = isAtEnd.current && document.visibilityState === 'visible'
    if (isSeen && conversation.state.value.status === 'ready') conversation.markRead()
  }
  const arriveAtEnd = () => {
    isAtEnd.current = true
    isAway.value = false
    newCount.value = 0
    markRead()
  }
  const toEnd = () => {
    if (scroller.current === null) return
    arriveAtEnd()
    hold()
  }
  const loadOlder = () => {
    const element = scroller.current
    if (element === null || element.scrollTop > nearStart) return
    if (status === 'ready' && hasOlder && !isLoadingOlder) void conversation.loadOlder()
  }

  useLayoutEffect(() => {
    const last = before.current
    before.current = { lastSeq, pending: pending.length }
    const news = messages.filter(({ seq, author }) => seq > last.lastSeq && author.id !== readerId)
    const hasSent = pending.length > last.pending
    // What was there before one looked is no news.
    if (last.lastSeq > 0 && news.length > 0) announced.value = news.map(inWords).join('\n')
    // The field is empty first: going to the end of a thread, and drawing it, takes a frame of its own.
    if (!isAtEnd.current && hasSent) {
      afterPaint(toEnd)
      return
    }
    if (isAtEnd.current) arriveAtEnd()
    else newCount.value += news.filter(({ type }) => type === 'text').length
    hold()
    loadOlder()
  }, [blocks, status])

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    // Found by the browser's own search, which goes on to it once it is drawn.
    const onFound = ({ target }: Event) => {
      if (!open(target as HTMLElement)) reveal(target as HTMLElement)
    }
    document.addEventListener('visibilitychange', markRead)
    element.addEventListener('beforematch', onFound)
    // The on-screen keyboard and a growing composer take room; who read the end still reads the end. So do reactions,
    // words that are edited, and blocks that turn out higher than they were taken for.
    const observer = new ResizeObserver(() => latestHold.current())
    observer.observe(element)
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild)
    return () => {
      document.removeEventListener('visibilitychange', markRead)
      element.removeEventListener('beforematch', onFound)
      observer.disconnect()
    }
  }, [])

  const lookAround = () => {
    const element = scroller.current
    if (element === null) return
    const rest = restOf(element)
    isAtEnd.current = rest < nearEnd
    isAway.value = rest > element.clientHeight / 2
    if (isAtEnd.current) arriveAtEnd()
    settle()
    place.remember()
    loadOlder()
  }
  const onScroll = () => {
    // What was drawn since may have moved the lines; a new place must not be taken from where they do not belong.
    if (!isAtEnd.current) place.restore()
    // The end was put here, and blocks above it have turned out higher since: nobody has left it.
    else if (scroller.current?.scrollTop === endTop.current) hold()
    lookAround()
  }
  // At once: what is drawn on the way would end the browser's own smooth scrolling before it has arrived.
  const onKeyDown = (event: KeyboardEvent) => {
    const element = scroller.current
    if (element === null || event.target !== element || hasModifier(event)) return
    const page = element.clientHeight * pageShare
    const steps = { Home: -element.scrollHeight, PageUp: -page, PageDown: page }
    if (event.key === 'End') toEnd()
    else if (event.key in steps) element.scrollTop += steps[event.key as keyof typeof steps]
    else return
    event.preventDefault()
  }
  const reveal = (element: Element | null | undefined) => {
    element?.scrollIntoView({ block: 'center' })
    lookAround()
  }
  const show = (seq: number) => reveal(scroller.current?.querySelector(`[data-seq="${seq}"]`))
  return { scroller, drawn, isAway, newCount, announced, toEnd, onScroll, onKeyDown, show }
}

const restOf = ({ scrollHeight, scrollTop, clientHeight }: Element): number =>
  scrollHeight - scrollTop - clientHeight

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey

const inWords = (message: Message): string => {
  const { author, type, text, attachments = [] } = message
  if (type === 'activity') return `${authorName(author)} ${activityText(message)}`
  return `${authorName(author)}: ${[text, ...attachments.map(({ name }) => name)].join(' ')}`
}

/** The first message in sight, and where it ends: its head comes and goes with what is above it. */
function usePlace(scroller: { current: HTMLElement | null }) {
  const place = useRef<{ line: HTMLElement; end: number }>(undefined)
  const endOf = (line: HTMLElement, element: HTMLElement) =>
    line.getBoundingClientRect().bottom - element.getBoundingClientRect().top + element.scrollTop
  const remember = () => {
    const element = scroller.current
    if (element === null) return
    const { top, bottom, height } = element.getBoundingClientRect()
    const lines = element.querySelectorAll<HTMLElement>('[data-seq]')
    const line = [...lines].find((one) => one.getBoundingClientRect().bottom > top)
    // Before what came near is drawn, the next line may be one that is kept far below: it is not what is read.
    const isNear = line !== undefined && line.getBoundingClientRect().top < bottom + height
    place.current = isNear ? { line, end: endOf(line, element) } : undefined
  }
  const restore = () => {
    const element = scroller.current
    if (element === null) return
    if (!place.current?.line.isConnected) return remember()
    const shift = endOf(place.current.line, element) - place.current.end
    // Setting a place, be it the same, ends the browser's own smooth scrolling.
    if (Math.abs(shift) < 1) return
    const before = element.scrollTop
    element.scrollTop += shift
    // Browsers scroll by whole pixels: what was left over is made up for the next time.
    place.current.end += element.scrollTop - before
  }
  return { remember, restore }
}
