// A secret that is shown this once, with a button that copies it.
import { CopyButton } from '../CopyButton.tsx'

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
