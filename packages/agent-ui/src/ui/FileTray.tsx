// The files of the message or the canned reply that is being written: chosen, pasted or dropped; each with a picture of
// it where there is one, how far it is, and a way out.
import type { Attachment, Upload } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { File as FileIcon, Paperclip, RotateCw, X } from 'lucide'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type Files, inBytes } from '../files.ts'
import { inWords } from '../problems.ts'
import { useShortcut } from '../shortcuts.ts'
import { Icon } from './Icon.tsx'
import { useLink } from './MessageFiles.tsx'
import './FileTray.css'

/** A tool of the composer, or with `words` a button that says what it does. */
export function AttachButton({ files, words }: { files: Files; words?: string }) {
  const input = useRef<HTMLInputElement>(null)
  const choose = () => input.current?.click()
  useShortcut('attach', choose)
  return (
    <>
      <button
        type="button"
        class={words === undefined ? 'icon-button composer-tool' : 'button'}
        aria-label={words ?? 'Attach files'}
        title={words === undefined ? 'Attach files' : undefined}
        onClick={choose}
      >
        <Icon node={Paperclip} size={16} />
        {words}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to attach"
        onChange={(event) => {
          files.add(event.currentTarget.files ?? [])
          // The same file may be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

/** Files from the desktop may be dropped on whatever has these handlers. */
export function useFileDrop(files: Files) {
  const isOver = useSignal(false)
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      isOver.value = true
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget
      if (to instanceof Node && (event.currentTarget as Node).contains(to)) return
      isOver.value = false
    },
    onDrop: (event: DragEvent) => {
      isOver.value = false
      if (!hasFiles(event)) return
      event.preventDefault()
      files.add(event.dataTransfer?.files ?? [])
    },
  }
  return { isOver, handlers }
}

interface FileTrayProps {
  files: Files
  label?: string
  isReadOnly?: boolean
}

export function FileTray({ files, label = 'Files of this message', isReadOnly }: FileTrayProps) {
  const uploads = files.uploads.value
  if (uploads.length === 0) return null
  return (
    <ul class="tray" aria-label={label}>
      {uploads.map((upload) => (
        <TrayItem key={upload.key} upload={upload} files={files} isReadOnly={isReadOnly === true} />
      ))}
    </ul>
  )
}

interface TrayItemProps {
  upload: Upload
  files: Files
  isReadOnly: boolean
}

function TrayItem({ upload, files, isReadOnly }: TrayItemProps) {
  const { status, sentBytes, problem } = files.stateOf(upload)
  const { name, size } = upload
  return (
    <li class="tray-item" data-status={status}>
      {upload.attachment?.kind === 'image' ? (
        <StoredThumbnail attachment={upload.attachment} />
      ) : (
        <Thumbnail upload={upload} />
      )}
      <span class="tray-text">
        <span class="tray-name" title={name} dir="auto">
          {name}
        </span>
        {problem === null ? (
          <span class="tray-size">{inBytes(size)}</span>
        ) : (
          <span class="tray-problem" role="alert">
            {problem.status === 415 ? (problem.detail ?? 'Not taken here') : inWords(problem)}
          </span>
        )}
      </span>
      {problem !== null && problem.status !== 415 && (
        <button
          type="button"
          class="icon-button"
          aria-label={`Try ${name} again`}
          onClick={upload.retry}
        >
          <Icon node={RotateCw} size={14} />
        </button>
      )}
      {!isReadOnly && (
        <button
          type="button"
          class="icon-button"
          aria-label={`Remove ${name}`}
          onClick={() => files.remove(upload)}
        >
          <Icon node={X} size={14} />
        </button>
      )}
      {status === 'uploading' && (
        <progress class="tray-progress" max={size} value={sentBytes} aria-label={`${name}: sent`} />
      )}
    </li>
  )
}

function StoredThumbnail({ attachment }: { attachment: Attachment }) {
  return <Small url={useLink(attachment)?.thumbnailUrl ?? null} />
}

function Thumbnail({ upload }: { upload: Upload }) {
  const url = useMemo(
    () =>
      upload.file.size > 0 && /^image\/(?!svg)/.test(upload.type)
        ? URL.createObjectURL(upload.file)
        : null,
    [upload],
  )
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url)
    },
    [url],
  )
  return <Small url={url} />
}

function Small({ url }: { url: string | null }) {
  return url === null ? (
    <span class="tray-icon">
      <Icon node={FileIcon} size={16} />
    </span>
  ) : (
    <img class="tray-icon" src={url} alt="" />
  )
}
