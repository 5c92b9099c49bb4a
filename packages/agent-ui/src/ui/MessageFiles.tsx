// The files of a message in its thread: pictures to look at, films and sounds to play, everything else to save; and of a
// message on its way how far its files are.
import type { Attachment, AttachmentLink, Message, PendingMessage } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Download, File as FileIcon, FileUp } from 'lucide'
import { useEffect } from 'preact/hooks'
import { linkTo } from '../file-links.ts'
import { inBytes } from '../files.ts'
import { useInbox } from '../inbox.ts'
import { Gallery } from './Gallery.tsx'
import { Icon } from './Icon.tsx'
import './MessageFiles.css'

export function MessageFiles({ message }: { message: Message | PendingMessage }) {
  if ('seq' in message) {
    const { attachments } = message
    return attachments === undefined ? null : <StoredFiles attachments={attachments} />
  }
  if (!message.files?.length) return null
  return (
    <ul class="files">
      {message.files.map(({ key, name, file }) => (
        <li key={key} class="file-card">
          <Icon node={FileUp} size={16} />
          <span class="file-name" dir="auto">
            {name}
          </span>
          {/* Of one that the server has had all along no bytes are here. */}
          {file.size > 0 && <span class="file-size">{inBytes(file.size)}</span>}
        </li>
      ))}
    </ul>
  )
}

function StoredFiles({ attachments }: { attachments: readonly Attachment[] }) {
  const shown = useSignal<number | null>(null)
  const pictures = attachments.filter(({ kind }) => kind === 'image')
  return (
    <>
      <ul class="files">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            {attachment.kind === 'image' ? (
              <Picture
                attachment={attachment}
                onOpen={() => (shown.value = pictures.indexOf(attachment))}
              />
            ) : attachment.kind === 'file' ? (
              <FileCard attachment={attachment} />
            ) : (
              <Playable attachment={attachment} kind={attachment.kind} />
            )}
          </li>
        ))}
      </ul>
      {shown.value !== null && (
        <Gallery pictures={pictures} first={shown.value} onClose={() => (shown.value = null)} />
      )}
    </>
  )
}

/** The addresses of an attachment; null until they are known. */
export function useLink({ id }: Attachment): AttachmentLink | null {
  const { client } = useInbox()
  const link = useSignal<AttachmentLink | null>(null)
  useEffect(() => {
    let isCurrent = true
    link.value = null
    linkTo(client, id).then(
      (found) => {
        if (isCurrent) link.value = found
      },
      // Erased meanwhile, or offline: the frame stays empty.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [id])
  return link.value
}

function Picture({ attachment, onOpen }: { attachment: Attachment; onOpen: () => void }) {
  const link = useLink(attachment)
  const { name, width, height } = attachment
  // As large as it will be, so that nothing moves when it comes.
  const [wide, high] = fitted(width ?? 240, height ?? 240)
  return (
    <button
      type="button"
      class="file-picture"
      aria-label={`Open ${name}`}
      style={{ inlineSize: `${wide}px`, aspectRatio: `${wide} / ${high}` }}
      onClick={onOpen}
    >
      {link?.thumbnailUrl && <img src={link.thumbnailUrl} alt={name} width={wide} height={high} />}
    </button>
  )
}

const mostWide = 280
const mostHigh = 220

function fitted(width: number, height: number): [number, number] {
  const scale = Math.min(1, mostWide / width, mostHigh / height)
  return [Math.max(32, Math.round(width * scale)), Math.max(32, Math.round(height * scale))]
}

function Playable({ attachment, kind }: { attachment: Attachment; kind: 'video' | 'audio' }) {
  const link = useLink(attachment)
  const { name } = attachment
  if (link === null) return <FileCard attachment={attachment} />
  return (
    <figure class="file-playable">
      {kind === 'video' ? (
        // biome-ignore lint/a11y/useMediaCaption: what customers send has none
        <video src={link.url} controls preload="metadata" aria-label={name} />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: what customers send has none
        <audio src={link.url} controls preload="metadata" aria-label={name} />
      )}
      <FileCard attachment={attachment} />
    </figure>
  )
}

export function FileCard({ attachment }: { attachment: Attachment }) {
  const inbox = useInbox()
  const { id, name, size } = attachment
  const save = async () => {
    try {
      const { url } = await linkTo(inbox.client, id)
      location.assign(`${url}?download`)
    } catch (problem) {
      inbox.report(problem)
    }
  }
  return (
    <button type="button" class="file-card" aria-label={`Save ${name}`} onClick={() => void save()}>
      <Icon node={FileIcon} size={16} />
      <span class="file-name" dir="auto">
        {name}
      </span>
      <span class="file-size">{inBytes(size)}</span>
      <Icon node={Download} size={14} />
    </button>
  )
}
