// Secret keys in the settings: make one for a program of the business, change it for another one, revoke it.
import type { ApiKey, NewApiKey } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { shortDate } from '../../time.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { ActionForm, Part } from './AccountPage.tsx'
import { NewSecret } from './NewSecret.tsx'
import { RevokeButton } from './RevokeButton.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

type Scope = ApiKey['scopes'][number]
const words: Record<Scope, string> = {
  'workspace.read': 'Read the workspace',
  'event.follow': 'Follow events',
  'feed.follow': 'Follow the list',
  'conversation.read': 'Read and search conversations',
  'conversation.create': 'Begin conversations',
  'conversation.update': 'Change conversations',
  'conversation.resolve': 'Resolve',
  'conversation.reopen': 'Reopen',
  'conversation.archive': 'Archive',
  'message.create': 'Write messages',
  'messageType.read': 'Read types of messages',
  'messageType.manage': 'Manage types of messages',
  'note.create': 'Write notes',
  'attachment.read': 'Read files',
  'attachment.upload': 'Upload files',
  'customer.read': 'Read customers',
  'customer.write': 'Write customers',
  'customerEvent.create': 'Add to timelines',
  'object.read': 'Read objects',
  'object.write': 'Write objects',
  'objectType.manage': 'Manage types of objects',
  'topic.read': 'Read topics',
  'topic.manage': 'Manage topics',
  'tag.read': 'Read tags',
  'tag.manage': 'Manage tags',
  'team.read': 'Read teams',
  'rule.read': 'Read rules',
  'rule.manage': 'Manage rules',
  'agent.read': 'Read agents',
  'auditLog.read': 'Read the audit log',
  'testData.delete': 'Delete all test data',
}
const DAY_MS = 86_400_000

export function ApiKeyPage() {
  const inbox = useInbox()
  const { apiKeys } = inbox.client
  const keys = useSignal<readonly ApiKey[] | null>(null)
  const made = useSignal<NewApiKey | null>(null)
  const load = async () => {
    keys.value = (await apiKeys.list({ limit: 100 })).items
  }
  const fault = useLoad(load)

  async function show(key: NewApiKey): Promise<void> {
    made.value = key
    await load()
  }
  async function revoke(id: string): Promise<void> {
    await apiKeys.delete({ id })
    if (made.value?.id === id) made.value = null
    await load()
  }
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">API keys</h1>
          <p class="settings-about">
            With a secret key your own programs read and write here, as far as its scopes go. It
            belongs on a server: in a browser it is refused.
          </p>
        </div>
      </header>
      <NewKey onMade={show} />
      {made.value && (
        <NewSecret
          label="New key"
          about={`${made.value.name}: send it as “Authorization: Bearer …”.`}
          secret={made.value.key}
        />
      )}
      {fault}
      {keys.value?.length === 0 && (
        <EmptyState art={<TwoBubbles />} title="No keys">
          No program acts for this workspace.
        </EmptyState>
      )}
      {keys.value?.map((key) => (
        <section key={key.id} class="account-part" aria-label={key.name}>
          <h2 class="account-heading">
            {key.name} <code>…{key.ending}</code>
          </h2>
          <p class="settings-hint">{aboutOf(key)}</p>
          <p class="settings-hint">
            {key.scopes.map((scope) => words[scope]).join(' · ') || 'No scopes'}
          </p>
          <KeyLimit apiKey={key} onChange={load} />
          <div>
            <button
              type="button"
              class="button"
              aria-label={`Change ${key.name} for another key`}
              onClick={() => void apiKeys.rotate({ id: key.id }).then(show).catch(inbox.report)}
            >
              Another key; this one works for a day more
            </button>
          </div>
          <RevokeButton
            name={key.name}
            consequence="Revoke at once: programs with this key are shut out"
            onRevoke={() => void revoke(key.id).catch(inbox.report)}
          />
        </section>
      ))}
    </div>
  )
}

function aboutOf({ madeBy, lastUsedAt, expiresAt }: ApiKey): string {
  const used = lastUsedAt === null ? 'not used yet' : `last used ${shortDate(lastUsedAt)}`
  const end = expiresAt === null ? 'does not expire' : `expires ${shortDate(expiresAt)}`
  return `Made by ${madeBy.name} · ${used} · ${end}`
}

/** How often its program may call. */
function KeyLimit({ apiKey, onChange }: { apiKey: ApiKey; onChange: () => Promise<void> }) {
  const inbox = useInbox()
  const limit = useSignal(apiKey.rateLimit === null ? '' : String(apiKey.rateLimit))
  return (
    <ActionForm
      label={`Limit of ${apiKey.name}`}
      action="Save the limit"
      run={async () => {
        const rateLimit = limit.value === '' ? null : Number(limit.value)
        await inbox.client.apiKeys.update({ id: apiKey.id, rateLimit })
        await onChange()
        inbox.toasts.good('Saved')
      }}
    >
      <label class="settings-field account-narrow">
        <span class="field-label">Requests a minute</span>
        <input
          class="field"
          type="number"
          min={1}
          max={100_000}
          placeholder="As many as everybody"
          value={limit.value}
          onInput={(event) => {
            limit.value = event.currentTarget.value
          }}
        />
      </label>
    </ActionForm>
  )
}

function NewKey({ onMade }: { onMade: (key: NewApiKey) => Promise<void> }) {
  const { client } = useInbox()
  const name = useSignal('')
  const days = useSignal('90')
  const chosen = useSignal<readonly Scope[]>([])
  return (
    <Part title="New key">
      <ActionForm
        label="New key"
        action="Make a key"
        run={async () => {
          const expiresAt =
            days.value === ''
              ? null
              : new Date(Date.now() + Number(days.value) * DAY_MS).toISOString()
          const input = { name: name.value, scopes: [...chosen.value], expiresAt }
          await onMade(await client.apiKeys.create(input))
          name.value = ''
          chosen.value = []
        }}
      >
        <div class="settings-pair">
          <label class="settings-field">
            <span class="field-label">Name</span>
            <input
              class="field"
              required
              maxLength={100}
              placeholder="Order sync"
              value={name.value}
              onInput={(event) => {
                name.value = event.currentTarget.value
              }}
            />
          </label>
          <label class="settings-field">
            <span class="field-label">Expires</span>
            <select
              class="field"
              value={days.value}
              onChange={(event) => {
                days.value = event.currentTarget.value
              }}
            >
              <option value="30">In 30 days</option>
              <option value="90">In 90 days</option>
              <option value="365">In a year</option>
              <option value="">Never</option>
            </select>
          </label>
        </div>
        <fieldset class="settings-field">
          <legend class="field-label">Scopes</legend>
          <div class="settings-checks">
            {(Object.keys(words) as Scope[]).map((scope) => (
              <label key={scope} class="settings-check" title={scope}>
                <input
                  type="checkbox"
                  checked={chosen.value.includes(scope)}
                  onChange={(event) => {
                    const others = chosen.value.filter((one) => one !== scope)
                    chosen.value = event.currentTarget.checked ? [...others, scope] : others
                  }}
                />
                {words[scope]}
              </label>
            ))}
          </div>
        </fieldset>
      </ActionForm>
    </Part>
  )
}
