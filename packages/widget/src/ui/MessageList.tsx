// The scrolling part of a thread. It stays at the newest message when the reader is there, else exactly where they read,
// also when older messages come in above. New messages are read out; older ones are not. Of a long thread only the blocks
// around the reader are drawn; the others keep their place by their height.
import type { Message, ThreadState } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { dayNumber } from '../format.ts'
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { type Block, blocksOf, type Entry } from '../timeline.ts'
import { Icon } from './Icon.tsx'
import { TimelineEntry } from './Message.tsx'

/** Closer than this to the bottom counts as being there; closer than that to the top, older messages are asked for. */
const NEAR_BOTTOM = 48
const NEAR_TOP = 200

interface MessageListProps extends ScreenProps {
  state: ThreadState
  /** What draws more than plain words; it comes later. */
  parts: unknown
  now: number
  unreadSeq: number | null
}

interface MessageListState {
  isAtBottom: boolean
  seenSeq: number
  /** The first and the last block that are drawn. */
  first: number
  last: number
}

const newestSeq = ({ messages }: ThreadState): number => messages.at(-1)?.seq ?? 0

/** Looked for from the end: what is new is short, the thread may be long. */
function incomingAfter({ messages }: ThreadState, seq: number): Message[] {
  const fresh = messages.slice(messages.findLastIndex((message) => message.seq <= seq) + 1)
  return fresh.filter(({ type, author }) => type !== 'activity' && author.kind !== 'customer')
}

export class MessageList extends Component<MessageListProps, MessageListState> {
  override state = {
    isAtBottom: true,
    seenSeq: newestSeq(this.props.state),
    first: 0,
    last: Number.POSITIVE_INFINITY,
  }
  heights = new Map<number, number>()
  blocks: Block[] = []
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
    if (next.unreadSeq !== this.props.unreadSeq || next.parts !== this.props.parts) return true
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
      .map(
        ({ author, text, attachments = [] }) =>
          `${author.name ?? workspace}: ${[text, ...attachments.map(({ name }) => name)].join(' ')}`,
      )
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
    this.measure(element)
    if (element.scrollTop < NEAR_TOP) void this.props.store.loadOlder()
  }

  /** What is within two screens of the reader is drawn. */
  measure({ children, scrollTop, clientHeight }: HTMLElement): void {
    const near: number[] = []
    for (const child of children as HTMLCollectionOf<HTMLElement>) {
      const key = Number(child.dataset.block)
      const { offsetTop: top, offsetHeight: height } = child
      this.heights.set(key, height)
      if (top + height > scrollTop - 2 * clientHeight && top < scrollTop + 3 * clientHeight) {
        near.push(key)
      }
    }
    const [first = 0, last = first] = [near[0], near.at(-1)]
    if (first !== this.state.first || last !== this.state.last) this.setState({ first, last })
  }

  isDrawn({ key }: Block, newest: number): boolean {
    const { first, last } = this.state
    return (key >= first && key <= last) || key === newest || !this.heights.has(key)
  }

  note(isAtBottom: boolean): void {
    const seenSeq = isAtBottom ? newestSeq(this.props.state) : this.state.seenSeq
    const isNews = isAtBottom !== this.state.isAtBottom || seenSeq !== this.state.seenSeq
    if (isNews) this.setState({ isAtBottom, seenSeq })
  }

  override render() {
    const { store, session, state, now, unreadSeq, parts } = this.props
    const blocks = blocksOf(state, unreadSeq, this.blocks)
    this.blocks = blocks
    const newest = blocks.at(-1)?.key ?? 0
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
          {blocks.map((block) => (
            <DrawnBlock
              key={block.key}
              block={block.key}
              entries={block.entries}
              store={store}
              session={session}
              now={now}
              parts={parts}
              height={this.isDrawn(block, newest) ? undefined : this.heights.get(block.key)}
            />
          ))}
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

interface DrawnBlockProps extends ScreenProps {
  block: number
  entries: Entry[]
  parts: unknown
  now: number
  /** Of a block that is too far away to be drawn. */
  height: number | undefined
}

class DrawnBlock extends Component<DrawnBlockProps> {
  override shouldComponentUpdate({
    entries,
    height,
    now,
    session,
    parts,
  }: DrawnBlockProps): boolean {
    const old = this.props
    if (height !== undefined && height === old.height) return false
    return (
      height !== old.height ||
      session !== old.session ||
      parts !== old.parts ||
      entries !== old.entries ||
      dayNumber(new Date(now)) !== dayNumber(new Date(old.now))
    )
  }

  override render() {
    const { block, entries, store, session, now, height } = this.props
    return (
      <ol
        class="messages"
        data-block={block}
        style={{ height: height === undefined ? '' : `${height}px` }}
      >
        {height === undefined &&
          entries.map((entry) => (
            <TimelineEntry
              key={entry.key}
              entry={entry}
              store={store}
              session={session}
              now={now}
            />
          ))}
      </ol>
    )
  }
}
