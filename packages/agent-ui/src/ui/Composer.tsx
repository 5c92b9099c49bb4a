// Where an agent writes: a reply, which the customer sees, or a note, which only the team sees and which looks like one.
import type { CannedReply, Conversation, Visibility } from '@deskbell/sdk'
import { useSignal, useSignalEffect } from '@preact/signals'
import { CornerUpLeft, Lock, SendHorizontal, SquareSlash } from 'lucide'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { customerName } from '../people.ts'
import { isComposing, runShortcut, useShortcut } from '../shortcuts.ts'
import { AnswerGuard } from './AnswerGuard.tsx'
import { AskButton, AskFields } from './Choices.tsx'
import { AttachButton, FileTray, useFileDrop } from './FileTray.tsx'
import { FormBar, FormButton } from './Forms.tsx'
import { Icon } from './Icon.tsx'
import { MacroPicker } from './MacroPicker.tsx'
import { useMentionMenu } from './MentionMenu.tsx'
import { ReplyBar } from './MessageActions.tsx'
import { ReplyMenu } from './ReplyMenu.tsx'
import { Suggestions } from './Suggestions.tsx'
import './Composer.css'

const longest = 10_000
// A finger's keyboard has no Shift+Enter, so there Enter makes a new line and the button sends.
const isTouch = matchMedia('(pointer: coarse)')

interface ComposerProps {
  conversation: OpenConversation
  shown: Conversation
}

