// The workspace in the settings: what it is called, where its clock is, and how its conversations end.
import { useInbox } from '../../inbox.ts'
import { SettingsDraft } from './SettingsDraft.tsx'
import { NumberField, SelectField, TextField } from './SettingsForm.tsx'
import { TemplateField } from './TemplateField.tsx'

export function WorkspacePage() {
  const inbox = useInbox()
  const { workspace } = inbox.client
  return (
    <SettingsDraft
      title="General"
      about="What customers and colleagues see of your business."
      canEdit={inbox.can('manageWorkspace')}
      load={() => workspace.get()}
      save={async ({ name, timeZone, closing }) => {
        const saved = await workspace.update({ name, timeZone, closing })
        await inbox.restore()
        return saved
      }}
    >
      {(draft, set) => (
        <>
          <TextField
            label="Name"
            hint="In the chat, in mails and on every page of the inbox"
            maxLength={120}
            value={draft.name}
            onInput={(name) => set({ name })}
          />
          <SelectField
            label="Time zone"
            hint="Your business hours are on its clock"
            value={draft.timeZone}
            choices={zonesWith(draft.timeZone)}
            onChange={(timeZone) => set({ timeZone: timeZone ?? 'UTC' })}
          />
          <TemplateField
            label="Last message"
            hint="When an agent ends a conversation; they can change it before it is sent. Below, as a customer would read it."
            maxLength={2000}
            isAsking={false}
            isReadOnly={!inbox.can('manageWorkspace')}
            value={draft.closing.text}
            onInput={(text) => set({ closing: { ...draft.closing, text } })}
          />
          <NumberField
            label="Minutes until it resolves"
            hint="By itself, unless somebody writes before"
            min={1}
            max={1440}
            value={draft.closing.minutes}
            onInput={(minutes) => set({ closing: { ...draft.closing, minutes } })}
          />
        </>
      )}
    </SettingsDraft>
  )
}

// Browsers differ in which of several names of a zone they list.
function zonesWith(current: string) {
  const names = new Set(['UTC', current, ...Intl.supportedValuesOf('timeZone')])
  return [...names].sort().map((name) => ({ id: name, name: name.replaceAll('_', ' ') }))
}
