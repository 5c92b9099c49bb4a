// The scrolling part of a thread. It stays at the newest message when the reader is there, else exactly where they read,
// also when older messages come in above. New messages are read out; older ones are not.
import type { Message, ThreadState } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { timelineOf } from '../timeline.ts'
import { Icon } from './Icon.tsx'
import { TimelineEntry } from './Message.tsx'

/** Closer than this to the bottom counts as being there; closer than that to the top, older messages are asked for. */
const NEAR_BOTTOM = 48
const NEAR_TOP = 200

interface MessageListProps extends ScreenProps {
  state: ThreadState
  now: number
}

interface MessageListState {
  isAtBottom: boolean
  seenSeq: number
}

const newestSeq = ({ messages }: ThreadState): number => messages.at(-1)?.seq ?? 0

const incomingAfter = ({ messages }: ThreadState, seq: number): Message[] =>
  messages.filter((message) => {
    return message.seq > seq && message.type === 'text' && message.author.kind !== 'customer'
  })

export class MessageList extends Component<MessageListProps, MessageListState> {
  override state = { isAtBottom: true, seenSeq: newestSeq(this.props.state) }
  scroller = createRef<HTMLDivElement>()
  announcer = createRef<HTMLParagraphElement>()
  // The composer grows, the keyboard comes up, the panel opens: the newest message stays in sight.
  observer = new ResizeObserver(() => this.state.isAtBottom && this.toBottom())

  override shouldComponentUpdate(next: MessageListProps, nextState: MessageListState): boolean {
    const { state, now, session } = this.props
    const isSame =
      next.state.messages === state.messages &&
      next.state.pending === state.pending &&
      next.state.conversation === state.conversation &&
      next.state.isLoadingOlder === state.isLoadingOlder
    return !isSame || next.now !== now || next.session !== session || nextState !== this.state
  }

  override componentDidMount(): void {
    this.toBottom()
    if (this.scroller.current) this.observer.observe(this.scroller.current)
  }

  override componentWillUnmount(): void {
    this.observer.disconnect()
  }

  override getSnapshotBeforeUpdate(): number {
    const element = this.scroller.current
    return element ? element.scrollHeight - element.scrollTop : 0
  }

  override componentDidUpdate(before: MessageListProps, _: unknown, fromBottom: number): void {
    const { messages, pending } = this.props.state
    const element = this.scroller.current
    const sentId = pending.at(-1)?.clientId
    const isSent = sentId !== undefined && sentId !== before.state.pending.at(-1)?.clientId
    const isOlderAbove = messages[0]?.id !== before.state.messages[0]?.id
    if (this.state.isAtBottom || isSent) this.toBottom()
    else if (isOlderAbove && element) element.scrollTop = element.scrollHeight - fromBottom
    this.announce(newestSeq(before.state))
  }

  announce(lastSeq: number): void {
    // What was there before one looked is no news.
    if (lastSeq === 0) return
    const fresh = incomingAfter(this.props.state, lastSeq)
    if (fresh.length === 0 || !this.announcer.current) return
    const workspace = this.props.session.workspace.name
    this.announcer.current.textContent = fresh
      .map(({ author, text }) => `${author.name ?? workspace}: ${text}`)
      .join('\n')
  }

  toBottom = (): void => {
    const element = this.scroller.current
    if (element) element.scrollTop = element.scrollHeight
    this.note(true)
  }

  onScroll = (): void => {
    const element = this.scroller.current
    // A hidden panel has no height, and no place worth remembering.
    if (!element?.clientHeight) return
    this.note(element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_BOTTOM)
    if (element.scrollTop < NEAR_TOP) void this.props.store.loadOlder()
  }

  note(isAtBottom: boolean): void {
    const seenSeq = isAtBottom ? newestSeq(this.props.state) : this.state.seenSeq
    const isNews = isAtBottom !== this.state.isAtBottom || seenSeq !== this.state.seenSeq
    if (isNews) this.setState({ isAtBottom, seenSeq })
  }

  override render() {
    const { store, session, state, now } = this.props
    const unseen = incomingAfter(state, this.state.seenSeq).length
    return (
      <div class="scroll-frame">
        <div
          ref={this.scroller}
          class="scroll"
          role="log"
          aria-live="off"
          aria-label={t('messages')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
          tabIndex={0}
          onScroll={this.onScroll}
        >
          <ol class="messages">
            {timelineOf(state).map((entry) => (
              <TimelineEntry
                key={entry.key}
                entry={entry}
                store={store}
                session={session}
                now={now}
              />
            ))}
          </ol>
        </div>
        {state.isLoadingOlder && (
          <p class="pill older" role="status">
            {t('loadOlder')}
          </p>
        )}
        {!this.state.isAtBottom && (
          <button type="button" class="pill" onClick={this.toBottom}>
            {unseen > 0 ? t('newMessages', { count: unseen }) : t('latest')}
            <Icon name="down" />
          </button>
        )}
        <p ref={this.announcer} class="hidden-text" aria-live="polite" />
      </div>
    )
  }
}
