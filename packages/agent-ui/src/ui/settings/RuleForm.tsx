// One rule: which conversations it is about, and what it makes of them.
import type { Rule } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { ChecksField, SelectField, SettingsForm, TextField } from './SettingsForm.tsx'

const channels = [
  { id: 'web', name: 'Web' },
  { id: 'api', name: 'API' },
  { id: 'email', name: 'Email' },
  { id: 'telegram', name: 'Telegram' },
  { id: 'import', name: 'Import' },
] as const
const kinds = [
  { id: 'support', name: 'Support' },
  { id: 'sales', name: 'Sales' },
  { id: 'general', name: 'General' },
] as const
const priorities = [
  { id: 'urgent', name: 'Urgent' },
  { id: 'high', name: 'High' },
  { id: 'normal', name: 'Normal' },
  { id: 'low', name: 'Low' },
] as const

type When = Rule['when']
type Effects = Rule['set']

const noCondition: When = { words: [], urls: [], channels: [], kinds: [] }
const noEffect: Effects = { topicId: null, teamId: null, tagIds: [], priority: null }

export function RuleForm({ rule, position }: { rule: Rule | null; position: number }) {
  const inbox = useInbox()
  const { rules } = inbox.client
  const name = useSignal(rule?.name ?? '')
  const place = useSignal(position)
  const when = useSignal(rule?.when ?? noCondition)
  const effects = useSignal(rule?.set ?? noEffect)
  const demand = (change: Partial<When>) => {
    when.value = { ...when.value, ...change }
  }
  const make = (change: Partial<Effects>) => {
    effects.value = { ...effects.value, ...change }
  }
  const inUse = <T extends { id: string; archivedAt: string | null }>(
    items: readonly T[],
    chosen: readonly (string | null)[],
  ) => items.filter(({ id, archivedAt }) => archivedAt === null || chosen.includes(id))
  const save = () => {
    const input = { name: name.value, position: place.value, when: when.value, set: effects.value }
    return rule === null ? rules.create(input) : rules.update({ id: rule.id, ...input })
  }
  return (
    <SettingsForm
      page="rules"
      title={rule?.name ?? 'New rule'}
      isReadOnly={!inbox.can('manageRules')}
      save={save}
      remove={rule ? { name: 'Delete', run: () => rules.delete({ id: rule.id }) } : undefined}
      reload={() => Promise.resolve()}
    >
      <div class="settings-pair">
        <TextField
          label="Name"
          maxLength={80}
          value={name.value}
          onInput={(value) => (name.value = value)}
        />
        <label class="settings-field">
          <span class="field-label">Place in the order</span>
          <input
            class="field"
            type="number"
            required
            min={0}
            max={10_000}
            value={place.value}
            onInput={(event) => (place.value = event.currentTarget.valueAsNumber || 0)}
          />
        </label>
      </div>
      <fieldset class="settings-box">
        <legend class="field-label">When a conversation begins, and all of this is so</legend>
        <LinesField
          label="Words"
          hint="One word or phrase on each line; any of them in the subject or the first message."
          value={when.value.words}
          onInput={(words) => demand({ words })}
        />
        <LinesField
          label="Parts of addresses"
          hint="One on each line, such as shop.example/returns; any of them in a link in the message."
          value={when.value.urls}
          onInput={(urls) => demand({ urls })}
        />
        <ChecksField
          label="It came by"
          choices={channels}
          chosen={when.value.channels}
          onChange={(chosen) => demand({ channels: chosen as When['channels'] })}
        />
        <ChecksField
          label="It is about"
          hint="Nothing chosen means any."
          choices={kinds}
          chosen={when.value.kinds}
          onChange={(chosen) => demand({ kinds: chosen as When['kinds'] })}
        />
      </fieldset>
      <fieldset class="settings-box">
        <legend class="field-label">Then</legend>
        <div class="settings-pair">
          <SelectField
            label="Topic"
            hint="When the customer chose none."
            none="Leave it"
            value={effects.value.topicId}
            choices={inUse(inbox.topics.value, [effects.value.topicId])}
            onChange={(topicId) => make({ topicId })}
          />
          <SelectField
            label="Team"
            none="Leave it"
            value={effects.value.teamId}
            choices={inUse(inbox.teams.value, [effects.value.teamId])}
            onChange={(teamId) => make({ teamId })}
          />
        </div>
        <SelectField
          label="Priority"
          none="Leave it"
          value={effects.value.priority}
          choices={priorities}
          onChange={(priority) => make({ priority: priority as Effects['priority'] })}
        />
        <ChecksField
          label="Tags"
          choices={inUse(inbox.tags.value, effects.value.tagIds)}
          chosen={effects.value.tagIds}
          onChange={(tagIds) => make({ tagIds })}
        />
      </fieldset>
    </SettingsForm>
  )
}

interface LinesFieldProps {
  label: string
  hint: string
  value: readonly string[]
  onInput: (lines: string[]) => void
}

/** What is typed stays as it is until the form is saved, empty lines too. */
function LinesField({ label, hint, value, onInput }: LinesFieldProps) {
  const text = useSignal(value.join('\n'))
  return (
    <label class="settings-field">
      <span class="field-label">{label}</span>
      <textarea
        class="field"
        rows={3}
        spellcheck={false}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value
          onInput(
            text.value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          )
        }}
      />
      <span class="settings-hint">{hint}</span>
    </label>
  )
}
