// The files of a message: pictures to look at, films and sounds to play, everything else to save under its own name; and
// of a message on its way what it carries.
import type {
  Attachment,
  AttachmentLink,
  OutgoingFile,
  PendingMessage,
  Upload,
} from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { inBytes } from '../bytes.ts'
import { t } from '../i18n/t.ts'
import { linkTo } from '../links.ts'
import type { Store } from '../store.ts'
import type { MessagePartProps } from './message-parts.tsx'
import { Stroke } from './Stroke.tsx'

export function StoredFiles({ message, store }: MessagePartProps) {
  return (
    <ul class="files" aria-label={t('files')}>
      {message.attachments?.map((attachment) => (
        <li key={attachment.id}>
          <StoredFile attachment={attachment} store={store} />
        </li>
      ))}
    </ul>
  )
}

interface PendingFilesProps {
  files: PendingMessage['files']
  store: Store
}

export function PendingFiles({ files = [], store }: PendingFilesProps) {
  if (files.length === 0) return null
  return (
    <ul class="files" aria-label={t('files')}>
      {files.map((file) => (
        <PendingFile key={file.key} given={file} store={store} />
      ))}
    </ul>
  )
}

/** It shows how far its upload is, also one that went on after a reload. */
class PendingFile extends Component<{ given: OutgoingFile; store: Store }> {
  upload: Upload | undefined
  stops: (() => void)[] = []
  isGone = false

  override componentDidMount(): void {
    const { given, store } = this.props
    store.client.loadUploads().then(
      ({ live }) => {
        const find = (all: readonly Upload[]) => {
          const upload = all.find(({ key }) => key === given.key)
          if (this.isGone || !upload || upload === this.upload) return
          this.upload = upload
          this.stops.push(upload.state.subscribe(() => this.forceUpdate()))
          this.forceUpdate()
        }
        this.stops.push(live.subscribe(find))
        find(live.value)
        if (this.isGone) this.componentWillUnmount()
      },
      () => undefined,
    )
  }

  override componentWillUnmount(): void {
    this.isGone = true
    for (const stop of this.stops.splice(0)) stop()
  }

  override render() {
    const { name, file } = this.props.given
    const state = this.upload?.state.value
    return (
      <li class="file">
        <FileName name={name} size={file.size} />
        {state?.status === 'uploading' && (
          <progress max={file.size} value={state.sentBytes} aria-label={t('fileSent', { name })} />
        )}
      </li>
    )
  }
}

export function FileName({ name, size }: { name: string; size: number }) {
  return (
    <>
      <Stroke name="file" />
      <span class="file-name" dir="auto">
        {name}
      </span>
      <span class="file-size">{inBytes(size)}</span>
    </>
  )
}

interface StoredFileProps {
  attachment: Attachment
  store: Store
}

interface StoredFileState {
  link: AttachmentLink | null
  /** It cannot be shown here: the page's policy may forbid it, or the browser does not know the format. */
  isHidden: boolean
  isOpen: boolean
  isFailed: boolean
}

class StoredFile extends Component<StoredFileProps, StoredFileState> {
  override state: StoredFileState = { link: null, isHidden: false, isOpen: false, isFailed: false }

  override componentDidMount(): void {
    // Erased meanwhile, or offline: the frame stays empty.
    if (this.props.attachment.kind !== 'file') this.link().then(this.take, () => undefined)
  }

  link = (): Promise<AttachmentLink> => {
    const { store, attachment } = this.props
    return linkTo(store.client, store.host.settings.baseUrl, attachment.id)
  }

  take = (link: AttachmentLink): void => this.setState({ link })

  // What was drawn long ago may have an address that is over; with a new one it goes on, or not at all.
  onError = async (): Promise<void> => {
    const before = this.state.link
    const link = await this.link().catch(() => before)
    this.setState(link && link !== before ? { link } : { isHidden: true })
  }