export function Composer({ conversation, shown }: ComposerProps) {
  const { text } = conversation.draft.value
  // The customer is not part of an internal conversation.
  const isNote = useSignal(shown.isInternal || conversation.draft.value.isNote)
  // A draft that comes from another device, or back, is what it was there.
  useSignalEffect(() => {
    const draft = conversation.draft.value
    if (draft.text !== '') isNote.value = shown.isInternal || draft.isNote
  })
  const area = useRef<HTMLTextAreaElement>(null)
  const visibility: Visibility = isNote.value ? 'internal' : 'public'
  const excess = text.length - longest
  const { files } = conversation
  const hasFiles = files.uploads.value.length > 0
  const canSend =
    (text.trim() !== '' || hasFiles || conversation.messageActions.form.value !== null) &&
    excess <= 0 &&
    !files.hasRefused.value &&
    conversation.messageActions.isAskingEnough() &&
    (conversation.messageActions.asking.value === null || text.trim() !== '')
  const drop = useFileDrop(files)

  useGrowth(area, text)
  // Whoever leaves has stopped typing.
  useEffect(() => () => conversation.setTyping(false, 'public'), [conversation])

  const write = (next: string) => {
    conversation.setDraft(next, isNote.value)
    conversation.setTyping(next.trim() !== '', visibility)
  }
  const choose = (wanted: boolean) => {
    const nextIsNote = wanted || shown.isInternal
    if (isNote.value !== nextIsNote) {
      conversation.setTyping(false, visibility)
      isNote.value = nextIsNote
      // Notes ask nobody.
      if (nextIsNote) {
        conversation.messageActions.asking.value = null
        conversation.messageActions.chooseForm(null)
      }
      conversation.setDraft(text, nextIsNote)
    }
    area.current?.focus()
  }
  const send = () => {
    if (canSend) conversation.send(text.trim(), visibility)
    area.current?.focus()
  }
  /** Open, and on which reply if one was chosen before. */
  const menu = useSignal<{ chosen?: CannedReply } | null>(null)
  const insert = (added: string, missing: readonly string[] = []) => {
    menu.value = null
    insertInto(area.current, { added, hasGap: missing.length > 0, write })
  }
  const takeUp = async (reply: CannedReply) => {
    if (reply.prompts.length > 0) {
      menu.value = { chosen: reply }
      return
    }
    const rendered = await conversation.takeReply(reply, {})
    if (rendered !== undefined) insert(rendered.text, rendered.missing)
  }
  const mentioning = useMentionMenu({ field: area, isNote: isNote.value, write })
  useShortcut('reply', () => choose(false))
  useShortcut('note', () => choose(true))

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (mentioning.onKeyDown(event)) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      area.current?.blur()
      return
    }
    // Where there is nothing to take back, or a text of its own, the key is the browser's.
    const isUndo = event.key === 'z' && (event.ctrlKey || event.metaKey) && text === ''
    if (isUndo && runShortcut('undo')) event.preventDefault()
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return
    if (isTouch.matches && !event.metaKey && !event.ctrlKey) return
    event.preventDefault()
    send()
  }

  return (
    <div
      class="composer"
      data-note={isNote.value ? '' : undefined}
      data-drop={drop.isOver.value ? '' : undefined}
      {...drop.handlers}
    >
      {text === '' && !isNote.value && menu.value === null && (
        <Suggestions shown={shown} onText={insert} onReply={(reply) => void takeUp(reply)} />
      )}
      <AnswerGuard conversation={conversation} field={area} />
      <div class="composer-frame">
        {menu.value !== null && (
          <ReplyMenu
            conversation={conversation}
            chosen={menu.value.chosen}
            onInsert={(rendered) => insert(rendered.text, rendered.missing)}
            onClose={(typed) => {
              menu.value = null
              if (typed !== undefined) write(typed + text)
              area.current?.focus()
            }}
          />
        )}
        {mentioning.menu}
        <section class="composer-box" aria-label={isNote.value ? 'Write a note' : 'Write a reply'}>
          <div class="composer-head">
            <fieldset class="composer-modes" aria-label="What you write">
              {!shown.isInternal && (
                <button type="button" aria-pressed={!isNote.value} onClick={() => choose(false)}>
                  <Icon node={CornerUpLeft} size={13} />
                  Reply
                </button>
              )}
              <button type="button" aria-pressed={isNote.value} onClick={() => choose(true)}>
                <Icon node={Lock} size={12} />
                Note
              </button>
            </fieldset>
            <button
              type="button"
              class="icon-button composer-tool"
              aria-label="Canned replies"
              aria-expanded={menu.value !== null}
              title="Canned replies (/)"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                menu.value = menu.value === null ? {} : null
                if (menu.value === null) area.current?.focus()
              }}
            >
              <Icon node={SquareSlash} size={16} />
            </button>
            {!isNote.value && <AskButton actions={conversation.messageActions} />}
            {!isNote.value && <FormButton actions={conversation.messageActions} />}
            <AttachButton files={files} />
            <MacroPicker conversation={conversation} />
          </div>
          <textarea
            ref={area}
            class="composer-area"
            rows={1}
            dir="auto"
            aria-label={isNote.value ? 'Note' : 'Reply'}
            placeholder={
              isNote.value ? 'Only your team sees this' : `Reply to ${customerName(shown.customer)}`
            }
            value={text}
            onInput={(event) => {
              const { value } = event.currentTarget
              if (value !== '/' || text !== '') {
                write(value)
                mentioning.look()
                return
              }
              event.currentTarget.value = ''
              menu.value = {}
            }}
            onSelect={mentioning.look}
            onPaste={(event) => files.paste(event)}
            onBlur={() => {
              mentioning.close()
              conversation.setTyping(false, visibility)
            }}
            {...mentioning.attributes}
            onKeyDown={onKeyDown}
          />
          <ReplyBar actions={conversation.messageActions} />
          <FormBar actions={conversation.messageActions} />
          {!isNote.value && <AskFields actions={conversation.messageActions} />}
          <FileTray files={files} />
          <div class="composer-foot">
            {excess > -500 ? (
              <span class="composer-count" role="status" data-over={excess > 0 ? '' : undefined}>
                {excess > 0 ? `${excess} characters too long` : `${-excess} characters left`}
              </span>
            ) : (
              <span class="composer-hint">
                <kbd class="kbd">Enter</kbd> {isNote.value ? 'adds the note' : 'sends'}
              </span>
            )}
            <button
              type="button"
              onClick={send}
              class="button button-primary composer-send"
              aria-disabled={!canSend}
            >
              <span>{isNote.value ? 'Add note' : 'Send'}</span>
              <Icon node={SendHorizontal} size={15} />
            </button>
          </div>
        </section>
      </div>
    </div>
  )
}

interface Insertion {
  added: string
  /** A value is missing in it, and stands there in brackets. */
  hasGap: boolean
  write: (text: string) => void
}

/** Puts text where the cursor is, and selects the first gap in it so that typing fills it. */
function insertInto(area: HTMLTextAreaElement | null, insertion: Insertion): void {
  const { added, hasGap, write } = insertion
  const text = area?.value ?? ''
  const start = area?.selectionStart ?? 0
  write(text.slice(0, start) + added + text.slice(area?.selectionEnd ?? start))
  const gap = hasGap ? /\[[^[\]\n]+\]/.exec(added) : null
  const from = start + (gap?.index ?? added.length)
  const to = from + (gap?.[0].length ?? 0)
  // The field has the new text only after it was drawn.
  setTimeout(() => {
    area?.focus()
    area?.setSelectionRange(from, to)
  })
}

/** The stylesheet makes the field as high as its text, where the browser can. */
const growsByItself = globalThis.CSS?.supports?.('field-sizing', 'content') === true

/** As high as its text, up to what the stylesheet allows. */
function useGrowth(area: { current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = area.current
    if (element === null || growsByItself) return
    element.style.height = ''
    // Asking for the height of what stands there costs a layout, also of the thread that is opening.
    if (text === '') return
    element.style.height = `${element.scrollHeight}px`
  }, [text])
}
