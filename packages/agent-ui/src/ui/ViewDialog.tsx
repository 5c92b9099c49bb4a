// Making a saved view or changing one: its name, for whom it is, and what it lists.
import type { Team, View } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { all } from '../all-pages.ts'
import { useInbox } from '../inbox.ts'
import { Dialog } from './Dialog.tsx'
import './ViewDialog.css'

type Filter = View['filter']

const statuses = [
  ['open', 'Open'],
  ['pending', 'Pending'],
  ['snoozed', 'Snoozed'],
  ['resolved', 'Resolved'],
] as const
const priorities = [
  ['urgent', 'Urgent'],
  ['high', 'High'],
  ['normal', 'Normal'],
  ['low', 'Low'],
] as const
const channels = [
  ['web', 'Web'],
  ['email', 'Email'],
  ['telegram', 'Telegram'],
  ['api', 'API'],
  ['import', 'Import'],
] as const

export function ViewDialog({ view, onClose }: { view: View | null; onClose: () => void }) {
  const inbox = useInbox()
  const name = useSignal(view?.name ?? '')
  const isShared = useSignal(view?.scope === 'shared')
  const filter = useSignal<Filter>(view?.filter ?? { status: ['open'] })
  const isSaving = useSignal(false)
  const change = (changes: Partial<Filter>) => {
    const kept = Object.entries({ ...filter.value, ...changes }).filter(
      ([, value]) => value !== undefined && value.length > 0,
    )
    filter.value = Object.fromEntries(kept)
  }

  async function save(): Promise<void> {
    isSaving.value = true
    const input = { name: name.value, filter: filter.value }
    const scope = isShared.value ? 'shared' : 'personal'
    const isDone =
      view === null
        ? await inbox.savedViews.create({ ...input, scope })
        : await inbox.savedViews.update(view.id, input)
    isSaving.value = false
    if (isDone) onClose()
  }

  return (
    <Dialog title={view === null ? 'New view' : 'Edit view'} onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isSaving.value) void save()
        }}
      >
        <label class="dialog-field">
          <span class="field-label">Name</span>
          <input
            class="field"
            required
            maxLength={60}
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value
            }}
          />
        </label>
        <Several
          label="Status"
          options={statuses}
          chosen={filter.value.status ?? []}
          onChange={(status) => change({ status })}
        />
        <Labels filter={filter.value} onChange={change} />
        <Several
          label="Priority"
          options={priorities}
          chosen={filter.value.priority ?? []}
          onChange={(priority) => change({ priority })}
        />
        <Several
          label="Channel"
          options={channels}
          chosen={filter.value.channel ?? []}
          onChange={(channel) => change({ channel })}
        />
        {view === null && inbox.can('manageSharedViews') && (
          <label class="view-choice">
            <input
              type="checkbox"
              checked={isShared.value}
              onChange={(event) => {
                isShared.value = event.currentTarget.checked
              }}
            />
            Share it with everybody in the workspace
          </label>
        )}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button button-primary" aria-disabled={isSaving.value}>
            Save view
          </button>
        </div>
      </form>
    </Dialog>
  )
}

interface LabelsProps {
  filter: Filter
  onChange: (changes: Partial<Filter>) => void
}

function Labels({ filter, onChange }: LabelsProps) {
  const inbox = useInbox()
  const teams = useSignal<readonly Team[]>([])
  useEffect(() => {
    all(inbox.client.teams.list({ limit: 100 }))
      .then((found) => {
        teams.value = found
      })
      .catch(inbox.report)
  }, [])
  const inUse = <T extends { id: string; archivedAt: string | null }>(
    rows: readonly T[],
    chosen: string | undefined,
  ) => rows.filter(({ id, archivedAt }) => archivedAt === null || id === chosen)
  const agents = inbox.agents.value.filter(
    ({ id, status }) => status === 'active' || id === filter.assignee,
  )
  const people = [{ id: 'me', name: 'Whoever looks' }, { id: 'none', name: 'Nobody' }, ...agents]
  return (
    <div class="view-labels">
      <One
        label="Assigned to"
        options={people}
        value={filter.assignee}
        onChange={(assignee) => onChange({ assignee })}
      />
      <One
        label="Topic"
        options={inUse(inbox.topics.value, filter.topic)}
        value={filter.topic}
        onChange={(topic) => onChange({ topic })}
      />
      <One
        label="Tag"
        options={inUse(inbox.tags.value, filter.tag)}
        value={filter.tag}
        onChange={(tag) => onChange({ tag })}
      />
      <One
        label="Team"
        options={inUse(teams.value, filter.team)}
        value={filter.team}
        onChange={(team) => onChange({ team })}
      />
    </div>
  )
}

interface OneProps {
  label: string
  options: readonly { id: string; name: string }[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}

function One({ label, options, value, onChange }: OneProps) {
  return (
    <label class="dialog-field">
      <span class="field-label">{label}</span>
      <select
        class="field"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">Any</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface SeveralProps<T extends string> {
  label: string
  options: readonly (readonly [T, string])[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** None chosen: any. */
function Several<T extends string>({ label, options, chosen, onChange }: SeveralProps<T>) {
  return (
    <fieldset class="view-several">
      <legend class="field-label">{label}</legend>
      {options.map(([value, name]) => (
        <label key={value} class="view-choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...chosen, value]
                  : chosen.filter((one) => one !== value),
              )
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
