// The scrolling part of a thread. New messages are read out; older ones that load above are not.
import type { Message, ThreadState } from '@deskbell/sdk'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import type { CustomerSession } from '../store.ts'
import { timelineOf } from '../timeline.ts'
import { Icon } from './Icon.tsx'
import { TimelineEntry } from './Message.tsx'
import { useStore, useValue } from './store-context.ts'
import { useScroll } from './use-scroll.ts'

/** Closer than this to the top, older messages are asked for. */
const NEAR_TOP = 200

const isIncoming = (message: Message): boolean =>
  message.author.kind !== 'customer' && message.type === 'text'

interface MessageListProps {
  state: ThreadState
  session: CustomerSession
}

export function MessageList({ state, session }: MessageListProps) {
  const store = useStore()
  const now = useValue(store.now)
  const { messages, pending, conversation } = state
  const entries = useMemo(
    () => timelineOf({ messages, pending, conversation }),
    [messages, pending, conversation],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const { isAtBottom, seenSeq, toBottom, onScroll } = useScroll(scroller, state)
  const unseen = messages.filter((message) => isIncoming(message) && message.seq > seenSeq).length

  function scrolled(): void {
    onScroll()
    if ((scroller.current?.scrollTop ?? 0) < NEAR_TOP) store.loadOlder()
  }

  return (
    <div class="scroll-frame">
      {state.isLoadingOlder && (
        <p class="older" role="status">
          {t('loadOlder')}
        </p>
      )}
      <div
        ref={scroller}
        class="scroll"
        role="log"
        aria-live="off"
        aria-label={t('messages')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
        tabIndex={0}
        onScroll={scrolled}
      >
        <ol class="messages">
          {entries.map((entry) => (
            <TimelineEntry key={entry.key} entry={entry} session={session} now={now} />
          ))}
        </ol>
      </div>
      {!isAtBottom && (
        <button type="button" class={unseen > 0 ? 'pill is-new' : 'pill'} onClick={toBottom}>
          <span class={unseen > 0 ? '' : 'hidden-text'}>
            {unseen > 0 ? t('newMessages', { count: unseen }) : t('latest')}
          </span>
          <Icon name="down" />
        </button>
      )}
      <Announcer messages={messages} />
    </div>
  )
}

function Announcer({ messages }: { messages: readonly Message[] }) {
  const [text, setText] = useState('')
  const announced = useRef(messages.at(-1)?.seq ?? 0)
  useEffect(() => {
    const fresh = messages.filter(
      (message) => message.seq > announced.current && isIncoming(message),
    )
    announced.current = messages.at(-1)?.seq ?? 0
    if (fresh.length === 0) return
    const lines = fresh.map(({ author, text: said }) =>
      t('newMessageFrom', { name: author.name ?? t('support'), text: said }),
    )
    setText(lines.join('\n'))
  }, [messages])
  return (
    <p class="hidden-text" aria-live="polite">
      {text}
    </p>
  )
}
