// Macros for the open conversation: a list with a filter, what each one does, and what it asks for before it is applied.
import type { Macro, MacroActions } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Zap } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { type Inbox, useInbox } from '../inbox.ts'
import { keyInWords } from '../people.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { Picker } from './Picker.tsx'
import { useConfirmed } from './use-confirmed.ts'

export function MacroPicker({ conversation }: { conversation: OpenConversation }) {
  const inbox = useInbox()
  const { replies } = inbox
  const asking = useSignal<Macro | null>(null)
  useEffect(() => replies.freshen(), [replies])
  const pick = (id: string) => {
    const macro = replies.macros.peek().find((one) => one.id === id)
    if (macro === undefined) return
    if (macro.prompts.length > 0) asking.value = macro
    else void conversation.applyMacro(macro, {})
  }
  return (
    <>
      <Picker
        label="Macros"
        triggerClass="icon-button composer-tool"
        title="Macros (m)"
        placeholder="Apply a macro…"
        align="end"
        shortcut="macro"
        options={() =>
          replies.macros.value.map((macro) => ({
            id: macro.id,
            name: macro.name,
            detail: summaryOf(macro.actions, inbox).join(' · '),
          }))
        }
        chosen={[]}
        onPick={pick}
      >
        <Icon node={Zap} size={16} />
      </Picker>
      {asking.value !== null && (
        <AskForPrompts
          macro={asking.value}
          onClose={() => {
            asking.value = null
          }}
          onApply={conversation.applyMacro}
        />
      )}
    </>
  )
}

/** Each step in a few words: what is sent, with which tags, to whom. */
export function summaryOf(actions: MacroActions, inbox: Inbox): string[] {
  const { reply, cannedReplyId, note, assignee, status } = actions
  const canned = inbox.replies.cannedReplies.value.find(({ id }) => id === cannedReplyId)
  const sent = canned === undefined ? reply : canned.title
  const files = canned?.attachments.map(({ name }) => name).join(', ')
  const tags = namesOf(actions.addTagIds, inbox.tags.value)
  const tagsOff = namesOf(actions.removeTagIds, inbox.tags.value)
  const topic = namesOf([actions.topicId ?? ''], inbox.topics.value) || 'no topic'
  const agent =
    assignee === 'me' ? 'you' : namesOf([assignee ?? ''], inbox.agents.value) || 'nobody'
  return [
    ...(sent === undefined ? [] : [`sends ${excerpt(sent)}${files ? ` with ${files}` : ''}`]),
    ...(actions.formId === undefined ? [] : ['sends a form']),
    ...(note === undefined ? [] : [`notes ${excerpt(note)}`]),
    ...(tags === '' ? [] : [`tags ${tags}`]),
    ...(tagsOff === '' ? [] : [`takes off ${tagsOff}`]),
    ...(actions.priority === undefined ? [] : [`${actions.priority} priority`]),
    ...(actions.topicId === undefined ? [] : [topic]),
    ...(assignee === undefined ? [] : [`assigns to ${agent}`]),
    ...(status === undefined ? [] : [verbs[status]]),
  ]
}

const namesOf = (
  ids: readonly string[] | undefined,
  named: readonly { id: string; name: string }[],
): string =>
  named
    .filter(({ id }) => ids?.includes(id))
    .map(({ name }) => name)
    .join(', ')

const MOST_OF_A_TEXT = 28

/** How a text begins, with a gap for what is only known when it is sent. */
function excerpt(text: string): string {
  const plain = text
    .replace(/\{%[^%]*%\}/g, '')
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
  const begun = plain.length > MOST_OF_A_TEXT ? `${plain.slice(0, MOST_OF_A_TEXT).trim()}…` : plain
  return `“${begun}”`
}

const verbs = { open: 'opens', pending: 'sets aside', snoozed: 'snoozes', resolved: 'resolves' }

interface AskForPromptsProps {
  macro: Macro
  onClose: () => void
  onApply: OpenConversation['applyMacro']
}

function AskForPrompts({ macro, onClose, onApply }: AskForPromptsProps) {
  const prompts = useSignal<Record<string, string>>({})
  const { fault, isBusy, run } = useConfirmed(onClose)
  return (
    <Dialog title={macro.name} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          void run((report) => onApply(macro, prompts.value, { report }))
        }}
      >
        {macro.prompts.map((name, index) => (
          <label key={name} class="dialog-field">
            <span class="field-label">{keyInWords(name)}</span>
            <input
              class="field"
              type="text"
              // The dialog gives it the focus when it opens.
              autofocus={index === 0}
              maxLength={500}
              autocomplete="off"
              onInput={(event) => {
                prompts.value = { ...prompts.value, [name]: event.currentTarget.value }
              }}
            />
          </label>
        ))}
        {fault.value !== null && (
          <p class="dialog-fault" role="alert">
            {fault.value}
          </p>
        )}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button button-primary" aria-disabled={isBusy.value}>
            Apply
          </button>
        </div>
      </form>
    </Dialog>
  )
}
