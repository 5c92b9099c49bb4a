// One form: its fields in order, where its steps begin, and the same words in other languages.
import type { Form } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { ArrowUp, Plus, X } from 'lucide'
import {
  emptyWords,
  type FieldDraft,
  type FieldKind,
  fieldKinds,
  hasOptions,
  toContent,
  toDrafts,
  type Words,
} from '../../forms.ts'
import { useInbox } from '../../inbox.ts'
import { Icon } from '../Icon.tsx'
import './FormEditor.css'
import { SettingsForm, TextField } from './SettingsForm.tsx'

const newField = { ...emptyWords, key: null, kind: 'line', isRequired: false } as const

export function FormEditor({ form }: { form: Form | null }) {
  const inbox = useInbox()
  const { forms } = inbox.client
  const name = useSignal(form?.name ?? '')
  const title = useSignal(form?.title ?? '')
  const drafts = useSignal<readonly FieldDraft[]>(form === null ? [blank(0)] : toDrafts(form))
  const titles = useSignal<Readonly<Record<string, string>>>(titlesOf(form))
  /** Whose words are edited; null for those of the form itself. */
  const locale = useSignal<string | null>(null)

  const change = (id: number, changes: Partial<FieldDraft>) => {
    drafts.value = drafts.value.map((one) => (one.id === id ? { ...one, ...changes } : one))
  }
  const save = () => {
    const input = {
      ...{ name: name.value, title: title.value },
      ...toContent(drafts.value, titles.value),
    }
    return form === null ? forms.create(input) : forms.update({ id: form.id, ...input })
  }
  return (
    <SettingsForm
      page="forms"
      title={form?.name ?? 'New form'}
      isReadOnly={!inbox.can('manageForms')}
      save={save}
      remove={form ? { name: 'Delete', run: () => forms.delete({ id: form.id }) } : undefined}
      reload={inbox.forms.load}
    >
      <div class="settings-pair">
        <TextField
          label="Name"
          hint="What your team calls it."
          maxLength={80}
          placeholder="Return"
          value={name.value}
          onInput={(value) => (name.value = value)}
        />
        <TextField
          label="Title"
          hint="What customers read above it."
          maxLength={100}
          placeholder="Send something back"
          value={title.value}
          onInput={(value) => (title.value = value)}
        />
      </div>
      <Languages
        locales={Object.keys(titles.value)}
        shown={locale.value}
        onShow={(next) => (locale.value = next)}
        onAdd={(added) => {
          titles.value = { [added]: '', ...titles.value }
          locale.value = added
        }}
        onRemove={(gone) => {
          const { [gone]: _, ...others } = titles.value
          titles.value = others
          locale.value = null
        }}
      />
      {locale.value === null ? (
        <Fields drafts={drafts.value} onChange={change} onAll={(all) => (drafts.value = all)} />
      ) : (
        <Translations
          locale={locale.value}
          title={title.value}
          titles={titles.value}
          drafts={drafts.value}
          onTitle={(value) => (titles.value = { ...titles.value, [locale.value!]: value })}
          onChange={change}
        />
      )}
    </SettingsForm>
  )
}

const blank = (id: number): FieldDraft => ({
  ...newField,
  id,
  step: null,
  rest: {},
  translations: {},
})

const titlesOf = (form: Form | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries(form?.translations ?? {}).map(([locale, words]) => [locale, words.title ?? '']),
  )

interface FieldsProps {
  drafts: readonly FieldDraft[]
  onChange: (id: number, changes: Partial<FieldDraft>) => void
  onAll: (drafts: readonly FieldDraft[]) => void
}

