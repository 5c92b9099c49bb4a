// Where the visitor writes: grows with the text, Enter sends, nothing is sent while an input method is composing.
import { Component, createRef } from 'preact'
import { t } from '../i18n/t.ts'
import type { Carried, Store } from '../store.ts'
import { Icon } from './Icon.tsx'

const MAX_LENGTH = 10_000
/** With fewer characters left than this, they are counted. */
const COUNT_BELOW = 500

interface ComposerProps {
  store: Store
  /** Whose draft it is: a conversation's id, or '' for the new one. */
  draftOf: string
  placeholder: string
  onSend: (text: string, carried?: Carried) => void
  onTyping?: (isTyping: boolean) => void
}

export class Composer extends Component<ComposerProps, { text: string }> {
  override state = { text: this.props.store.drafts.get(this.props.draftOf) ?? '' }
  field = createRef<HTMLTextAreaElement>()

  override componentDidMount(): void {
    this.grow()
    // On a touch screen the focus would pull the keyboard over what there is to read.
    // Where it is up already, it stays up.
    const { store } = this.props
    if (store.isWriting || matchMedia('(pointer: fine)').matches)
      this.field.current?.focus({ preventScroll: true })
  }

  override componentWillUnmount(): void {
    const { store } = this.props
    store.isWriting = store.host.root.activeElement === this.field.current
  }

  grow(): void {
    const field = this.field.current
    if (!field) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }

  change(text: string): void {
    const { store, draftOf, onTyping } = this.props
    store.drafts.set(draftOf, text)
    onTyping?.(text.trim() !== '')
    this.setState({ text }, () => this.grow())
  }

  canSend(): boolean {
    const { text } = this.state
    const { store, draftOf } = this.props
    const files = store.extras.value?.filesOf(store, draftOf)
    const isEnough = text.trim() !== '' || files?.isAny
    return !!isEnough && !files?.isRefused && text.length <= MAX_LENGTH
  }

  submit = (event: Event): void => {
    event.preventDefault()
    if (!this.canSend()) return
    const { text } = this.state
    const { store, draftOf, onSend } = this.props
    this.change('')
    onSend(text.trim(), store.extras.value?.take(store, draftOf))
    this.field.current?.focus()
  }

  onKeyDown = (event: KeyboardEvent): void => {
    // 229: Safari ends a composition before the Enter that ended it.
    const isComposing = event.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && !event.shiftKey && !isComposing) this.submit(event)
  }

  override render() {
    const { text } = this.state
    const left = MAX_LENGTH - text.length
    const extras = this.props.store.extras.value
    return (
      <form class="composer" onSubmit={this.submit}>
        {extras && <extras.Tray composer={this} />}
        <div class="field">
          <textarea
            ref={this.field}
            rows={1}
            aria-label={t('message')}
            aria-describedby="characters"
            aria-invalid={left < 0}
            placeholder={this.props.placeholder}
            value={text}
            enterkeyhint="send"
            onInput={(event) => this.change(event.currentTarget.value)}
            onKeyDown={this.onKeyDown}
            onBlur={() => this.props.onTyping?.(false)}
          />
          {extras && <extras.AttachButton composer={this} />}
          {extras && <extras.EmojiButton composer={this} />}
          <button type="submit" class="send" aria-label={t('send')} disabled={!this.canSend()}>
            <Icon name="send" />
          </button>
        </div>
        <p id="characters" role="status" class={left < 0 ? 'counter is-over' : 'counter'}>
          {left < COUNT_BELOW &&
            t(left < 0 ? 'tooLong' : 'charactersLeft', { count: Math.abs(left) })}
        </p>
      </form>
    )
  }
}
