// The audit log in the settings: what administrators did, the newest first, and a file of it.
import type { AuditEntry } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Download } from 'lucide'
import { useInbox } from '../../inbox.ts'
import { saveFile } from '../../save-file.ts'
import { clockTime, shortDate } from '../../time.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'
import { deedOf, readable, spaced } from './audit-words.ts'
import { useLoad } from './use-load.tsx'

const PAGE = 50

export function AuditPage() {
  const inbox = useInbox()
  const entries = useSignal<readonly AuditEntry[]>([])
  const cursor = useSignal<string | null>(null)
  const isLoaded = useSignal(false)
  const isBusy = useSignal(false)

  async function load(after: string | null): Promise<void> {
    isBusy.value = true
    try {
      const query = after === null ? { limit: PAGE } : { limit: PAGE, cursor: after }
      const page = await inbox.client.auditLog.list(query)
      entries.value = after === null ? page.items : [...entries.value, ...page.items]
      cursor.value = page.nextCursor
      isLoaded.value = true
    } finally {
      isBusy.value = false
    }
  }
  const fault = useLoad(() => load(null))

  async function save(): Promise<void> {
    try {
      saveFile('audit-log.json', await inbox.client.auditLog.export())
    } catch (problem) {
      inbox.report(problem)
    }
  }

  return (
    <div class="settings-page">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Audit log</h1>
          <p class="settings-about">
            What was changed that not everybody may change: who did it, when, and from where.
            Entries cannot be edited or removed.
          </p>
        </div>
        <div class="settings-actions">
          <button type="button" class="button" onClick={() => void save()}>
            <Icon node={Download} size={15} />
            Export
          </button>
        </div>
      </header>
      {fault}
      {isLoaded.value && entries.value.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title="Nothing has been changed yet">
          Agents, teams, topics, tags, rules and imports are noted here from the first change on.
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label="Audit log">
          {entries.value.map((entry) => (
            <li key={entry.id} class="settings-row">
              <span class="settings-name">
                <span>
                  {actorOf(entry)} {deedOf(entry.action)}
                </span>
                {outcomeOf(entry) && <span class="pill">{outcomeOf(entry)}</span>}
              </span>
              <span class="settings-detail is-whole">{detailOf(entry)}</span>
              <time class="settings-count" dateTime={entry.createdAt}>
                {momentOf(entry.createdAt)}
              </time>
            </li>
          ))}
        </ul>
      )}
      {cursor.value !== null && (
        <button
          type="button"
          class="button"
          disabled={isBusy.value}
          onClick={() => void load(cursor.value).catch(inbox.report)}
        >
          Show older
        </button>
      )}
    </div>
  )
}

const momentOf = (at: string): string => `${shortDate(at)}, ${clockTime(at)}`

const actorOf = ({ agent, key }: AuditEntry): string =>
  key === null ? agent.name : `${key.name}, key of ${agent.name},`

const outcomeOf = ({ status }: AuditEntry): string | null =>
  status === null ? 'Not finished' : status < 400 ? null : `Refused (${status})`

function detailOf({ details, targetId, address }: AuditEntry): string {
  const fields = Object.entries(details).map(
    ([name, value]) => `${spaced(name)}: ${readable(value)}`,
  )
  return [...fields, targetId, `from ${address}`].filter(Boolean).join(' · ')
}
