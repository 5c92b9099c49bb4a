// Triggers in the settings: the messages that the widget shows by itself, in their order, and the form of one.
import type { Trigger } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { all } from '../../all-pages.ts'
import { useInbox } from '../../inbox.ts'
import { AreaField, NumberField, SelectField, SettingsForm, TextField } from './SettingsForm.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'triggers'
const frequencies = [
  { id: 'visit', name: 'Once per visit' },
  { id: 'once', name: 'Once ever' },
] as const

export function TriggerPage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const triggers = useSignal<readonly Trigger[] | null>(null)
  const fault = useLoad(async () => {
    const stored = await all(inbox.client.triggers.list({ limit: 100 }))
    triggers.value = stored.sort((a, b) => a.position - b.position)
  })
  if (triggers.value === null) return fault
  if (id === 'new') {
    const last = Math.max(0, ...triggers.value.map(({ position }) => position))
    return <TriggerForm trigger={null} position={last + 1} />
  }
  if (id !== undefined) {
    const trigger = triggers.value.find((one) => one.id === id)
    if (trigger === undefined) return <GoneFromSettings page={page} name="trigger" />
    return <TriggerForm trigger={trigger} position={trigger.position} />
  }
  return (
    <SettingsList
      page={page}
      title="Triggers"
      about="Messages that the widget shows beside its button by itself. The first in this order whose conditions are met is shown, one on a page."
      canCreate={inbox.can('manageTriggers')}
      empty={['No triggers yet', 'Offer help to who looks at your prices for a minute.']}
      isLoaded
      rows={triggers.value.map((trigger) => ({
        ...{ id: trigger.id, name: trigger.name },
        ...(trigger.isOn ? {} : { mark: 'Off' }),
        detail: inShort(trigger),
      }))}
    />
  )
}

/** `On /pricing*, after 30 seconds, once the page has told of “Cart left”` */
export const inShort = ({ page: pattern, seconds, event }: Trigger): string =>
  [
    pattern === null ? 'On every page' : `On ${pattern}`,
    seconds > 0 && `after ${seconds === 1 ? 'a second' : `${seconds} seconds`}`,
    event !== null && `once the page has told of “${event}”`,
  ]
    .filter(Boolean)
    .join(', ')

function TriggerForm({ trigger, position }: { trigger: Trigger | null; position: number }) {
  const inbox = useInbox()
  const { triggers } = inbox.client
  const draft = useSignal({
    name: trigger?.name ?? '',
    position,
    isOn: trigger?.isOn ?? true,
    page: trigger?.page ?? null,
    seconds: trigger?.seconds ?? 30,
    event: trigger?.event ?? null,
    frequency: trigger?.frequency ?? 'visit',
    senderName: trigger?.senderName ?? null,
    text: trigger?.text ?? '',
  } satisfies Partial<Trigger>)
  const set = (change: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...change }
  }
  const { value } = draft
  return (
    <SettingsForm
      page={page}
      title={trigger?.name ?? 'New trigger'}
      isReadOnly={!inbox.can('manageTriggers')}
      save={() =>
        trigger === null ? triggers.create(value) : triggers.update({ id: trigger.id, ...value })
      }
      remove={
        trigger ? { name: 'Delete', run: () => triggers.delete({ id: trigger.id }) } : undefined
      }
      reload={() => Promise.resolve()}
    >
      <div class="settings-pair">
        <TextField
          label="Name"
          maxLength={80}
          value={value.name}
          onInput={(name) => set({ name })}
        />
        <NumberField
          label="Place in the order"
          min={0}
          max={10_000}
          value={value.position}
          onInput={(place) => set({ position: place })}
        />
      </div>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={value.isOn}
          onChange={(event) => set({ isOn: event.currentTarget.checked })}
        />
        Shown on your site
      </label>
      <fieldset class="settings-box">
        <legend class="field-label">When all of this is so</legend>
        <TextField
          label="Page"
          hint="The path, where * is anything. Empty means every page."
          placeholder="/pricing*"
          isOptional
          maxLength={200}
          value={value.page ?? ''}
          onInput={(pattern) => set({ page: pattern || null })}
        />
        <div class="settings-pair">
          <NumberField
            label="Seconds on the page"
            min={0}
            max={3600}
            value={value.seconds}
            onInput={(seconds) => set({ seconds })}
          />
          <TextField
            label="Event"
            hint="Told by your page with track()."
            isOptional
            maxLength={100}
            value={value.event ?? ''}
            onInput={(event) => set({ event: event || null })}
          />
        </div>
        <SelectField
          label="How often"
          value={value.frequency}
          choices={frequencies}
          onChange={(frequency) => set({ frequency: frequency as Trigger['frequency'] })}
        />
      </fieldset>
      <fieldset class="settings-box">
        <legend class="field-label">Then visitors see</legend>
        <TextField
          label="From"
          hint="Empty means the name of the workspace."
          isOptional
          maxLength={60}
          value={value.senderName ?? ''}
          onInput={(name) => set({ senderName: name || null })}
        />
        <AreaField
          label="Message"
          maxLength={300}
          value={value.text}
          onInput={(text) => set({ text })}
        />
      </fieldset>
    </SettingsForm>
  )
}
