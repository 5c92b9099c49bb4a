// The form before the first message, as a part of the widget's settings.
import type { AskedBefore, Form, PreChat } from '@deskbell/sdk'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { settingsPath } from '../../views.ts'
import { ChecksField, SelectField } from './SettingsForm.tsx'

interface PreChatFieldsProps {
  preChat: PreChat
  onChange: (changes: Partial<PreChat>) => void
}

export function PreChatFields({ preChat, onChange }: PreChatFieldsProps) {
  const inbox = useInbox()
  useEffect(() => inbox.forms.freshen(), [])
  const forms = inbox.forms.forms.value
  const { formId, topicIds, isRequired, nameField, emailField } = preChat
  const form = forms.find(({ id }) => id === formId)
  const fields = form === undefined ? [] : textFieldsOf(form)
  const topics = inbox.topics.value.filter(({ archivedAt }) => archivedAt === null)
  return (
    <section class="settings-form" aria-label="Before the first message">
      <SelectField
        label="Form before the first message"
        hint="What you have to know before you can help."
        none="None"
        value={formId}
        choices={forms}
        onChange={(id) => onChange({ formId: id, nameField: null, emailField: null })}
      />
      {forms.length === 0 && (
        <p class="settings-about">
          There is none yet. Put one together under <a href={settingsPath('forms')}>Forms</a>.
        </p>
      )}
      {formId !== null && (
        <>
          <SelectField
            label="Asked"
            value={topicIds.length === 0 ? 'all' : 'some'}
            choices={[
              { id: 'all', name: 'Whatever it is about' },
              { id: 'some', name: 'About some topics' },
            ]}
            onChange={(which) =>
              onChange({
                topicIds: which === 'all' ? [] : topics.slice(0, 1).map(({ id }) => id),
              })
            }
          />
          {topicIds.length > 0 && (
            <ChecksField
              label="Topics"
              choices={topics}
              chosen={topicIds}
              onChange={(chosen) => onChange({ topicIds: chosen })}
            />
          )}
          <label class="settings-check">
            <input
              type="checkbox"
              checked={isRequired}
              onChange={(event) => onChange({ isRequired: event.currentTarget.checked })}
            />
            Nobody can write without it
          </label>
          <div class="settings-pair">
            <SelectField
              label="Their name is in"
              none="No field"
              value={nameField}
              choices={fields}
              onChange={(field) => onChange({ nameField: field })}
            />
            <SelectField
              label="Their email is in"
              none="No field"
              value={emailField}
              choices={fields}
              onChange={(field) => onChange({ emailField: field })}
            />
          </div>
        </>
      )}
    </section>
  )
}

const textFieldsOf = ({ steps, schema }: Form) =>
  steps
    .flatMap((step) => step.fields)
    .map((id) => ({ id, field: schema.properties[id]! }))
    .filter(({ field }) => field.type === 'string')
    .map(({ id, field }) => ({ id, name: field.title }))

/** As the widget is told of it; null where nothing is asked. */
export function askedBefore(preChat: PreChat, forms: readonly Form[]): AskedBefore | null {
  const form = forms.find(({ id }) => id === preChat.formId)
  if (form === undefined) return null
  const { id: formId, title, schema, steps, translations } = form
  return { ...preChat, formId, title, schema, steps, translations }
}