function Fields({ drafts, onChange, onAll }: FieldsProps) {
  return (
    <div class="form-fields">
      {drafts.map((draft, at) => (
        <FieldBox
          key={draft.id}
          draft={draft}
          number={at + 1}
          onChange={(changes) => onChange(draft.id, changes)}
          onUp={() => onAll(drafts.with(at, drafts[at - 1]!).with(at - 1, draft))}
          onRemove={() => onAll(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      <div>
        <button
          type="button"
          class="button"
          onClick={() => onAll([...drafts, blank(Math.max(-1, ...drafts.map(({ id }) => id)) + 1)])}
        >
          <Icon node={Plus} size={15} />
          Add a field
        </button>
      </div>
    </div>
  )
}

interface FieldBoxProps {
  draft: FieldDraft
  number: number
  onChange: (changes: Partial<FieldDraft>) => void
  onUp: () => void
  onRemove: () => void
}

function FieldBox({ draft, number, onChange, onUp, onRemove }: FieldBoxProps) {
  const { step, kind } = draft
  return (
    <fieldset class="form-field">
      <legend class="sr-only">Field {number}</legend>
      {step !== null && (
        <input
          class="field form-field-step"
          aria-label={`Name of the step that begins with field ${number}`}
          maxLength={100}
          placeholder="Name of this step"
          value={step}
          onInput={(event) => onChange({ step: event.currentTarget.value })}
        />
      )}
      <div class="form-field-head">
        <input
          class="field"
          aria-label={`Label of field ${number}`}
          required
          maxLength={100}
          placeholder="Order number"
          value={draft.title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
        <select
          class="field"
          aria-label={`Kind of field ${number}`}
          value={kind}
          // What an agreement needs, or a length, means nothing to another kind.
          onChange={(event) => onChange({ kind: event.currentTarget.value as FieldKind, rest: {} })}
        >
          {Object.entries(fieldKinds).map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="icon-button"
          aria-label={`Move field ${number} up`}
          title="Move up"
          disabled={number === 1}
          onClick={onUp}
        >
          <Icon node={ArrowUp} size={16} />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`Remove field ${number}`}
          title="Remove"
          onClick={onRemove}
        >
          <Icon node={X} size={16} />
        </button>
      </div>
      <WordsFields label={`field ${number}`} words={draft} kind={kind} onChange={onChange} />
      <div class="form-field-foot">
        <label class="settings-check">
          <input
            type="checkbox"
            checked={draft.isRequired}
            onChange={(event) => onChange({ isRequired: event.currentTarget.checked })}
          />
          Required
        </label>
        {number > 1 && (
          <label class="settings-check">
            <input
              type="checkbox"
              checked={step !== null}
              onChange={(event) => onChange({ step: event.currentTarget.checked ? '' : null })}
            />
            Begins a new step
          </label>
        )}
      </div>
    </fieldset>
  )
}

interface WordsFieldsProps {
  label: string
  words: Words
  kind: FieldKind
  onChange: (changes: Partial<Words>) => void
}

function WordsFields({ label, words, kind, onChange }: WordsFieldsProps) {
  return (
    <>
      {hasOptions(kind) && (
        <textarea
          class="field"
          aria-label={`Choices of ${label}, one on each line`}
          rows={3}
          placeholder={'A choice on each line'}
          value={words.options}
          onInput={(event) => onChange({ options: event.currentTarget.value })}
        />
      )}
      <input
        class="field"
        aria-label={`Hint of ${label}`}
        maxLength={300}
        placeholder="Hint below the field (optional)"
        value={words.description}
        onInput={(event) => onChange({ description: event.currentTarget.value })}
      />
    </>
  )
}

interface LanguagesProps {
  locales: readonly string[]
  shown: string | null
  onShow: (locale: string | null) => void
  onAdd: (locale: string) => void
  onRemove: (locale: string) => void
}

function Languages({ locales, shown, onShow, onAdd, onRemove }: LanguagesProps) {
  const added = useSignal('')
  const isRight = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(added.value)
  const add = () => {
    if (!isRight || locales.includes(added.value)) return
    onAdd(added.value)
    added.value = ''
  }
  return (
    <fieldset class="form-languages">
      <legend class="field-label">Language</legend>
      {[null, ...locales].map((locale) => (
        <button
          key={locale}
          type="button"
          class="button"
          aria-pressed={locale === shown}
          onClick={() => onShow(locale)}
        >
          {locale === null ? 'Main' : languageName(locale)}
        </button>
      ))}
      <input
        class="field"
        aria-label="Another language"
        placeholder="de"
        maxLength={12}
        value={added.value}
        onInput={(event) => (added.value = event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <button type="button" class="button" aria-disabled={!isRight} onClick={add}>
        Add language
      </button>
      {shown !== null && (
        <button type="button" class="button button-quiet" onClick={() => onRemove(shown)}>
          Remove {languageName(shown)}
        </button>
      )}
    </fieldset>
  )
}

function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale
  } catch {
    return locale
  }
}

interface TranslationsProps {
  locale: string
  title: string
  titles: Readonly<Record<string, string>>
  drafts: readonly FieldDraft[]
  onTitle: (title: string) => void
  onChange: (id: number, changes: Partial<FieldDraft>) => void
}

function Translations({ locale, title, titles, drafts, onTitle, onChange }: TranslationsProps) {
  const own = (draft: FieldDraft) => draft.translations[locale] ?? { ...emptyWords, step: '' }
  const set = (draft: FieldDraft, words: Partial<Words & { step: string }>) =>
    onChange(draft.id, {
      translations: { ...draft.translations, [locale]: { ...own(draft), ...words } },
    })
  return (
    <div class="form-fields">
      <input
        class="field"
        aria-label={`Title in ${languageName(locale)}`}
        maxLength={100}
        placeholder={title}
        value={titles[locale] ?? ''}
        onInput={(event) => onTitle(event.currentTarget.value)}
      />
      {drafts.map((draft) => (
        <fieldset key={draft.id} class="form-field">
          <legend class="field-label">{draft.title || 'Field without a label'}</legend>
          {draft.step !== null && (
            <input
              class="field"
              aria-label={`Step ${draft.step}`}
              maxLength={100}
              placeholder={draft.step}
              value={own(draft).step}
              onInput={(event) => set(draft, { step: event.currentTarget.value })}
            />
          )}
          <input
            class="field"
            aria-label={`Label of ${draft.title}`}
            maxLength={100}
            placeholder={draft.title}
            value={own(draft).title}
            onInput={(event) => set(draft, { title: event.currentTarget.value })}
          />
          <WordsFields
            label={draft.title}
            words={own(draft)}
            kind={draft.kind}
            onChange={(words) => set(draft, words)}
          />
        </fieldset>
      ))}
      <p class="settings-hint">
        Where a word is missing, customers read the main one. Choices count when all of them are
        here, in the same order.
      </p>
    </div>
  )
}
