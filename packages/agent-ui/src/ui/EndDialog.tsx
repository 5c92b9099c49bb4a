// Ending a conversation with a last message: the words of the workspace, changed if need be, and after how long it
// resolves.
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'
import { Dialog } from './Dialog.tsx'

interface EndDialogProps {
  conversation: OpenConversation
  onClose: () => void
}

export function EndDialog({ conversation, onClose }: EndDialogProps) {
  const inbox = useInbox()
  const text = useSignal('')
  const minutes = useSignal(10)
  const fault = useSignal<string | null>(null)
  const missing = useSignal<readonly string[]>([])
  const isBusy = useSignal(true)
  useEffect(() => {
    const { workspace, cannedReplies } = inbox.client
    void workspace
      .get()
      .then(async ({ closing }) => {
        minutes.value = closing.minutes
        const input = { body: closing.text, conversationId: conversation.id }
        const rendered = await cannedReplies.preview(input)
        missing.value = rendered.missing
        // What was typed meanwhile stays.
        text.value ||= rendered.text
      })
      .catch(inbox.report)
      .finally(() => {
        isBusy.value = false
      })
  }, [])

  async function submit(): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    try {
      await conversation.end(text.value, minutes.value)
      onClose()
    } catch (problem) {
      fault.value = inWords(problem)
    } finally {
      isBusy.value = false
    }
  }

  return (
    <Dialog title="End with a message" onClose={onClose}>
      <form
        class="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <label class="dialog-field">
          <span class="field-label">Last message</span>
          <textarea
            class="field"
            rows={4}
            required
            maxLength={10_000}
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value
            }}
          />
          {missing.value.length > 0 && text.value.includes('[') && (
            <span class="dialog-fault">What is in brackets is not known here.</span>
          )}
        </label>
        <label class="dialog-field">
          <span class="field-label">Minutes without an answer until it resolves</span>
          <input
            class="field"
            type="number"
            required
            min={1}
            max={1440}
            value={minutes.value}
            onInput={(event) => {
              const given = event.currentTarget.valueAsNumber
              if (given > 0) minutes.value = given
            }}
          />
        </label>
        {fault.value !== null && (
          <p class="dialog-fault" role="alert">
            {fault.value}
          </p>
        )}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button button-primary" aria-disabled={isBusy.value}>
            Send
          </button>
        </div>
      </form>
    </Dialog>
  )
}
