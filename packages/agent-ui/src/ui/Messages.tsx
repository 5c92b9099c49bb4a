// The messages of a thread: kept at the end while the reader is there, kept in place while older ones come in above.
import type { Conversation, Message } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { ArrowDown } from 'lucide'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { authorName, customerName } from '../people.ts'
import { keepUnchanged, type TimelineItem, timeline } from '../timeline.ts'
import { Icon } from './Icon.tsx'
import { TimelineLine } from './TimelineLine.tsx'
import './Messages.css'

interface MessagesProps {
  conversation: OpenConversation
  shown: Conversation
  /** The message that somebody came for. */
  at: number | undefined
}

export function Messages({ conversation, shown, at }: MessagesProps) {
  const inbox = useInbox()
  const me = inbox.me.value
  const { messages, pending, status, isLoadingOlder, typing } = conversation.state.value
  const readSeq = useReadSeq(conversation)
  const readerId = me?.id ?? ''
  const scroll = useScroll(conversation, readerId)
  useArrival(conversation, scroll.scroller, at)
  const shownItems = useRef<readonly TimelineItem[]>([])
  const items = useMemo(
    () => keepUnchanged(shownItems.current, timeline({ messages, pending, readerId, readSeq })),
    [messages, pending, readerId, readSeq],
  )
  shownItems.current = items
  const others = typing.filter(({ id }) => id !== me?.id)
  const theirs = shown.reads.filter(({ reader }) => reader.kind === 'customer')
  const delivered = Math.max(0, ...theirs.map(({ deliveredSeq }) => deliveredSeq))
  const read = Math.max(0, ...theirs.map(({ seq }) => seq))
  const reached = useMemo(() => ({ delivered, read }), [delivered, read])
  const lastSentSeq = messages.findLast(
    ({ author, visibility, type }) =>
      author.kind === 'agent' && visibility === 'public' && type === 'text',
  )?.seq
  // Thousands of them, and most of what changes here changes none.
  const lines = useMemo(
    () => (
      <>
        {items.map((item) => (
          <TimelineLine
            key={item.key}
            item={item}
            conversation={conversation}
            reached={reached}
            lastSentSeq={lastSentSeq}
          />
        ))}
      </>
    ),
    [items, conversation, reached, lastSentSeq],
  )

  return (
    <div class="messages">
      <div
        class="messages-scroller"
        ref={scroll.scroller}
        onScroll={scroll.onScroll}
        role="log"
        aria-label={`Messages with ${customerName(shown.customer)}`}
        aria-busy={status === 'loading'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls needs the focus to be scrolled by keys
        tabIndex={0}
      >
        <div class="messages-column">
          {lines}
          <div class="messages-typing">
            {others.length > 0 && (
              <>
                <span class="messages-dots" aria-hidden="true">
                  <i />
                  <i />
                  <i />
                </span>
                {typingText(others.map(authorName))}
              </>
            )}
          </div>
        </div>
      </div>
      {isLoadingOlder && (
        <p class="messages-older" role="status">
          Loading older messages…
        </p>
      )}
      {scroll.isAway.value && (
        <button type="button" class="messages-pill" onClick={scroll.toEnd}>
          <Icon node={ArrowDown} size={14} />
          {scroll.newCount.value === 0
            ? 'Newest'
            : `${scroll.newCount.value} new ${scroll.newCount.value === 1 ? 'message' : 'messages'}`}
        </button>
      )}
    </div>
  )
}

function typingText(names: readonly string[]): string {
  if (names.length > 2) return 'Several people are typing'
  return `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} typing`
}

/** Up to where this agent had read when the conversation was opened; it does not move while it is open. */
function useReadSeq(conversation: OpenConversation): number | null {
  const inbox = useInbox()
  const seq = useRef<number | null>(null)
  const { status, conversation: stored } = conversation.state.value
  if (seq.current === null && status === 'ready' && stored !== null) {
    const me = inbox.me.value?.id
    seq.current =
      stored.reads.find(({ reader }) => reader.kind === 'agent' && reader.id === me)?.seq ?? 0
  }
  return seq.current
}

/** Brings the message that somebody came for into sight, however long ago it was written. */
function useArrival(
  conversation: OpenConversation,
  scroller: { current: HTMLElement | null },
  at: number | undefined,
): void {
  const isReady = conversation.state.value.status === 'ready'
  useEffect(() => {
    if (at === undefined || !isReady) return
    let isCurrent = true
    void conversation.reach(at).then((isThere) => {
      // Its line is drawn a moment after it has come.
      setTimeout(() => {
        const line = scroller.current?.querySelector<HTMLElement>(`[data-seq="${at}"]`)
        if (!isCurrent || !isThere || line == null) return
        line.scrollIntoView({ block: 'center' })
        line.dataset.found = ''
      })
    })
    return () => {
      isCurrent = false
    }
  }, [at, isReady])
}

/** What the pill counts: what others wrote below. */
const isNews = (lastSeq: number, readerId: string) => (message: Message) =>
  message.seq > lastSeq && message.type === 'text' && message.author.id !== readerId

const nearEnd = 80
const nearStart = 400

function useScroll(conversation: OpenConversation, readerId: string) {
  const { messages, pending, hasOlder, isLoadingOlder, status } = conversation.state.value
  const scroller = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const isAway = useSignal(false)
  const newCount = useSignal(0)
  const before = useRef({ firstId: '', lastSeq: 0, pending: 0, height: 0 })
  const firstId = messages[0]?.id ?? ''
  const lastSeq = messages.at(-1)?.seq ?? 0

  const toEnd = () => {
    const element = scroller.current
    if (element === null) return
    element.scrollTop = element.scrollHeight
    isAtEnd.current = true
    isAway.value = false
    newCount.value = 0
    markRead()
  }
  const markRead = () => {
    const isSeen = isAtEnd.current && document.visibilityState === 'visible'
    if (isSeen && conversation.state.value.status === 'ready') conversation.markRead()
  }
  const loadOlder = () => {
    const element = scroller.current
    if (element === null || element.scrollTop > nearStart) return
    if (status === 'ready' && hasOlder && !isLoadingOlder) void conversation.loadOlder()
  }

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const last = before.current
    const isPrepended = last.firstId !== '' && firstId !== last.firstId && lastSeq === last.lastSeq
    const hasSent = pending.length > last.pending
    if (isPrepended) element.scrollTop += element.scrollHeight - last.height
    else if (isAtEnd.current || hasSent) toEnd()
    else newCount.value += messages.filter(isNews(last.lastSeq, readerId)).length
    before.current = { firstId, lastSeq, pending: pending.length, height: element.scrollHeight }
    loadOlder()
  }, [firstId, lastSeq, pending.length, status])

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    document.addEventListener('visibilitychange', markRead)
    // The on-screen keyboard and a growing composer take room; who read the end still reads the end.
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight
    })
    observer.observe(element)
    // So do reactions, and words that are edited.
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild)
    return () => {
      document.removeEventListener('visibilitychange', markRead)
      observer.disconnect()
    }
  }, [])

  const onScroll = () => {
    const element = scroller.current
    if (element === null) return
    const rest = element.scrollHeight - element.scrollTop - element.clientHeight
    isAtEnd.current = rest < nearEnd
    isAway.value = rest > element.clientHeight / 2
    if (isAtEnd.current) {
      isAway.value = false
      newCount.value = 0
      markRead()
    }
    loadOlder()
  }
  return { scroller, isAway, newCount, toEnd, onScroll }
}
