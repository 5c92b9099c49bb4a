// Passing a conversation on: to whom, and what they should know.
import { useSignal } from '@preact/signals'
import { Users } from 'lucide'
import { useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { type Inbox, useInbox } from '../inbox.ts'
import { Avatar, presenceWords } from './Avatar.tsx'
import { Dialog } from './Dialog.tsx'
import { Icon } from './Icon.tsx'
import { NoteField } from './NoteField.tsx'
import { Options, type PickerOption } from './Picker.tsx'
import { useConfirmed } from './use-confirmed.ts'

interface TransferDialogProps {
  conversation: OpenConversation
  onClose: () => void
}

export function TransferDialog({ conversation, onClose }: TransferDialogProps) {
  const inbox = useInbox()
  const receiverId = useSignal<string | null>(null)
  const note = useSignal('')
  const isMissing = useSignal(false)
  const { fault, isBusy, run } = useConfirmed(onClose)
  const noteField = useRef<HTMLTextAreaElement>(null)
  const agents = colleaguesOf(inbox)
  const teams = inbox.teams.value.filter(({ archivedAt }) => archivedAt === null)
  const options: PickerOption[] = [
    ...agents,
    ...teams.map(({ id, name }) => ({ id, name, hint: 'team', before: <Icon node={Users} /> })),
  ]
  const submit = () => {
    const team = teams.find(({ id }) => id === receiverId.value)
    const agent = inbox.agents.value.find(({ id }) => id === receiverId.value)
    isMissing.value = team === undefined && agent === undefined
    const to = team !== undefined ? { team } : agent !== undefined ? { agent } : undefined
    if (to === undefined) return
    void run((report) => conversation.transfer(to, note.value, report))
  }
  return (
    <Dialog title="Transfer" onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div class="dialog-field">
          <span class="field-label">To</span>
          <div class="options-box" data-wrong={isMissing.value ? '' : undefined}>
            <Options
              label="Transfer to"
              placeholder="Agent or team"
              options={options}
              chosen={receiverId.value === null ? [] : [receiverId.value]}
              onPick={(id) => {
                receiverId.value = id
                isMissing.value = false
              }}
              close={() => noteField.current?.focus()}
            />
          </div>
          {isMissing.value && (
            <span class="dialog-fault" role="alert">
              Choose an agent or a team.
            </span>
          )}
        </div>
        <NoteField
          label="Note for them"
          rows={3}
          placeholder="What has happened, what is left to do"
          field={noteField}
          value={note.value}
          onInput={(text) => (note.value = text)}
          onEnter={submit}
        />
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
            Transfer
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Whom something can be given to, but for oneself. Viewers cannot answer, so nothing is given to them. */
export function colleaguesOf(inbox: Inbox): PickerOption[] {
  return inbox.agents.value
    .filter(
      ({ id, status, role, customRole }) =>
        id !== inbox.me.value?.id &&
        status === 'active' &&
        (role !== 'viewer' || customRole?.permissions.includes('message.create')),
    )
    .map(({ id, name }) => {
      const presence = inbox.presence.value.get(id) ?? 'offline'
      return {
        ...{ id, name },
        ...(presence === 'offline' ? {} : { hint: presenceWords[presence] }),
        before: <Avatar id={id} name={name} presence={presence} />,
      }
    })
}