  /** By a blob of the page's own: nothing is opened, nothing navigates, and the name is the one it was sent with. */
  save = async (): Promise<void> => {
    try {
      const { url, name } = await this.link()
      const answer = await fetch(`${url}?download`, { credentials: 'omit' })
      if (!answer.ok) throw new Error(answer.statusText)
      const anchor = document.createElement('a')
      anchor.href = URL.createObjectURL(await answer.blob())
      anchor.download = name
      anchor.click()
      // Safari on a phone asks first, and then needs it still.
      setTimeout(URL.revokeObjectURL, 60_000, anchor.href)
      this.setState({ isFailed: false })
    } catch {
      this.setState({ isFailed: true })
    }
  }

  open = async (): Promise<void> => {
    await this.link().then(this.take, () => undefined)
    this.setState({ isOpen: true })
  }

  override render() {
    const { name, kind, size } = this.props.attachment
    const { link, isHidden, isFailed, isOpen } = this.state
    return (
      <>
        {kind === 'image' && !isHidden && this.picture()}
        {kind === 'video' && !isHidden && (
          // biome-ignore lint/a11y/useMediaCaption: what people send has none
          <video
            src={link?.url}
            controls
            preload="metadata"
            aria-label={name}
            onError={() => void this.onError()}
          />
        )}
        {kind === 'audio' && !isHidden && (
          // biome-ignore lint/a11y/useMediaCaption: what people send has none
          <audio
            src={link?.url}
            controls
            preload="metadata"
            aria-label={name}
            onError={() => void this.onError()}
          />
        )}
        {(kind !== 'image' || isHidden) && (
          <button type="button" class="file" onClick={() => void this.save()}>
            <span class="hidden-text">{t('save')} </span>
            <FileName name={name} size={size} />
            <Stroke name="save" />
          </button>
        )}
        {isFailed && (
          <p class="meta is-failed" role="alert">
            {t('savingFailed', { name })}
          </p>
        )}
        {isOpen && (
          <Viewer
            name={name}
            url={link?.url}
            onSave={() => void this.save()}
            onClose={() => this.setState({ isOpen: false })}
          />
        )}
      </>
    )
  }

  picture() {
    const { name, width, height } = this.props.attachment
    const { link } = this.state
    // As large as it will be, so that nothing moves when it comes.
    const [wide, high] = fitted(width ?? MOST_WIDE, height ?? MOST_HIGH)
    return (
      <button
        type="button"
        class="picture"
        aria-label={t('openPicture', { name })}
        style={{ width: `${wide}px`, aspectRatio: `${wide} / ${high}` }}
        onClick={() => void this.open()}
      >
        {link && (
          <img
            src={link.thumbnailUrl ?? link.url}
            alt=""
            width={wide}
            height={high}
            onError={() => void this.onError()}
          />
        )}
      </button>
    )
  }
}

const MOST_WIDE = 240
const MOST_HIGH = 200
/** Enough to be touched. */
const LEAST = 44

function fitted(width: number, height: number): [number, number] {
  const scale = Math.min(1, MOST_WIDE / width, MOST_HIGH / height)
  const side = (length: number) => Math.max(LEAST, Math.round(length * scale))
  return [side(width), side(height)]
}

interface ViewerProps {
  name: string
  url: string | undefined
  onSave(): void
  onClose(): void
}

/** A picture as large as the window allows. */
class Viewer extends Component<ViewerProps> {
  element = createRef<HTMLDialogElement>()

  override componentDidMount(): void {
    this.element.current?.showModal()
  }

  override render() {
    const { name, url, onSave, onClose } = this.props
    return (
      <dialog
        ref={this.element}
        class="viewer"
        aria-label={name}
        onClose={onClose}
        // The panel closes by the same key.
        onKeyDown={(event) => event.stopPropagation()}
        onClick={({ target }) => target === this.element.current && this.element.current?.close()}
      >
        <img src={url} alt={name} />
        <p>
          <button type="button" class="icon-button" aria-label={t('save')} onClick={onSave}>
            <Stroke name="save" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={t('closePicture')}
            onClick={() => this.element.current?.close()}
          >
            <Stroke name="close" />
          </button>
        </p>
      </dialog>
    )
  }
}
