// The menu of canned replies above the composer: found by a few letters, shown as it will read, and asked about what it
// needs to know, before anything is inserted.
import type { CannedReply, RenderedReply } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Paperclip, Search } from 'lucide'
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { inBytes } from '../files.ts'
import { fuzzyFind } from '../fuzzy.ts'
import { useInbox } from '../inbox.ts'
import { keyInWords } from '../people.ts'
import { inWords } from '../problems.ts'
import { isComposing } from '../shortcuts.ts'
import { settingsPath } from '../views.ts'
import { Icon } from './Icon.tsx'
import './ReplyMenu.css'

interface ReplyMenuProps {
  conversation: OpenConversation
  /** Begins with what this one asks for. */
  chosen?: CannedReply | undefined
  onInsert: (rendered: RenderedReply) => void
  /** `/` typed twice means the character. */
  onClose: (typed?: '/') => void
}

export function ReplyMenu({ conversation, chosen, onInsert, onClose }: ReplyMenuProps) {
  const inbox = useInbox()
  const box = useRef<HTMLDivElement>(null)
  const asking = useSignal<CannedReply | null>(chosen ?? null)
  const isInserting = useRef(false)
  useEffect(() => inbox.replies.freshen(), [inbox])

  // Once, also for a double click: its files and its use count once, too.
  async function insert(reply: CannedReply, prompts: Record<string, string>): Promise<void> {
    if (isInserting.current) return
    isInserting.current = true
    const rendered = await conversation.takeReply(reply, prompts)
    if (rendered === undefined) isInserting.current = false
    else onInsert(rendered)
  }

  return (
    <div
      ref={box}
      class="reply-menu"
      role="dialog"
      aria-label="Canned replies"
      // Safari gives no button the focus that is clicked, but what is around it: that must not be outside.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return
        event.preventDefault()
        event.stopPropagation()
        if (asking.value !== null && chosen === undefined) asking.value = null
        else onClose()
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && !box.current?.contains(to)) onClose()
      }}
    >
      {asking.value === null ? (
        <Finder
          conversationId={conversation.id}
          onPick={(reply) => {
            if (reply.prompts.length > 0) asking.value = reply
            else void insert(reply, {})
          }}
          onClose={onClose}
        />
      ) : (
        <Asking
          key={asking.value.id}
          conversationId={conversation.id}
          reply={asking.value}
          onDone={insert}
          onBack={() => {
            if (chosen === undefined) asking.value = null
            else onClose()
          }}
        />
      )}
    </div>
  )
}

interface FinderProps {
  conversationId: string
  onPick: (reply: CannedReply) => void
  onClose: ReplyMenuProps['onClose']
}

function Finder({ conversationId, onPick, onClose }: FinderProps) {
  const inbox = useInbox()
  const listId = useId()
  const query = useSignal('')
  const active = useSignal(0)
  const input = useRef<HTMLInputElement>(null)
  // Before the next key: who types fast loses none.
  useLayoutEffect(() => input.current?.focus(), [])

  const { cannedReplies, isLoaded } = inbox.replies
  const found = fuzzyFind(query.value, cannedReplies.value, (one) => [
    ...[one.shortcut, one.title, one.body],
  ]).slice(0, 50)
  const index = Math.max(0, Math.min(active.value, found.length - 1))
  const shown = found[index]

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const { key } = event
    if (key === '/' && query.value === '') onClose('/')
    else if (key === 'Backspace' && query.value === '') onClose()
    else if (key === 'ArrowDown') active.value = (index + 1) % Math.max(1, found.length)
    else if (key === 'ArrowUp')
      active.value = (index + found.length - 1) % Math.max(1, found.length)
    else if (key === 'Enter' && shown !== undefined) onPick(shown)
    else if (key !== 'Enter') return
    event.preventDefault()
  }

  return (
    <>
      <div class="reply-menu-find">
        <Icon node={Search} size={15} />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label="Find a canned reply"
          placeholder="Find a canned reply"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={shown && `${listId}-${shown.id}`}
          autocomplete="off"
          spellcheck={false}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value
            active.value = 0
          }}
          onKeyDown={onKeyDown}
        />
        <a class="reply-menu-manage" href={settingsPath('canned-replies')}>
          Manage
        </a>
      </div>
      <div class="reply-menu-panes">
        <div class="reply-menu-list" id={listId} role="listbox" aria-label="Canned replies">
          {found.map((reply, position) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands for the focus
            <div
              key={reply.id}
              id={`${listId}-${reply.id}`}
              class="reply-menu-option"
              role="option"
              aria-selected={position === index}
              ref={(element) => {
                if (position === index) element?.scrollIntoView?.({ block: 'nearest' })
              }}
              onPointerMove={() => {
                active.value = position
              }}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onPick(reply)}
            >
              <span class="reply-menu-title">{reply.title}</span>
              <span class="reply-menu-shortcut">/{reply.shortcut}</span>
            </div>
          ))}
          {found.length === 0 && (
            <p class="reply-menu-empty">{isLoaded.value ? 'Nothing found' : 'Loading…'}</p>
          )}
        </div>
        {shown !== undefined && (
          <Preview conversationId={conversationId} reply={shown} prompts={noPrompts} />
        )}
      </div>
    </>
  )
}

