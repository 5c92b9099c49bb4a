// What agents know about the customer and tell each other: written, changed and deleted in place.
import type { CustomerNote } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Pencil, Plus, Trash2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { OpenCustomer } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { fullTime, now, since } from '../time.ts'
import { Icon } from './Icon.tsx'

export function CustomerNotes({ customer }: { customer: OpenCustomer }) {
  const canWrite = useInbox().can('write')
  const isWriting = useSignal(false)
  const { items, hasMore, loadMore } = customer.notes
  if (items.value === null || (items.value.length === 0 && !canWrite)) return null
  return (
    <section class="panel-section" aria-label="Notes about the customer">
      <div class="panel-section-head">
        <h3 class="panel-subheading">Notes</h3>
        {canWrite && (
          <button
            type="button"
            class="icon-button"
            aria-label="Write a note about the customer"
            aria-expanded={isWriting.value}
            onClick={() => (isWriting.value = !isWriting.value)}
          >
            <Icon node={Plus} size={15} />
          </button>
        )}
      </div>
      {isWriting.value && (
        <NoteForm
          text=""
          onDone={() => (isWriting.value = false)}
          onSave={(text) => customer.addNote(text)}
        />
      )}
      {items.value.length === 0 && !isWriting.value && <p class="panel-none">None yet</p>}
      <ul class="customer-notes">
        {items.value.map((note) => (
          <li key={note.id}>
            <Note customer={customer} note={note} canWrite={canWrite} />
          </li>
        ))}
      </ul>
      {hasMore.value && (
        <button type="button" class="panel-more" onClick={() => void loadMore()}>
          Older notes
        </button>
      )}
    </section>
  )
}

interface NoteProps {
  customer: OpenCustomer
  note: CustomerNote
  canWrite: boolean
}

function Note({ customer, note, canWrite }: NoteProps) {
  const isEditing = useSignal(false)
  if (isEditing.value) {
    return (
      <NoteForm
        text={note.text}
        onDone={() => (isEditing.value = false)}
        onSave={(text) => customer.changeNote(note.id, text)}
      />
    )
  }
  return (
    <article class="customer-note">
      <p class="customer-note-text">{note.text}</p>
      <footer class="customer-note-foot">
        <span>
          {note.author.name} ·{' '}
          <time dateTime={note.createdAt} title={fullTime(note.createdAt)}>
            {since(note.createdAt, now.value)}
          </time>
          {note.updatedAt !== note.createdAt && ' · edited'}
        </span>
        {canWrite && (
          <span class="customer-note-actions">
            <button
              type="button"
              class="icon-button"
              aria-label="Edit the note"
              onClick={() => (isEditing.value = true)}
            >
              <Icon node={Pencil} size={13} />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label="Delete the note"
              onClick={() => void customer.removeNote(note.id)}
            >
              <Icon node={Trash2} size={13} />
            </button>
          </span>
        )}
      </footer>
    </article>
  )
}

interface NoteFormProps {
  text: string
  onDone: () => void
  onSave: (text: string) => Promise<boolean>
}

function NoteForm({ text, onDone, onSave }: NoteFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isSaving = useSignal(false)
  useEffect(() => field.current?.focus(), [])

  async function save(): Promise<void> {
    const entered = field.current?.value.trim() ?? ''
    if (entered === '' || entered === text) return onDone()
    if (isSaving.value) return
    isSaving.value = true
    if (await onSave(entered)) onDone()
    isSaving.value = false
  }

  return (
    <form
      class="customer-note-form"
      aria-label="Note about the customer"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        if (!isSend && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        if (isSend) void save()
        else onDone()
      }}
    >
      <textarea
        ref={field}
        class="field"
        rows={3}
        maxLength={5000}
        aria-label="Note"
        placeholder="What colleagues should know. Customers never see it."
        defaultValue={text}
      />
      <span class="customer-note-buttons">
        <button type="button" class="button button-quiet" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" class="button" disabled={isSaving.value}>
          Save
        </button>
      </span>
    </form>
  )
}
