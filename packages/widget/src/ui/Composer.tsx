// Where the visitor writes: grows with the text, Enter sends, nothing is sent while an input method is composing.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n/t.ts'
import { Icon } from './Icon.tsx'
import { useStore } from './store-context.ts'

const MAX_LENGTH = 10_000
/** With fewer characters left than this, they are counted. */
const COUNT_BELOW = 500

interface ComposerProps {
  /** Whose draft it is: a conversation's id, or '' for the new one. */
  draftOf: string
  placeholder: string
  isDisabled?: boolean
  onSend: (text: string) => void
  onTyping?: (isTyping: boolean) => void
}

export function Composer({ draftOf, placeholder, isDisabled, onSend, onTyping }: ComposerProps) {
  const { drafts } = useStore()
  const [text, setText] = useState(drafts.get(draftOf) ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const left = MAX_LENGTH - text.length
  const canSend = text.trim() !== '' && left >= 0 && !isDisabled

  useEffect(() => {
    // On a touch screen the focus would pull the keyboard over what there is to read.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true })
  }, [])

  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [text])

  function change(next: string): void {
    setText(next)
    drafts.set(draftOf, next)
    onTyping?.(next.trim() !== '')
  }

  function submit(event: Event): void {
    event.preventDefault()
    if (!canSend) return
    onSend(text.trim())
    change('')
    field.current?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    // 229: Safari ends a composition before the Enter that ended it.
    const isComposing = event.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && !event.shiftKey && !isComposing) submit(event)
  }

  return (
    <form class="composer" onSubmit={submit}>
      <div class="field">
        <textarea
          ref={field}
          rows={1}
          aria-label={t('message')}
          aria-describedby="characters"
          aria-invalid={left < 0}
          placeholder={placeholder}
          value={text}
          enterkeyhint="send"
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => onTyping?.(false)}
        />
        <button type="submit" class="send" aria-label={t('send')} disabled={!canSend}>
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
