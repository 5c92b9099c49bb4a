// Customer identity in the settings: the keys with which the business proves who its customers are, and the lines for
// its server.
import type { IdentityKey, NewIdentityKey } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { fullTime } from '../../time.ts'
import { CopyButton } from '../CopyButton.tsx'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { ActionForm, Part } from './AccountPage.tsx'
import { exampleIn, type Language, languages } from './identity-examples.ts'
import { NewSecret } from './NewSecret.tsx'
import { RevokeButton } from './RevokeButton.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

const kinds = {
  HS256: 'Secret for signed tokens (HS256)',
  RS256: 'Public key, RSA (RS256)',
  ES256: 'Public key, P-256 (ES256)',
  EdDSA: 'Public key, Ed25519 (EdDSA)',
  HMAC: 'Secret for hashes, as in the product you come from (HMAC)',
} as const
type Kind = keyof typeof kinds

export function IdentityPage() {
  const inbox = useInbox()
  const { identityKeys } = inbox.client
  const keys = useSignal<readonly IdentityKey[] | null>(null)
  const made = useSignal<NewIdentityKey | null>(null)
  const load = async () => {
    keys.value = (await identityKeys.list({ limit: 100 })).items
  }
  const fault = useLoad(load)

  async function revoke(id: string): Promise<void> {
    await identityKeys.delete({ id })
    if (made.value?.id === id) made.value = null
    await load()
  }
  const example = keys.value?.find(({ algorithm }) => algorithm === 'HS256')
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Customer identity</h1>
          <p class="settings-about">
            Your server signs who a customer is, and the chat believes nothing else: conversations
            follow customers to every device, and nobody poses as somebody. To change a key, make a
            new one, put it on your server, and revoke the old one then; both work until then.
          </p>
        </div>
      </header>
      <NewKey
        onMade={async (key) => {
          made.value = key
          await load()
        }}
      />
      {made.value?.secret && (
        <NewSecret
          label="New secret"
          about={`Your server signs with this secret under the kid ${made.value.id}.`}
          secret={made.value.secret}
        />
      )}
      {fault}
      {keys.value?.length === 0 && (
        <EmptyState art={<TwoBubbles />} title="No keys">
          Everybody who writes is a visitor.
        </EmptyState>
      )}
      {keys.value?.map((key) => (
        <section key={key.id} class="account-part" aria-label={key.name}>
          <h2 class="account-heading">{key.name}</h2>
          <code class="account-key">{key.id}</code>
          <p class="settings-hint">
            {kinds[key.algorithm]} ·{' '}
            {key.lastUsedAt === null ? 'not used yet' : `last used ${fullTime(key.lastUsedAt)}`}
          </p>
          <RevokeButton
            name={key.name}
            consequence="Revoke for good: whom it let in must prove again who they are"
            onRevoke={() => void revoke(key.id).catch(inbox.report)}
          />
        </section>
      ))}
      {example && <Example kid={example.id} audience={inbox.workspace.value?.id ?? ''} />}
    </div>
  )
}

function NewKey({ onMade }: { onMade: (key: NewIdentityKey) => Promise<void> }) {
  const { client } = useInbox()
  const name = useSignal('')
  const algorithm = useSignal<Kind>('HS256')
  const given = useSignal('')
  const isPublic = algorithm.value !== 'HS256' && algorithm.value !== 'HMAC'
  return (
    <Part title="New key">
      <ActionForm
        label="New key"
        action="Make a key"
        run={async () => {
          const text = given.value.trim()
          const own = text === '' ? {} : isPublic ? { publicKey: text } : { secret: text }
          const input = { name: name.value, algorithm: algorithm.value }
          await onMade(
            await client.identityKeys.create(
              algorithm.value === 'HS256' ? input : { ...input, ...own },
            ),
          )
          name.value = given.value = ''
        }}
      >
        <div class="settings-pair">
          <label class="settings-field">
            <span class="field-label">Name</span>
            <input
              class="field"
              required
              maxLength={100}
              placeholder="Shop, 2026"
              value={name.value}
              onInput={(event) => {
                name.value = event.currentTarget.value
              }}
            />
          </label>
          <label class="settings-field">
            <span class="field-label">Kind</span>
            <select
              class="field"
              value={algorithm.value}
              onChange={(event) => {
                algorithm.value = event.currentTarget.value as Kind
              }}
            >
              {Object.entries(kinds).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </div>
        {algorithm.value !== 'HS256' && (
          <label class="settings-field">
            <span class="field-label">{isPublic ? 'Public key (PEM)' : 'Secret'}</span>
            <textarea
              class="field"
              rows={isPublic ? 5 : 1}
              required={isPublic}
              spellcheck={false}
              placeholder={
                isPublic ? '-----BEGIN PUBLIC KEY-----' : 'Left empty, a new one is made'
              }
              value={given.value}
              onInput={(event) => {
                given.value = event.currentTarget.value
              }}
            />
          </label>
        )}
      </ActionForm>
    </Part>
  )
}

function Example(own: { kid: string; audience: string }) {
  const language = useSignal<Language>('Node')
  const code = exampleIn(language.value, own)
  return (
    <Part title="On your server" about="A token for whoever is signed in to your site.">
      <div class="settings-try">
        <select
          class="field"
          aria-label="Language"
          value={language.value}
          onChange={(event) => {
            language.value = event.currentTarget.value as Language
          }}
        >
          {languages.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <CopyButton text={code} />
      </div>
      <pre class="mail-body">
        <code>{code}</code>
      </pre>
    </Part>
  )
}
