// One type of objects: its name and its fields. A field keeps its key and its type once it is there.
import type { ObjectField, ObjectType } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Plus, X } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { newKey } from '../../forms.ts'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { settingsPath } from '../../views.ts'
import { Icon } from '../Icon.tsx'

const list = settingsPath('objects')
const kinds: readonly [ObjectField['type'], string][] = [
  ['text', 'Text'],
  ['number', 'Number'],
  ['boolean', 'Yes or no'],
  ['date', 'Date'],
  ['choice', 'Choice'],
]

/** `id` keeps the rows apart while names are typed; choices are one line until they are saved. */
type Draft = Pick<ObjectField, 'name' | 'type'> & {
  id: number
  key: string | null
  choices: string
}

export function ObjectTypeForm({ type }: { type: ObjectType | null }) {
  const inbox = useInbox()
  const { route } = useLocation()
  const name = useSignal(type?.name ?? '')
  const fault = useSignal<string | null>(null)
  const drafts = useSignal<readonly Draft[]>(
    (type?.fields ?? []).map(({ choices, ...field }, id) => ({
      ...field,
      id,
      choices: choices.join(', '),
    })),
  )
  const change = (id: number, changes: Partial<Draft>) => {
    drafts.value = drafts.value.map((one) => (one.id === id ? { ...one, ...changes } : one))
  }

  async function run(work: () => Promise<unknown>, said: string): Promise<void> {
    try {
      await work()
      await inbox.objectTypes.load()
      inbox.toasts.good(said)
      route(list)
    } catch (problem) {
      fault.value = inWords(problem)
    }
  }
  const save = () => {
    const input = { name: name.value, fields: toFields(drafts.value) }
    const { objectTypes } = inbox.client
    return run(
      () =>
        type === null ? objectTypes.create(input) : objectTypes.update({ id: type.id, ...input }),
      'Saved',
    )
  }

  return (
    <form
      class="settings-page settings-form"
      aria-label={type === null ? 'New type' : 'Type'}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h1 class="settings-title">{type === null ? 'New type' : type.name}</h1>
      <label class="settings-field">
        <span class="field-label">Name</span>
        <input
          class="field"
          required
          maxLength={60}
          placeholder="Scooter"
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value
          }}
        />
      </label>
      <fieldset class="settings-field">
        <legend class="field-label">Fields</legend>
        {drafts.value.map((draft) => (
          <FieldRow
            key={draft.id}
            draft={draft}
            onChange={(changes) => change(draft.id, changes)}
            onRemove={() => {
              drafts.value = drafts.value.filter(({ id }) => id !== draft.id)
            }}
          />
        ))}
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              const id = Math.max(-1, ...drafts.value.map((one) => one.id)) + 1
              const draft = { id, key: null, name: '', type: 'text' as const, choices: '' }
              drafts.value = [...drafts.value, draft]
            }}
          >
            <Icon node={Plus} size={15} />
            Add a field
          </button>
        </div>
        <span class="settings-hint">
          Every object has an ID and a name of its own. A field that you remove goes with its
          values.
        </span>
      </fieldset>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      <div class="settings-foot">
        <button type="submit" class="button button-primary">
          Save
        </button>
        <a class="button" href={list}>
          Cancel
        </a>
        {type !== null && (
          <button
            type="button"
            class="button button-quiet settings-delete"
            onClick={() =>
              void run(() => inbox.client.objectTypes.delete({ id: type.id }), 'Deleted')
            }
          >
            Delete
          </button>
        )}
      </div>
    </form>
  )
}

interface FieldRowProps {
  draft: Draft
  onChange: (changes: Partial<Draft>) => void
  onRemove: () => void
}

function FieldRow({ draft, onChange, onRemove }: FieldRowProps) {
  return (
    <div class="settings-object-field">
      <input
        class="field"
        aria-label="Name of the field"
        required
        maxLength={60}
        placeholder="Battery"
        value={draft.name}
        onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <select
        class="field"
        aria-label="Kind of the field"
        disabled={draft.key !== null}
        value={draft.type}
        onChange={({ currentTarget }) =>
          onChange({ type: currentTarget.value as ObjectField['type'] })
        }
      >
        {kinds.map(([kind, said]) => (
          <option key={kind} value={kind}>
            {said}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="icon-button"
        aria-label={`Remove the field ${draft.name}`}
        onClick={onRemove}
      >
        <Icon node={X} size={16} />
      </button>
      {draft.type === 'choice' && (
        <input
          class="field settings-object-choices"
          aria-label="Choices, separated by commas"
          required
          placeholder="good, broken"
          value={draft.choices}
          onInput={({ currentTarget }) => onChange({ choices: currentTarget.value })}
        />
      )}
    </div>
  )
}

function toFields(drafts: readonly Draft[]): ObjectField[] {
  const taken = new Set(drafts.flatMap(({ key }) => key ?? []))
  return drafts.map(({ key, name, type, choices }) => ({
    key: key ?? newKey(name, taken),
    name,
    type,
    choices:
      type === 'choice'
        ? [...new Set(choices.split(',').map((choice) => choice.trim()))].filter(Boolean)
        : [],
  }))
}
