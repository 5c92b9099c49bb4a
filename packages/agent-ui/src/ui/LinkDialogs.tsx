// Asking which other conversation is meant, for a link or a merge, and what to tell another team.
import { type Conversation, uuidv7 } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { customerName, titleOf } from '../people.ts'
import { ago, now } from '../time.ts'
import { Avatar } from './Avatar.tsx'
import { Dialog } from './Dialog.tsx'
import { NoteField } from './NoteField.tsx'
import { Options } from './Picker.tsx'
import { useConfirmed } from './use-confirmed.ts'
import { useFound } from './use-found.tsx'

interface DialogProps {
  conversation: OpenConversation
  onClose: () => void
}

export function LinkDialog({
  conversation,
  shown,
  onClose,
}: DialogProps & { shown: Conversation }) {
  return (
    <Dialog title="Link another conversation" onClose={onClose}>
      <p class="dialog-text">Both will show that they have to do with each other.</p>
      <ConversationFinder
        label="Conversation to link"
        isExcluded={({ id }) => id === shown.id || shown.linkedIds.includes(id)}
        onPick={({ id }) => {
          onClose()
          void conversation.link(id)
        }}
      />
    </Dialog>
  )
}

interface MergeDialogProps extends DialogProps {
  shown: Conversation
  onMerged: (id: string) => void
}

export function MergeDialog({ conversation, shown, onClose, onMerged }: MergeDialogProps) {
  const chosen = useSignal<Conversation | null>(null)
  const merge = async (intoId: string) => {
    onClose()
    const merged = await conversation.merge(intoId)
    if (merged !== undefined) onMerged(merged.id)
  }
  if (chosen.value !== null) {
    const { id } = chosen.value
    return (
      <Dialog title="Merge?" onClose={onClose}>
        <p class="dialog-text">
          The messages of this conversation are copied into “{titleOf(chosen.value)}”, and this one
          is closed with a link to it. This cannot be undone.
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="button"
            class="button button-primary"
            ref={(button) => button?.focus()}
            onClick={() => void merge(id)}
          >
            Merge
          </button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title="Merge into another conversation" onClose={onClose}>
      <p class="dialog-text">
        Only conversations with {customerName(shown.customer)} can be merged with this one.
      </p>
      <ConversationFinder
        label="Conversation to merge into"
        customerId={shown.customer.id}
        isExcluded={({ id, isInternal }) => id === shown.id || isInternal !== shown.isInternal}
        onPick={(picked) => {
          chosen.value = picked
        }}
      />
    </Dialog>
  )
}

interface ConversationFinderProps {
  label: string
  customerId?: string
  isExcluded: (conversation: Conversation) => boolean
  onPick: (conversation: Conversation) => void
}

function ConversationFinder({ label, customerId, isExcluded, onPick }: ConversationFinderProps) {
  const { client } = useInbox()
  const words = useSignal('')
  const recent = useRef<readonly Conversation[]>([])
  const customer = customerId === undefined ? {} : { customer: customerId }

  const { found, instead } = useFound(words.value, async (options) => {
    const q = words.peek()
    if (q === '') {
      recent.current = (await client.conversations.list({ ...customer, limit: 30 }, options)).items
      return recent.current
    }
    const { items } = await client.search.conversations({ q, ...customer, limit: 30 }, options)
    // The search knows subjects and people; what else stands in this list is found as it stands there.
    const isShown = (one: Conversation) => titleOf(one).toLowerCase().includes(q.toLowerCase())
    const both = [...recent.current.filter(isShown), ...items.map((hit) => hit.conversation)]
    return [...new Map(both.map((one) => [one.id, one])).values()]
  })
  const offered = found.filter((one) => !isExcluded(one))
  return (
    <div class="options-box">
      <Options
        label={label}
        placeholder="Find a conversation…"
        options={offered.map((one) => ({
          id: one.id,
          name: titleOf(one),
          detail: customerName(one.customer),
          hint: ago(one.lastMessage?.createdAt ?? one.createdAt, now.value),
          before: <Avatar id={one.customer.id} name={customerName(one.customer)} />,
        }))}
        chosen={[]}
        onFilter={(typed) => {
          words.value = typed
        }}
        empty={instead('Nothing found')}
        onPick={(id) => {
          const picked = offered.find((one) => one.id === id)
          if (picked !== undefined) onPick(picked)
        }}
      />
    </div>
  )
}

export function ReportDialog({ conversation, onClose }: DialogProps) {
  const inbox = useInbox()
  const teams = inbox.teams.value.filter(({ archivedAt }) => archivedAt === null)
  const draft = useSignal({ teamId: teams[0]?.id ?? '', subject: '', text: '' })
  const set = (change: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...change }
  }
  const { fault, isBusy, run } = useConfirmed(onClose)
  const clientId = useMemo(uuidv7, [])
  const submit = () => {
    const { teamId, text } = draft.value
    const report = { clientId, teamId, subject: draft.value.subject.trim() || null, text }
    void run(async (say) => (await conversation.report(report, say)) !== undefined)
  }
  if (teams.length === 0) {
    return (
      <Dialog title="Report a problem" onClose={onClose}>
        <p class="dialog-text">There are no teams yet. An admin makes them in the settings.</p>
      </Dialog>
    )
  }
  return (
    <Dialog title="Report a problem" onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p class="dialog-hint">
          Begins an internal conversation with the team, linked to this one. The customer sees
          nothing of it.
        </p>
        <label class="dialog-field">
          <span class="field-label">Team</span>
          <select
            class="field"
            value={draft.value.teamId}
            onChange={(event) => set({ teamId: event.currentTarget.value })}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="dialog-field">
          <span class="field-label">Subject</span>
          <input
            class="field"
            maxLength={200}
            autocomplete="off"
            onInput={(event) => set({ subject: event.currentTarget.value })}
          />
        </label>
        <NoteField
          label="What is wrong"
          rows={4}
          isRequired
          value={draft.value.text}
          onInput={(text) => set({ text })}
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
          <button
            type="submit"
            class="button button-primary"
            disabled={draft.value.text.trim() === ''}
            aria-disabled={isBusy.value}
          >
            Report
          </button>
        </div>
      </form>
    </Dialog>
  )
}
