// Sign-in providers in the settings, for owners: register one, see whether it answers, remove it.
import type { SignInProvider } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { all } from '../../all-pages.ts'
import { useInbox } from '../../inbox.ts'
import { CopyButton } from '../CopyButton.tsx'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { ActionForm, Part } from './AccountPage.tsx'
import { RevokeButton } from './RevokeButton.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

const joinRoles = [
  ['', 'Nobody joins without an invitation'],
  ['viewer', 'They join as a viewer'],
  ['agent', 'They join as an agent'],
  ['senior', 'They join as a senior'],
] as const

export function ProviderPage() {
  const inbox = useInbox()
  const { signInProviders } = inbox.client
  const providers = useSignal<readonly SignInProvider[] | null>(null)
  const load = async () => {
    providers.value = await all(signInProviders.list({ limit: 100 }))
  }
  const fault = useLoad(load)

  async function remove(id: string): Promise<void> {
    await signInProviders.delete({ id })
    await load()
  }
  async function toggle({ id, isEnabled }: SignInProvider): Promise<void> {
    await signInProviders.update({ id, isEnabled: !isEnabled })
    await load()
  }
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Single sign-on</h1>
          <p class="settings-about">
            Agents sign in with the OpenID Connect provider of the business: Microsoft Entra, Google
            or any other.
          </p>
        </div>
      </header>
      <Redirect />
      <NewProvider onMade={load} />
      {fault}
      {providers.value?.length === 0 && (
        <EmptyState art={<TwoBubbles />} title="No provider">
          Everybody signs in with a password.
        </EmptyState>
      )}
      {providers.value?.map((provider) => (
        <section key={provider.id} class="account-part" aria-label={provider.name}>
          <h2 class="account-heading">
            {provider.name} {!provider.isEnabled && <span class="account-mark">Switched off</span>}
          </h2>
          <p class="settings-hint">
            <code>{provider.issuer}</code>
          </p>
          <p class="settings-hint">{aboutOf(provider)}</p>
          <Check id={provider.id} name={provider.name} />
          <div>
            <button
              type="button"
              class="button"
              aria-label={`Switch ${provider.name} ${provider.isEnabled ? 'off' : 'on'}`}
              onClick={() => void toggle(provider).catch(inbox.report)}
            >
              {provider.isEnabled ? 'Switch off: its sessions end' : 'Switch on'}
            </button>
          </div>
          <RevokeButton
            name={provider.name}
            consequence="Remove: nobody signs in with it any more, and its sessions end"
            onRevoke={() => void remove(provider.id).catch(inbox.report)}
          />
        </section>
      ))}
    </div>
  )
}

function aboutOf({ joinRole, domains }: SignInProvider): string {
  if (joinRole === null) return 'Only agents who are connected, or invited'
  const who = domains.length === 0 ? 'Whoever it signs in' : `Addresses of ${domains.join(', ')}`
  return `${who} may join, as: ${joinRole}`
}

/** The one address that every provider sends browsers back to. */
function Redirect() {
  const address = `${location.origin}/inbox/signed-in`
  return (
    <p class="settings-hint">
      Register this redirect address with the provider: <code>{address}</code>{' '}
      <CopyButton text={address} />
    </p>
  )
}

function Check({ id, name }: { id: string; name: string }) {
  const inbox = useInbox()
  const found = useSignal<{ isReady: boolean; detail: string | null } | null>(null)
  async function check(): Promise<void> {
    found.value = await inbox.client.signInProviders.check({ id })
  }
  return (
    <div>
      <button
        type="button"
        class="button"
        aria-label={`Check ${name}`}
        onClick={() => void check().catch(inbox.report)}
      >
        Check
      </button>{' '}
      <output>
        {found.value &&
          (found.value.isReady ? 'It answers as it should' : `It does not: ${found.value.detail}`)}
      </output>
    </div>
  )
}

const texts = [
  ['name', 'Name', 'Microsoft'],
  ['issuer', 'Issuer', 'https://login.microsoftonline.com/<tenant id>/v2.0'],
  ['clientId', 'Client ID', ''],
] as const
type Fields = Record<
  'name' | 'issuer' | 'clientId' | 'clientSecret' | 'domains' | 'joinRole',
  string
>
const empty: Fields = {
  name: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  domains: '',
  joinRole: '',
}

function NewProvider({ onMade }: { onMade: () => Promise<void> }) {
  const { client } = useInbox()
  const fields = useSignal(empty)
  const set = (change: Partial<Fields>) => {
    fields.value = { ...fields.value, ...change }
  }
  return (
    <Part title="New provider">
      <ActionForm
        label="New provider"
        action="Add"
        run={async () => {
          const { domains, joinRole, ...same } = fields.value
          await client.signInProviders.create({
            ...same,
            domains: domains
              .toLowerCase()
              .split(/[\s,]+/)
              .filter((one) => one !== ''),
            joinRole: joinRole === '' ? null : (joinRole as 'agent'),
          })
          fields.value = empty
          await onMade()
        }}
      >
        {texts.map(([name, label, placeholder]) => (
          <label key={name} class="settings-field">
            <span class="field-label">{label}</span>
            <input
              class="field"
              required
              maxLength={500}
              placeholder={placeholder}
              spellcheck={false}
              value={fields.value[name]}
              onInput={(event) => set({ [name]: event.currentTarget.value.trim() })}
            />
          </label>
        ))}
        <label class="settings-field">
          <span class="field-label">Client secret</span>
          <input
            class="field"
            type="password"
            required
            maxLength={1000}
            autocomplete="off"
            value={fields.value.clientSecret}
            onInput={(event) => set({ clientSecret: event.currentTarget.value })}
          />
        </label>
        <div class="settings-pair">
          <label class="settings-field">
            <span class="field-label">Who signs in for the first time</span>
            <select
              class="field"
              value={fields.value.joinRole}
              onChange={(event) => set({ joinRole: event.currentTarget.value })}
            >
              {joinRoles.map(([id, words]) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label class="settings-field">
            <span class="field-label">Only with addresses of</span>
            <input
              class="field"
              placeholder="example.com, example.org"
              value={fields.value.domains}
              onInput={(event) => set({ domains: event.currentTarget.value })}
            />
          </label>
        </div>
      </ActionForm>
    </Part>
  )
}
