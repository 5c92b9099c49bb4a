// Canned replies in the settings: the list with import and export, and the form of one.
import { ApiError, type CannedReply } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Download, Paperclip, Plus, Upload } from 'lucide'
import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { saveFile } from '../../save-file.ts'
import { settingsPath } from '../../views.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'
import { CannedReplyForm } from './CannedReplyForm.tsx'
import { useLoad } from './use-load.tsx'

const page = 'canned-replies'

export function CannedReplyPage({ id }: { id?: string | undefined }) {
  const { replies } = useInbox()
  const fault = useLoad(replies.load)
  if (fault !== null) return fault
  if (id === undefined) return <CannedReplyList />
  if (id === 'new') return <CannedReplyForm reply={null} />
  const reply = replies.cannedReplies.value.find((one) => one.id === id)
  if (reply !== undefined) return <CannedReplyForm reply={reply} />
  return replies.isLoaded.value ? (
    <EmptyState art={<TwoBubbles />} title="This canned reply does not exist any more">
      <a href={settingsPath(page)}>All canned replies</a>
    </EmptyState>
  ) : null
}

function CannedReplyList() {
  const inbox = useInbox()
  const { route } = useLocation()
  const { cannedReplies, isLoaded } = inbox.replies
  const canWrite = inbox.can('write')
  return (
    <div class="settings-page">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Canned replies</h1>
          <p class="settings-about">
            Answers that you give again and again. Type <kbd class="kbd">/</kbd> in an empty reply
            to find one; variables fill in the customer’s name and more.
            {canWrite &&
              cannedReplies.value.some(({ attachments }) => attachments.length > 0) &&
              ' An export has the texts, without files; an import leaves files alone.'}
          </p>
        </div>
        {canWrite && (
          <div class="settings-actions">
            <ImportExport />
            <button
              type="button"
              class="button button-primary"
              onClick={() => route(settingsPath(page, 'new'))}
            >
              <Icon node={Plus} size={15} />
              New
            </button>
          </div>
        )}
      </header>
      {isLoaded.value && cannedReplies.value.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title="No canned replies yet">
          Write down the answer that you gave most often this week.
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label="Canned replies">
          {cannedReplies.value.map((reply) => (
            <li key={reply.id}>
              <a class="settings-row" href={settingsPath(page, reply.id)}>
                <span class="settings-name">
                  <span>{reply.title}</span>
                  {reply.scope === 'personal' && <span class="pill">Only me</span>}
                  {reply.scope === 'team' && (
                    <span class="pill">
                      {inbox.teams.value.find((team) => team.id === reply.teamId)?.name ?? 'Team'}
                    </span>
                  )}
                  {reply.attachments.length > 0 && <FileCount count={reply.attachments.length} />}
                </span>
                <span class="settings-detail">
                  /{reply.shortcut} · {reply.body}
                </span>
                <span class="settings-count">{used(reply)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FileCount({ count }: { count: number }) {
  const words = count === 1 ? '1 file' : `${count} files`
  return (
    <span class="pill" role="img" aria-label={words} title={words}>
      <Icon node={Paperclip} size={12} />
      {count}
    </span>
  )
}

const used = ({ useCount }: CannedReply): string =>
  useCount === 0 ? 'Not used yet' : useCount === 1 ? 'Used once' : `Used ${useCount} times`

/** One wrong reply refuses them all, so it is named by its place in the file. */
function faultOfImport(problem: unknown): string {
  const fault = problem instanceof ApiError ? problem.errors?.[0] : undefined
  const [, index, field] = /^\/items\/(\d+)(\/.+)?$/.exec(fault?.field ?? '') ?? []
  if (fault === undefined || index === undefined) return inWords(problem)
  const said = field === undefined ? `${fault.message}.` : inWords(problem)
  return `Nothing is imported. Number ${Number(index) + 1} in the file – ${said}`
}

function ImportExport() {
  const inbox = useInbox()
  const file = useRef<HTMLInputElement>(null)
  const isBusy = useSignal(false)
  const scope = inbox.can('manageReplies') ? 'shared' : 'personal'

  async function load(chosen: File): Promise<void> {
    isBusy.value = true
    try {
      const exported = JSON.parse(await chosen.text()) as { items?: never[] } | null
      if (!Array.isArray(exported?.items)) throw new SyntaxError('no items')
      if (exported.items.length === 0) {
        inbox.toasts.bad('There are no canned replies in this file.')
        return
      }
      const counts = await inbox.client.cannedReplies.import({ scope, items: exported.items })
      await inbox.replies.reload()
      inbox.toasts.good(
        `Imported: ${counts.created} new, ${counts.updated} changed, ${counts.unchanged} as before`,
      )
    } catch (problem) {
      inbox.toasts.bad(
        problem instanceof SyntaxError
          ? 'This file is not an export of canned replies (JSON).'
          : faultOfImport(problem),
      )
    } finally {
      isBusy.value = false
    }
  }

  async function save(): Promise<void> {
    try {
      saveFile('canned-replies.json', await inbox.client.cannedReplies.export({ scope }))
    } catch (problem) {
      inbox.report(problem)
    }
  }

  return (
    <>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        aria-label="File to import"
        hidden
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          if (chosen !== undefined) void load(chosen)
          event.currentTarget.value = ''
        }}
      />
      <button
        type="button"
        class="button"
        disabled={isBusy.value}
        onClick={() => file.current?.click()}
      >
        <Icon node={Upload} size={15} />
        Import
      </button>
      <button type="button" class="button" onClick={() => void save()}>
        <Icon node={Download} size={15} />
        Export
      </button>
    </>
  )
}
