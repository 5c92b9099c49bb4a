// Puts a text on the clipboard, and says whether the browser let us.
import { Copy } from 'lucide'
import { useInbox } from '../inbox.ts'
import { Icon } from './Icon.tsx'

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
