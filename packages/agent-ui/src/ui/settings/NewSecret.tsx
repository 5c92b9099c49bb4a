// A secret that is shown this once, with a button that copies it.
import { Copy } from 'lucide'
import { useInbox } from '../../inbox.ts'
import { Icon } from '../Icon.tsx'

interface NewSecretProps {
  label: string
  about: string
  secret: string
}

export function NewSecret({ label, about, secret }: NewSecretProps) {
  return (
    <section class="settings-secret" aria-label={label}>
      <p class="settings-hint">
        {about} It is shown only now; keep it where your other secrets are.
      </p>
      <div class="settings-secret-line">
        <code>{secret}</code>
        <CopyButton text={secret} />
      </div>
    </section>
  )
}

export function CopyButton({ text }: { text: string }) {
  const { toasts } = useInbox()
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      toasts.good('Copied')
    } catch {
      toasts.bad('The browser does not allow copying. Select the text instead.')
    }
  }
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      <Icon node={Copy} size={15} />
      Copy
    </button>
  )
}
