// One macro: each step that it may have is a field; an empty field is a step that it does not have.
import type { Macro, MacroActions } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { settingsPath } from '../../views.ts'
import { TemplateField } from './TemplateField.tsx'

const list = settingsPath('macros')
const ownText = 'text'

const snoozes = [
  [60, '1 hour'],
  [240, '4 hours'],
  [1440, '1 day'],
  [4320, '3 days'],
  [10080, '1 week'],
] as const

export function MacroForm({ macro }: { macro: Macro | null }) {
  const inbox = useInbox()
  const { route } = useLocation()
  const canEdit = inbox.can('manageReplies')
  const name = useSignal(macro?.name ?? '')
  const actions = useSignal<MacroActions>(macro?.actions ?? {})
  const fault = useSignal<string | null>(null)

  async function run(work: () => Promise<unknown>, said: string): Promise<void> {
    try {
      await work()
      await inbox.replies.reload()
      inbox.toasts.good(said)
      route(list)
    } catch (problem) {
      fault.value = inWords(problem)
    }
  }
  const save = () => {
    const input = { name: name.value, actions: withoutEmpty(actions.value) }
    const { macros } = inbox.client
    if (Object.keys(input.actions).length === 0) {
      fault.value = 'Choose at least one step.'
      return
    }
    void run(
      () => (macro === null ? macros.create(input) : macros.update({ id: macro.id, ...input })),
      'Saved',
    )
  }

  return (
    <form
      class="settings-page settings-form"
      aria-label={macro === null ? 'New macro' : 'Macro'}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h1 class="settings-title">{macro === null ? 'New macro' : macro.name}</h1>
      <fieldset class="settings-steps settings-form" disabled={!canEdit} aria-label="Steps">
        <label class="settings-field">
          <span class="field-label">Name</span>
          <input
            class="field"
            required
            maxLength={80}
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value
            }}
          />
        </label>
        <Steps
          actions={actions.value}
          onChange={(change) => {
            actions.value = { ...actions.value, ...change }
          }}
        />
      </fieldset>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      <div class="settings-foot">
        {canEdit && (
          <button type="submit" class="button button-primary">
            Save
          </button>
        )}
        <a class="button" href={list}>
          {canEdit ? 'Cancel' : 'Back'}
        </a>
        {macro !== null && canEdit && (
          <button
            type="button"
            class="button button-quiet settings-delete"
            onClick={() => void run(() => inbox.client.macros.delete({ id: macro.id }), 'Deleted')}
          >
            Delete
          </button>
        )}
      </div>
    </form>
  )
}

/** What a field of the form holds while it is empty. */
type Change = { [K in keyof MacroActions]?: MacroActions[K] | undefined }

