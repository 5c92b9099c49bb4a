// Around the words of a stored message: what it answers, that it was edited or taken back, the reactions to it, and the
// bar with what can be done, which shows on hover and focus.
import { type Message, rendererOf } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Pencil, Reply, SmilePlus, Undo2, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { type MessageActions, quickEmoji } from '../message-actions.ts'
import { authorName } from '../people.ts'
import { isComposing } from '../shortcuts.ts'
import { fullTime } from '../time.ts'
import { useIdle } from './after-paint.ts'
import { ChoiceAnswers } from './Choices.tsx'
import { CustomMessage } from './CustomMessage.tsx'
import { FormAnswers, FormState, formAnsweredBy } from './Forms.tsx'
import { Icon } from './Icon.tsx'
import './MessageActions.css'

interface MessageFrameProps {
  message: Message
  conversation: OpenConversation
  children: ComponentChildren
}

export function MessageFrame({ message, conversation, children }: MessageFrameProps) {
  const inbox = useInbox()
  const { messageActions: actions } = conversation
  if (message.unsentAt !== undefined)
    return (
      <p class="message-unsent" title={fullTime(message.unsentAt)}>
        Taken back
      </p>
    )
  const isEditing = actions.editing.value === message.id
  const renderer = rendererOf(message)
  const answered = formAnsweredBy(message, conversation)
  return (
    <div class="message-frame">
      {message.replyToId !== undefined && (
        <Quoted id={message.replyToId} conversation={conversation} />
      )}
      {isEditing ? (
        <EditField message={message} actions={actions} />
      ) : answered !== undefined ? (
        <FormAnswers form={answered} />
      ) : renderer === undefined ? (
        children
      ) : (
        <CustomMessage message={message} renderer={renderer} />
      )}
      {message.choice !== undefined && <ChoiceAnswers choice={message.choice} />}
      {message.form !== undefined && <FormState form={message.form} />}
      {/* Filled in before it, a form has no message of its own to be answered by. */}
      {message.form !== undefined && message.author.kind === 'customer' && (
        <FormAnswers form={message.form} />
      )}
      {message.editedAt !== undefined && !isEditing && (
        <span class="message-edited" title={fullTime(message.editedAt)}>
          Edited
        </span>
      )}
      <Reactions message={message} actions={actions} />
      {inbox.can('write') && !isEditing && <ActionBar message={message} actions={actions} />}
    </div>
  )
}

const excerptOf = ({ text, attachments }: Message): string =>
  text === '' ? (attachments?.map(({ name }) => name).join(', ') ?? '') : text

function Quoted({ id, conversation }: { id: string; conversation: OpenConversation }) {
  const quoted = conversation.state.value.messages.find((message) => message.id === id)
  if (quoted === undefined) return <p class="message-quoted">An earlier message</p>
  return (
    <p class="message-quoted" dir="auto">
      <strong>{authorName(quoted.author)}</strong>{' '}
      {quoted.unsentAt === undefined ? excerptOf(quoted) : 'Taken back'}
    </p>
  )
}

function Reactions({ message, actions }: { message: Message; actions: MessageActions }) {
  const me = useInbox().me.value
  if (message.reactions === undefined) return null
  return (
    <ul class="reactions" aria-label="Reactions">
      {message.reactions.map(({ emoji, by }) => {
        const names = by.map((author) => (author.id === me?.id ? 'You' : authorName(author)))
        return (
          <li key={emoji}>
            <button
              type="button"
              class="reaction"
              aria-pressed={by.some((author) => author.id === me?.id)}
              aria-label={`${emoji} ${names.join(', ')}`}
              title={names.join(', ')}
              onClick={() => void actions.toggleReaction(message, emoji)}
            >
              <span aria-hidden="true">{emoji}</span>
              {by.length > 1 && <span aria-hidden="true">{by.length}</span>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** It is half of what a message is drawn with, and who scrolls by needs none: it comes when the page rests. */
function ActionBar({ message, actions }: { message: Message; actions: MessageActions }) {
  const isChoosing = useSignal(false)
  const isIdle = useIdle()
  if (!isIdle) return null
  const mayChange = actions.mayChange(message)
  const react = (emoji: string) => {
    isChoosing.value = false
    void actions.toggleReaction(message, emoji)
  }
  return (
    <div class="message-actions" role="toolbar" aria-label="This message">
      {isChoosing.value &&
        quickEmoji.map((emoji) => (
          <button key={emoji} type="button" class="icon-button" onClick={() => react(emoji)}>
            {emoji}
          </button>
        ))}
      <button
        type="button"
        class="icon-button"
        aria-label="React"
        title="React"
        aria-expanded={isChoosing.value}
        onClick={() => (isChoosing.value = !isChoosing.value)}
      >
        <Icon node={SmilePlus} size={15} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Answer this"
        title="Answer this"
        onClick={() => (actions.replyTo.value = message)}
      >
        <Icon node={Reply} size={15} />
      </button>
      {mayChange && (
        <>
          <button
            type="button"
            class="icon-button"
            aria-label="Edit"
            title="Edit"
            onClick={() => (actions.editing.value = message.id)}
          >
            <Icon node={Pencil} size={14} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label="Take back"
            title="Take back"
            onClick={() => void actions.unsend(message)}
          >
            <Icon node={Undo2} size={15} />
          </button>
        </>
      )}
    </div>
  )
}

function EditField({ message, actions }: { message: Message; actions: MessageActions }) {
  const text = useSignal(message.text)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const canSave = text.value.trim() !== '' || message.attachments !== undefined
  const save = () => {
    if (canSave) void actions.edit(message, text.value.trim())
  }
  const leave = () => {
    actions.editing.value = null
  }
  return (
    <div class="message-edit">
      <textarea
        ref={area}
        class="composer-area"
        aria-label="Edit the message"
        dir="auto"
        rows={3}
        maxLength={10_000}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          if (event.key === 'Escape') {
            event.stopPropagation()
            leave()
          }
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          save()
        }}
      />
      <div class="message-edit-foot">
        <button type="button" class="button" onClick={leave}>
          Cancel
        </button>
        <button type="button" class="button button-primary" aria-disabled={!canSave} onClick={save}>
          Save
        </button>
      </div>
    </div>
  )
}

/** Above the field: what the next message answers. */
export function ReplyBar({ actions }: { actions: MessageActions }) {
  const message = actions.replyTo.value
  if (message === null) return null
  return (
    <div class="reply-bar">
      <Icon node={Reply} size={14} />
      <span class="reply-bar-text" dir="auto">
        <strong>{authorName(message.author)}</strong> {excerptOf(message)}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label="Answer nothing in particular"
        onClick={() => (actions.replyTo.value = null)}
      >
        <Icon node={X} size={14} />
      </button>
    </div>
  )
}
