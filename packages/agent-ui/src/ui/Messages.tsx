// The messages of a thread: kept at the end while the reader is there, kept in place while older ones come in above.
import type { Conversation } from '@deskbell/sdk'
import { computed } from '@preact/signals'
import { ArrowDown } from 'lucide'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { authorName, customerName } from '../people.ts'
import {
  type Block,
  blockOf,
  createStretches,
  createTimeline,
  stretchOf,
  type TimelineInput,
  type TimelineItem,
} from '../timeline.ts'
import { Icon } from './Icon.tsx'
import { type Reached, TimelineLine } from './TimelineLine.tsx'
import { useScroll } from './thread-scroll.ts'
import { Stretch } from './window-blocks.tsx'
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
  const blocks = useTimeline({ messages, pending, readerId, readSeq })
  const scroll = useScroll({ conversation, blocks, readerId })
  useArrival(conversation, scroll.show, at)
  const others = typing.filter(({ id }) => id !== me?.id)
  const reached = useReached(conversation)
  const line = useCallback(
    (item: TimelineItem) => (
      <TimelineLine
        key={item.key}
        item={item}
        conversation={conversation}
        foundSeq={at}
        reached={reached}
      />
    ),
    [conversation, at, reached],
  )
  const foundKey = at === undefined ? undefined : blockOf(at)
  // Most of what changes here changes none of them.
  const [stretchesOf] = useState(createStretches)
  const drawnBlocks = useMemo(
    () =>
      stretchesOf(blocks).map((stretch) => (
        <Stretch
          key={stretchOf(stretch[0]!.key)}
          blocks={stretch}
          drawn={scroll.drawn}
          lastKey={blocks.at(-1)?.key}
          foundKey={foundKey}
          line={line}
        />
      )),
    [blocks, line, foundKey],
  )

  return (
    <div class="messages">
      <div
        class="messages-scroller"
        ref={scroll.scroller}
        onScroll={scroll.onScroll}
        onKeyDown={scroll.onKeyDown}
        role="log"
        // What is new is said below; what is drawn because it comes near is not.
        aria-live="off"
        aria-label={`Messages with ${customerName(shown.customer)}`}
        aria-busy={status === 'loading'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls needs the focus to be scrolled by keys
        tabIndex={0}
      >
        <div class="messages-column">
          {drawnBlocks}
          <div class="messages-typing">
            {others.length > 0 && (
              <>
                <span class="messages-dots" aria-hidden="true">
                  <i />
                  <i />
                  <i />
                </span>
                {typingText(others.map((one) => authorName(one, shown.customer)))}
              </>
            )}
          </div>
        </div>
      </div>
      <p class="sr-only" aria-live="polite">
        {scroll.announced.value}
      </p>
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

/** How far the conversation has got, as signals: what changes draws ticks anew and nothing else. */
function useReached(conversation: OpenConversation): Reached {
  const [reached] = useState(() => {
    const furthest = (which: 'seq' | 'deliveredSeq') =>
      computed(() => {
        const reads = conversation.conversation.value?.reads ?? []
        const theirs = reads.filter(({ reader }) => reader.kind === 'customer')
        return Math.max(0, ...theirs.map((one) => one[which]))
      })
    const lastSent = computed(
      () =>
        conversation.state.value.messages.findLast(
          ({ author, visibility, type }) =>
            author.kind === 'agent' && visibility === 'public' && type === 'text',
        )?.seq,
    )
    return { delivered: furthest('deliveredSeq'), read: furthest('seq'), lastSent }
  })
  return reached
}

function useTimeline(input: TimelineInput): readonly Block[] {
  const { messages, pending, readerId, readSeq } = input
  const [timeline] = useState(createTimeline)
  return useMemo(() => timeline(input), [messages, pending, readerId, readSeq])
}

/** Brings the message that somebody came for into sight, however long ago it was written. */
function useArrival(
  conversation: OpenConversation,
  show: (seq: number) => void,
  at: number | undefined,
): void {
  const isReady = conversation.state.value.status === 'ready'
  useEffect(() => {
    if (at === undefined || !isReady) return
    let isCurrent = true
    void conversation.reach(at).then((isThere) => {
      // Its line is drawn a moment after it has come.
      setTimeout(() => {
        if (isCurrent && isThere) show(at)
      })
    })
    return () => {
      isCurrent = false
    }
  }, [at, isReady])
}
