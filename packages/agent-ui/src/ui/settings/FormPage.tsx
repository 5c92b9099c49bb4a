// Forms in the settings: the list, and the way to the editor of one.
import { useInbox } from '../../inbox.ts'
import { FormEditor } from './FormEditor.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'forms'

export function FormPage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const { forms, isLoaded, load } = inbox.forms
  const fault = useLoad(load)
  if (fault !== null) return fault
  if (id === 'new') return <FormEditor form={null} />
  if (id !== undefined) {
    const form = forms.value.find((one) => one.id === id)
    if (form !== undefined) return <FormEditor key={form.id} form={form} />
    return isLoaded.value ? <GoneFromSettings page={page} name="form" /> : null
  }
  return (
    <SettingsList
      page={page}
      title="Forms"
      about="What you ask customers field by field. Send one from a conversation or with a macro; they fill it in right there, and you see their answers with the message."
      canCreate={inbox.can('manageForms')}
      empty={[
        'No forms yet',
        'Begin with what you ask for again and again: an order number, a reason.',
      ]}
      isLoaded={isLoaded.value}
      rows={forms.value.map(({ id: formId, name, schema, steps }) => ({
        ...{ id: formId, name },
        detail: steps
          .flatMap((step) => step.fields)
          .map((key) => schema.properties[key]!.title)
          .join(' · '),
        count: steps.length === 1 ? '1 step' : `${steps.length} steps`,
      }))}
    />
  )
}
