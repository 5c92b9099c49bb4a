// One canned reply: who has it, what it says, in other languages too, and the files that come along.
import type { CannedReply } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { useEffect, useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { createFiles } from '../../files.ts'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { settingsPath } from '../../views.ts'
import { useFileDrop } from '../FileTray.tsx'
import { Icon } from '../Icon.tsx'
import { ReplyFiles } from './ReplyFiles.tsx'
import { TemplateField } from './TemplateField.tsx'

const list = settingsPath('canned-replies')

export function CannedReplyForm({ reply }: { reply: CannedReply | null }) {
  const inbox = useInbox()
  const { route } = useLocation()
  const isSenior = inbox.can('manageReplies')
  const canEdit = reply === null || reply.scope === 'personal' || isSenior
  const fault = useSignal<string | null>(null)
  const myId = inbox.me.value?.id ?? ''
  const teams = inbox.teams.value.filter(
    ({ archivedAt, agentIds }) => archivedAt === null && agentIds.includes(myId),
  )
  const draft = useSignal({
    scope: reply?.scope ?? (isSenior ? ('shared' as const) : ('personal' as const)),
    teamId: reply?.teamId ?? null,
    title: reply?.title ?? '',
    shortcut: reply?.shortcut ?? '',
    body: reply?.body ?? '',
  })
  const translations = useSignal(Object.entries(reply?.translations ?? {}))
  const files = useMemo(() => {
    const chosen = createFiles(inbox)
    chosen.attachKept(reply?.attachments ?? [])
    return chosen
  }, [])
  useEffect(() => files.close, [files])
  const drop = useFileDrop(files)
  const set = (change: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...change }
  }

  const isBusy = useSignal(false)
  async function run(work: () => Promise<unknown>, said: string): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    try {
      await work()
      await inbox.replies.reload()
      inbox.toasts.good(said)
      route(list)
    } catch (problem) {
      fault.value = inWords(problem)
      isBusy.value = false
    }
  }
  /** Nothing where they are what they were. */
  async function finishFiles(): Promise<{ attachments?: string[] }> {
    const had = (reply?.attachments ?? []).map(({ id }) => id)
    const attachments = await files.finish()
    return attachments.join() === had.join() ? {} : { attachments }
  }
  const save = () => {
    const { scope, teamId, ...content } = draft.value
    const texts = Object.fromEntries(translations.value.filter(([, text]) => text.trim() !== ''))
    const { cannedReplies } = inbox.client
    return run(async () => {
      const said = { ...content, translations: texts, ...(await finishFiles()) }
      if (reply !== null) await cannedReplies.update({ id: reply.id, ...said })
      else await cannedReplies.create({ scope, ...said, ...(teamId === null ? {} : { teamId }) })
      // They are the reply's now.
      files.take()
    }, 'Saved')
  }

  return (
    <form
      class="settings-page settings-form"
      aria-label={reply === null ? 'New canned reply' : 'Canned reply'}
      data-drop={canEdit && drop.isOver.value ? '' : undefined}
      {...(canEdit ? { ...drop.handlers, onPaste: files.paste } : {})}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h1 class="settings-title">{reply === null ? 'New canned reply' : reply.title}</h1>
      {!canEdit && (
        <p class="settings-about">
          Others have this one, too. Ask a senior colleague to change it.
        </p>
      )}
      <div class="settings-pair">
        <label class="settings-field">
          <span class="field-label">Title</span>
          <input
            class="field"
            required
            maxLength={100}
            readOnly={!canEdit}
            value={draft.value.title}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </label>
        <label class="settings-field">
          <span class="field-label">Shortcut</span>
          <input
            class="field"
            required
            maxLength={40}
            readOnly={!canEdit}
            autocapitalize="off"
            spellcheck={false}
            placeholder="refund"
            value={draft.value.shortcut}
            onInput={(event) => set({ shortcut: event.currentTarget.value.replace(/^\//, '') })}
          />
        </label>
      </div>
      {reply === null && isSenior && (
        <label class="settings-field">
          <span class="field-label">For</span>
          <select
            class="field"
            value={draft.value.teamId ?? draft.value.scope}
            onChange={(event) => {
              const { value } = event.currentTarget
              const isScope = value === 'shared' || value === 'personal'
              set(isScope ? { scope: value, teamId: null } : { scope: 'team', teamId: value })
            }}
          >
            <option value="shared">Everybody in the workspace</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                Team {name}
              </option>
            ))}
            <option value="personal">Only me</option>
          </select>
        </label>
      )}
      <TemplateField
        label="Text"
        hint="A word after “prompt.” is asked for when the reply is used. Below, as a customer would read it."
        isReadOnly={!canEdit}
        value={draft.value.body}
        onInput={(body) => set({ body })}
      />
      <Translations
        entries={translations.value}
        isReadOnly={!canEdit}
        onChange={(entries) => (translations.value = entries)}
      />
      <ReplyFiles files={files} isReadOnly={!canEdit} />
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      <div class="settings-foot">
        {canEdit && (
          <button type="submit" class="button button-primary" aria-disabled={isBusy.value}>
            Save
          </button>
        )}
        <a class="button" href={list}>
          {canEdit ? 'Cancel' : 'Back'}
        </a>
        {reply !== null && canEdit && (
          <button
            type="button"
            class="button button-quiet settings-delete"
            onClick={() =>
              void run(() => inbox.client.cannedReplies.delete({ id: reply.id }), 'Deleted')
            }
          >
            Delete
          </button>
        )}
      </div>
    </form>
  )
}

interface TranslationsProps {
  entries: [locale: string, text: string][]
  isReadOnly: boolean
  onChange: (entries: [string, string][]) => void
}

function Translations({ entries, isReadOnly, onChange }: TranslationsProps) {
  const locale = useSignal('')
  const add = () => {
    const name = locale.value.trim()
    if (name === '' || entries.some(([known]) => known === name)) return
    onChange([...entries, [name, '']])
    locale.value = ''
  }
  return (
    <>
      {entries.map(([name, text], index) => (
        <TemplateField
          key={name}
          label={`Text in ${languageName(name)}`}
          rows={3}
          isReadOnly={isReadOnly}
          value={text}
          onInput={(next) => onChange(entries.with(index, [name, next]))}
        />
      ))}
      {!isReadOnly && (
        <div class="settings-field">
          <label class="field-label" for="new-locale">
            Add a language
          </label>
          <div class="settings-actions">
            <input
              id="new-locale"
              class="field"
              maxLength={20}
              placeholder="de, pt-BR …"
              value={locale.value}
              onInput={(event) => {
                locale.value = event.currentTarget.value
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                add()
              }}
            />
            <button type="button" class="button" onClick={add}>
              <Icon node={Plus} size={15} />
              Add
            </button>
          </div>
          <span class="settings-hint">
            Taken for customers of that language; leave the text empty to remove it.
          </span>
        </div>
      )}
    </>
  )
}

function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale
  } catch {
    return locale
  }
}