const withoutEmpty = (actions: MacroActions): MacroActions =>
  Object.fromEntries(
    Object.entries(actions).filter(([, value]) =>
      typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  )

interface StepsProps {
  actions: MacroActions
  onChange: (change: Change) => void
}

function Steps({ actions, onChange }: StepsProps) {
  const { agents, topics, forms, report } = useInbox()
  useEffect(() => void forms.load().catch(report), [])
  return (
    <>
      <ReplyStep actions={actions} onChange={onChange} />
      {(forms.forms.value.length > 0 || actions.formId !== undefined) && (
        <Choice
          label="Form"
          value={actions.formId ?? ''}
          onChange={(value) => onChange({ formId: value || undefined })}
        >
          {forms.forms.value.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <TemplateField
        label="Note"
        rows={2}
        value={actions.note ?? ''}
        onInput={(note) => onChange({ note })}
      />
      <TagStep
        legend="Add tags"
        chosen={actions.addTagIds ?? []}
        onChange={(addTagIds) => onChange({ addTagIds })}
      />
      <TagStep
        legend="Remove tags"
        chosen={actions.removeTagIds ?? []}
        onChange={(removeTagIds) => onChange({ removeTagIds })}
      />
      <div class="settings-pair">
        <Choice
          label="Priority"
          value={actions.priority ?? ''}
          onChange={(value) =>
            onChange({ priority: (value || undefined) as MacroActions['priority'] })
          }
        >
          {['low', 'normal', 'high', 'urgent'].map((priority) => (
            <option key={priority} value={priority}>
              {priority.charAt(0).toUpperCase() + priority.slice(1)}
            </option>
          ))}
        </Choice>
        <Choice
          label="Topic"
          value={actions.topicId === null ? 'none' : (actions.topicId ?? '')}
          onChange={(value) => onChange({ topicId: value === 'none' ? null : value || undefined })}
        >
          <option value="none">No topic</option>
          {topics.value
            .filter(({ archivedAt }) => archivedAt === null)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Choice>
        <Choice
          label="Assign to"
          value={actions.assignee === null ? 'nobody' : (actions.assignee ?? '')}
          onChange={(value) =>
            onChange({ assignee: value === 'nobody' ? null : value || undefined })
          }
        >
          <option value="me">Whoever applies it</option>
          <option value="nobody">Nobody</option>
          {agents.value
            .filter(({ status }) => status === 'active')
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Choice>
        <Choice
          label="Then"
          value={
            actions.status === 'snoozed'
              ? `snoozed ${actions.snoozeMinutes}`
              : (actions.status ?? '')
          }
          onChange={(value) => {
            const [status, minutes] = value.split(' ')
            onChange({
              status: (status || undefined) as MacroActions['status'],
              snoozeMinutes: minutes === undefined ? undefined : Number(minutes),
            })
          }}
        >
          <option value="resolved">Resolve</option>
          <option value="pending">Set to pending</option>
          <option value="open">Open</option>
          {snoozeChoices(actions).map(([minutes, words]) => (
            <option key={minutes} value={`snoozed ${minutes}`}>
              Snooze for {words}
            </option>
          ))}
        </Choice>
      </div>
    </>
  )
}

/** With the one that was chosen over the API, if it is none of ours. */
function snoozeChoices({ snoozeMinutes }: MacroActions): (readonly [number, string])[] {
  const isOther =
    snoozeMinutes !== undefined && !snoozes.some(([minutes]) => minutes === snoozeMinutes)
  return isOther ? [...snoozes, [snoozeMinutes, `${snoozeMinutes} minutes`]] : [...snoozes]
}

function ReplyStep({ actions, onChange }: StepsProps) {
  const { cannedReplies } = useInbox().replies
  const value = actions.cannedReplyId ?? (actions.reply === undefined ? '' : ownText)
  return (
    <>
      <Choice
        label="Reply"
        value={value}
        onChange={(next) =>
          onChange({
            cannedReplyId: next === ownText ? undefined : next || undefined,
            reply: next === ownText ? '' : undefined,
          })
        }
      >
        <option value={ownText}>A text of its own</option>
        {cannedReplies.value
          .filter(({ scope }) => scope === 'shared')
          .map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
      </Choice>
      {value === ownText && (
        <TemplateField
          label="Text of the reply"
          value={actions.reply ?? ''}
          onInput={(reply) => onChange({ reply })}
        />
      )}
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string
  onChange: (value: string) => void
  children: ComponentChildren
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label class="settings-field">
      <span class="field-label">{label}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">Leave as it is</option>
        {children}
      </select>
    </label>
  )
}

interface TagStepProps {
  legend: string
  chosen: readonly string[]
  onChange: (tagIds: string[]) => void
}

function TagStep({ legend, chosen, onChange }: TagStepProps) {
  const tags = useInbox().tags.value.filter(
    ({ id, archivedAt }) => archivedAt === null || chosen.includes(id),
  )
  if (tags.length === 0) return null
  return (
    <fieldset class="settings-field">
      <legend class="field-label">{legend}</legend>
      <div class="settings-checks">
        {tags.map(({ id, name, color }) => (
          <label key={id} class="settings-check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((other) => other !== id),
                )
              }
            />
            <span class="tag-dot" data-color={color} />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
