// Macros for the open conversation: a list with a filter, what each one does, and what it asks for before it is applied.
import type { Macro, MacroActions } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Zap } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { promptLabel } from '../replies.ts'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { Picker } from './Picker.tsx'

export function MacroPicker({ conversation }: { conversation: OpenConversation }) {
  const { replies } = useInbox()
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
        shortcut="macro"
        options={() =>
          replies.macros.value.map((macro) => ({
            id: macro.id,
            name: macro.name,
            detail: summaryOf(macro.actions).join(' · '),
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

/** In a few words each. */
export function summaryOf(actions: MacroActions): string[] {
  const { status } = actions
  const isSending = actions.reply !== undefined || actions.cannedReplyId !== undefined
  return [
    ...(isSending ? ['sends a reply'] : []),
    ...(actions.formId === undefined ? [] : ['sends a form']),
    ...(actions.note === undefined ? [] : ['note']),
    ...(actions.addTagIds || actions.removeTagIds ? ['tags'] : []),
    ...(actions.priority === undefined ? [] : [`${actions.priority} priority`]),
    ...(actions.topicId === undefined ? [] : ['topic']),
    ...(actions.assignee === undefined ? [] : ['assigns']),
    ...(status === undefined ? [] : [verbs[status]]),
  ]
}

const verbs = { open: 'opens', pending: 'sets aside', snoozed: 'snoozes', resolved: 'resolves' }

interface AskForPromptsProps {
  macro: Macro
  onClose: () => void
  onApply: OpenConversation['applyMacro']
}

function AskForPrompts({ macro, onClose, onApply }: AskForPromptsProps) {
  const prompts = useSignal<Record<string, string>>({})
  return (
    <Dialog title={macro.name} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          void onApply(macro, prompts.value)
        }}
      >
        {macro.prompts.map((name, index) => (
          <label key={name} class="dialog-field">
            <span class="field-label">{promptLabel(name)}</span>
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
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button button-primary">
            Apply
          </button>
        </div>
      </form>
    </Dialog>
  )
}
