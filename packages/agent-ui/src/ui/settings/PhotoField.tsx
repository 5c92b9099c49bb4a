// The photo of an agent: chosen, put in the place of the one before, and taken away. It takes effect at once.
import type { Agent, Client } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { Avatar } from '../Avatar.tsx'

interface PhotoFieldProps {
  agent: Pick<Agent, 'id' | 'name'>
  set: (attachmentId: string) => Promise<unknown>
  remove: () => Promise<unknown>
}

export function PhotoField({ agent, set, remove }: PhotoFieldProps) {
  const inbox = useInbox()
  const input = useRef<HTMLInputElement>(null)
  const fault = useSignal<string | null>(null)
  const isBusy = useSignal(false)
  const hasPhoto = inbox.photos.value.get(agent.id) !== undefined

  async function run(work: () => Promise<unknown>): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    fault.value = null
    try {
      await work()
      await inbox.loadAgent(agent.id)
    } catch (problem) {
      fault.value = inWords(problem)
    } finally {
      isBusy.value = false
    }
  }

  return (
    <div class="photo-field">
      <Avatar id={agent.id} name={agent.name} size="xl" />
      <div>
        <div class="photo-buttons">
          <button
            type="button"
            class="button"
            aria-disabled={isBusy.value}
            onClick={() => input.current?.click()}
          >
            {hasPhoto ? 'Another photo' : 'Choose a photo'}
          </button>
          {hasPhoto && (
            <button
              type="button"
              class="button button-quiet"
              aria-disabled={isBusy.value}
              onClick={() => void run(remove)}
            >
              Remove the photo
            </button>
          )}
        </div>
        <span class="settings-hint">
          Customers and colleagues see it beside the name: the middle of the picture, as a small
          square.
        </span>
        {fault.value !== null && (
          <p class="settings-fault" role="alert">
            {fault.value}
          </p>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Photo"
        accept="image/jpeg,image/png,image/webp,image/gif"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (file) void run(async () => await set(await uploaded(inbox.client, file)))
        }}
      />
    </div>
  )
}

/** The id of the attachment that it has become. */
async function uploaded(client: Client, file: File): Promise<string> {
  const { finish } = await client.loadUploads()
  const upload = client.upload(file)
  try {
    const [id] = await finish([upload.toSend()], new AbortController().signal)
    return id!
  } catch (problem) {
    upload.cancel()
    throw problem
  }
}
