// The files that an agent is about to send in one conversation, or to keep with a canned reply: they are uploaded as soon
// as they are chosen, or are there already.
import type { Attachment, OutgoingFile, Upload } from '@deskbell/sdk'
import { computed, signal } from '@preact/signals'
import type { Inbox } from './inbox.ts'

export const mostFiles = 10

export function createFiles({ client, toasts }: Pick<Inbox, 'client' | 'toasts'>) {
  const uploads = signal<readonly Upload[]>([])
  /** Grows with whatever happens to an upload. */
  const version = signal(0)

  /** Of these, as many as there is room for. */
  function fitting<T>(wanted: readonly T[]): readonly T[] {
    const room = mostFiles - uploads.value.length
    if (wanted.length > room) toasts.bad(`At most ${mostFiles} files at once.`)
    return wanted.slice(0, Math.max(0, room))
  }

  function add(files: Iterable<File>): void {
    const added = fitting([...files]).map((file) => client.upload(file))
    for (const upload of added) upload.state.subscribe(() => (version.value += 1))
    uploads.value = [...uploads.value, ...added]
  }

  return {
    uploads,
    add,
    /** What the server has already and nothing carries yet. */
    attach(attachments: readonly Attachment[]): void {
      uploads.value = [...uploads.value, ...fitting(attachments).map(client.attach)]
    },
    /** What a canned reply has: it keeps it, unless it is saved without. */
    attachKept(attachments: readonly Attachment[]): void {
      const kept = attachments.map((one) => ({ ...client.attach(one), cancel: () => undefined }))
      uploads.value = [...uploads.value, ...kept]
    },
    /** What a screenshot tool or a file manager has copied. Text goes where it always goes. */
    paste(event: ClipboardEvent): void {
      const files = event.clipboardData?.files ?? []
      if (files.length === 0) return
      event.preventDefault()
      add(files)
    },
    /** Of an upload, followed as it changes. */
    stateOf(upload: Upload) {
      void version.value
      return upload.state.value
    },
    hasRefused: computed(() => {
      void version.value
      return uploads.value.some((upload) => upload.state.value.problem?.status === 415)
    }),
    remove(upload: Upload): void {
      uploads.value = uploads.value.filter((one) => one !== upload)
      upload.cancel()
    },
    /** The ids of all, as soon as they are there. Throws what ended the first that failed. */
    async finish(): Promise<string[]> {
      const { finish } = await client.loadUploads()
      const files = uploads.value.map((upload) => upload.toSend())
      return await finish(files, new AbortController().signal)
    },
    /** For the message that is sent now. */
    take(): OutgoingFile[] {
      const taken = uploads.value.map((upload) => upload.toSend())
      uploads.value = []
      return taken
    },
    /** What was chosen and not sent goes with the screen. */
    close(): void {
      for (const upload of uploads.value) upload.cancel()
      uploads.value = []
    },
  }
}
export type Files = ReturnType<typeof createFiles>

const units = ['B', 'kB', 'MB', 'GB']

/** `1.4 MB` */
export function inBytes(bytes: number): string {
  let [size, unit] = [bytes, 0]
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1]
  return `${size >= 10 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`
}
