// Publishable keys in the settings: make one, bind it to origins, revoke it.
import type { PublishableKey } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { ActionForm } from './AccountPage.tsx'
import { RevokeButton } from './RevokeButton.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

export function KeyPage() {
  const inbox = useInbox()
  const { publishableKeys } = inbox.client
  const keys = useSignal<readonly PublishableKey[] | null>(null)
  const load = async () => {
    keys.value = (await inbox.client.workspace.get()).publishableKeys
  }
  const fault = useLoad(load)

  const run = (work: () => Promise<unknown>) => void work().then(load).catch(inbox.report)
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Website keys</h1>
          <p class="settings-about">
            The widget of your site opens its sessions with a publishable key. It is no secret; its
            origins say which pages may use it.
          </p>
        </div>
        <div class="settings-actions">
          <button
            type="button"
            class="button button-primary"
            onClick={() => run(() => publishableKeys.create({ origins: [] }))}
          >
            New key
          </button>
        </div>
      </header>
      {fault}
      {keys.value?.length === 0 && (
        <EmptyState art={<TwoBubbles />} title="No keys">
          Without one the widget does not open.
        </EmptyState>
      )}
      {keys.value?.map((one) => (
        <KeyForm
          key={one.key}
          shown={one}
          onRevoke={() => run(() => publishableKeys.delete({ key: one.key }))}
        />
      ))}
    </div>
  )
}

function KeyForm({ shown, onRevoke }: { shown: PublishableKey; onRevoke: () => void }) {
  const inbox = useInbox()
  const { key } = shown
  const origins = useSignal(shown.origins.join('\n'))
  return (
    <section class="account-part" aria-label={key}>
      <code class="account-key">{key}</code>
      <ActionForm
        label={key}
        action="Save"
        run={async () => {
          const lines = origins.value.split('\n').map((line) => line.trim())
          const input = { key, origins: lines.filter((line) => line !== '') }
          const saved = await inbox.client.publishableKeys.update(input)
          origins.value = saved.origins.join('\n')
          inbox.toasts.good('Saved')
        }}
      >
        <div class="settings-field">
          <label class="settings-field">
            <span class="field-label">Origins</span>
            <textarea
              class="field"
              rows={3}
              spellcheck={false}
              placeholder="https://shop.example"
              value={origins.value}
              onInput={(event) => {
                origins.value = event.currentTarget.value
              }}
            />
          </label>
          <span class="settings-hint">
            One on each line; without any, every site may use this key.
          </span>
        </div>
      </ActionForm>
      <RevokeButton
        name={key}
        consequence="Revoke for good: sites with this key lose their chat"
        onRevoke={onRevoke}
      />
    </section>
  )
}
