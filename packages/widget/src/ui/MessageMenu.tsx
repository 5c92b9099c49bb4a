// What a visitor does with a message that is there: reacting, replying to it, editing or taking back their own.
import type { ApiError, Message } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import { Popover } from './Popover.tsx'
import { problemText } from './problem-text.ts'
import type { MessageDeeds } from './Rich.tsx'
import { replyTo } from './Tray.tsx'

const quickEmoji = ['👍', '❤️', '🎉', '😀']
/** As the server has it. */
const CHANGE_MS = 15 * 60_000

interface MessageMenuProps {
  store: Store
  message: Message
  deeds: MessageDeeds
}

const mayChange = ({ author, createdAt, mergedFromId, clientId }: Message): boolean =>
  author.kind === 'customer' &&
  mergedFromId === undefined &&
  // What was chosen stays chosen.
  !clientId.startsWith('answer:') &&
  Date.now() - Date.parse(createdAt) < CHANGE_MS

export function MessageMenu({ store, message, deeds }: MessageMenuProps) {
  const newest = store.thread.value?.messages.findLast(({ type }) => type !== 'activity')
  return (
    <Popover kind="menu" label={t('messageMenu')} isStop={message === newest}>
      {(close) => {
        const item = (label: string, act: () => void) => (
          <button
            type="button"
            class="item"
            onClick={() => {
              close()
              act()
            }}
          >
            {label}
          </button>
        )
        return (
          <>
            <div class="quick">
              {quickEmoji.map((emoji) => (
                <button
                  key={emoji}
                  type="button"
                  class="item"
                  aria-label={t('react', { emoji })}
                  onClick={() => {
                    close()
                    deeds.react(emoji)
                  }}
                >
                  {emoji}
                </button>
              ))}
            </div>
            {item(t('reply'), () => replyTo(store, store.threadId(), message))}
            {mayChange(message) && item(t('edit'), () => deeds.setEditing(true))}
            {mayChange(message) && item(t('takeBack'), deeds.unsend)}
          </>
        )
      }}
    </Popover>
  )
}

interface EditFieldProps {
  text: string
  deeds: MessageDeeds
}

export class EditField extends Component<EditFieldProps, { text: string }> {
  override state = { text: this.props.text }
  field = createRef<HTMLTextAreaElement>()

  override componentDidMount(): void {
    const { current } = this.field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }

  leave = (): void => this.props.deeds.setEditing(false)

  save = (event: Event): void => {
    event.preventDefault()
    const text = this.state.text.trim()
    if (text === this.props.text) this.leave()
    else if (text !== '') void this.props.deeds.edit(text)
  }

  onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      this.leave()
    }
    if (event.key === 'Enter' && !event.shiftKey) this.save(event)
  }

  override render() {
    const { text } = this.state
    return (
      <form class="edit" onSubmit={this.save}>
        <div class="field">
          <textarea
            ref={this.field}
            rows={Math.min(6, text.split('\n').length + 1)}
            maxLength={10_000}
            dir="auto"
            aria-label={t('editMessage')}
            value={text}
            onInput={(event) => this.setState({ text: event.currentTarget.value })}
            onKeyDown={this.onKeyDown}
          />
        </div>
        <p>
          <button type="button" class="button" onClick={this.leave}>
            {t('cancel')}
          </button>
          <button type="submit" class="button is-primary" disabled={text.trim() === ''}>
            {t('save')}
          </button>
        </p>
      </form>
    )
  }
}

export const changeProblemText = (problem: ApiError): string =>
  (problem.code as string) === 'too_late' ? t('problemTooLate') : problemText(problem)
