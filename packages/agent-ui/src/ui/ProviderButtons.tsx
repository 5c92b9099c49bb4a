// A button for each provider that somebody may sign in with; nothing where there is none, or nobody answers.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { leaveFor, workspaceOfPage } from '../provider-sign-in.ts'
import './ProviderButtons.css'

type Choice = { id: string; name: string }

interface ProviderButtonsProps {
  providers: readonly Choice[]
  /** The link of an invitation that is accepted in this way. */
  invitationToken?: string
}

export function ProviderButtons({ providers, invitationToken }: ProviderButtonsProps) {
  const inbox = useInbox()
  async function begin(providerId: string): Promise<void> {
    const wish = { providerId, ...(invitationToken === undefined ? {} : { invitationToken }) }
    leaveFor(await inbox.client.auth.beginProviderSignIn(wish))
  }
  if (providers.length === 0) return null
  return (
    <div class="provider-buttons">
      <p class="provider-or">or</p>
      {providers.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="button button-large"
          onClick={() => void begin(id).catch(inbox.report)}
        >
          Continue with {name}
        </button>
      ))}
    </div>
  )
}

/** Those of the sign-in page. */
export function KnownProviders() {
  const { client } = useInbox()
  const providers = useSignal<readonly Choice[]>([])
  useEffect(() => {
    const workspace = workspaceOfPage()
    client.auth.providers(workspace === undefined ? {} : { workspace }).then(
      ({ items }) => {
        providers.value = items
      },
      // Whoever has a password signs in with that.
      () => undefined,
    )
  }, [])
  return <ProviderButtons providers={providers.value} />
}