const noPrompts: Record<string, string> = {}

interface AskingProps {
  conversationId: string
  reply: CannedReply
  onDone: (reply: CannedReply, prompts: Record<string, string>) => Promise<void>
  onBack: () => void
}

function Asking({ conversationId, reply, onDone, onBack }: AskingProps) {
  const prompts = useSignal<Record<string, string>>({})
  const first = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  return (
    <form
      class="reply-menu-asking"
      onSubmit={(event) => {
        event.preventDefault()
        void onDone(reply, prompts.value)
      }}
    >
      <div class="reply-menu-panes">
        <div class="reply-menu-fields">
          <h3 class="reply-menu-heading">{reply.title}</h3>
          {reply.prompts.map((name, index) => (
            <label key={name} class="reply-menu-field">
              <span class="field-label">{keyInWords(name)}</span>
              <input
                ref={index === 0 ? first : undefined}
                class="field"
                type="text"
                maxLength={500}
                autocomplete="off"
                value={prompts.value[name] ?? ''}
                onInput={(event) => {
                  prompts.value = { ...prompts.value, [name]: event.currentTarget.value }
                }}
              />
            </label>
          ))}
        </div>
        <Preview conversationId={conversationId} reply={reply} prompts={prompts.value} />
      </div>
      <div class="reply-menu-actions">
        <button type="button" class="button" onClick={onBack}>
          Back
        </button>
        <button type="submit" class="button button-primary">
          Insert
        </button>
      </div>
    </form>
  )
}

interface PreviewProps {
  conversationId: string
  reply: CannedReply
  prompts: Record<string, string>
}

/** How it reads here. Asked of the server, which fills in the variables, a moment after the last change. */
function Preview({ conversationId, reply, prompts }: PreviewProps) {
  const { client } = useInbox()
  const rendered = useSignal<{ of: string; reply: RenderedReply } | { problem: string } | null>(
    null,
  )
  const asked = JSON.stringify([reply.id, prompts])
  useEffect(() => {
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      client.cannedReplies
        .render({ id: reply.id, conversationId, prompts }, { signal: leaving.signal })
        .then((answer) => {
          rendered.value = { of: reply.id, reply: answer }
        })
        .catch((problem: unknown) => {
          if (!leaving.signal.aborted) rendered.value = { problem: inWords(problem) }
        })
    }, 80)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [asked, conversationId])

  const { value } = rendered
  const isCurrent = value !== null && 'of' in value && value.of === reply.id
  const missing = isCurrent ? value.reply.missing : []
  return (
    <section class="reply-menu-preview" aria-label="Preview">
      <p class="reply-menu-text" dir="auto">
        {isCurrent ? value.reply.text : reply.body}
      </p>
      {reply.attachments.length > 0 && (
        <ul class="reply-menu-files" aria-label="Files that come along">
          {reply.attachments.map(({ id, name, size }) => (
            <li key={id}>
              <Icon node={Paperclip} size={13} />
              <span dir="auto">{name}</span>
              <span>{inBytes(size)}</span>
            </li>
          ))}
        </ul>
      )}
      {value !== null && 'problem' in value && <p class="reply-menu-missing">{value.problem}</p>}
      {missing.length > 0 && (
        <p class="reply-menu-missing">
          {reply.prompts.length > 0 && missing.every((name) => name.startsWith('prompt.'))
            ? 'You are asked for what is in brackets.'
            : 'What is in brackets is not known here.'}
        </p>
      )}
    </section>
  )
}
