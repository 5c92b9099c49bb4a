// What the next message carries: files, chosen, pasted or dropped, which are uploaded at once; and the message that it
// replies to. It is kept by conversation, like what was typed.
import { type ApiError, hasKeptUploads, type Message, type Upload } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { inBytes } from '../bytes.ts'
import { t } from '../i18n/t.ts'
import type { Carried, Store } from '../store.ts'
import type { Composer } from './Composer.tsx'
import { problemText } from './problem-text.ts'
// Statically, so that what the two share comes with the part that is there first.
import { excerptOf } from './Rich.tsx'
import { Stroke } from './Stroke.tsx'

const MOST_FILES = 10

export interface Prepared {
  uploads: Upload[]
  replyTo: Message | undefined
  /** Why files that were chosen are not among them. */
  missed: 'tooMany' | 'notLoaded' | null
}

function preparedFor({ prepared }: Store, draftOf: string): Prepared {
  const known = prepared.get(draftOf) ?? { uploads: [], replyTo: undefined, missed: null }
  prepared.set(draftOf, known)
  return known
}

/** What the button to send must know. */
export function filesOf(store: Store, draftOf: string): { isAny: boolean; isRefused: boolean } {
  const { uploads } = preparedFor(store, draftOf)
  return { isAny: uploads.length > 0, isRefused: uploads.some(isStuck) }
}

/** For the message that is sent now; nothing when it is words alone. */
export function take(store: Store, draftOf: string): Carried | undefined {
  const { uploads, replyTo } = preparedFor(store, draftOf)
  store.prepared.delete(draftOf)
  if (uploads.length === 0 && !replyTo) return
  return { files: uploads.map((upload) => upload.toSend()), replyToSeq: replyTo?.seq }
}

/** Whoever comes next gets nothing of it, and the server neither. */
export function forget({ prepared }: Store): void {
  for (const { uploads } of prepared.values()) for (const upload of uploads) upload.cancel()
  prepared.clear()
}

export function replyTo(store: Store, draftOf: string, message: Message | undefined): void {
  preparedFor(store, draftOf).replyTo = message
  store.redraw()
  store.host.root.querySelector<HTMLElement>('.composer textarea')?.focus()
}

export async function add(store: Store, draftOf: string, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  // The code for it may be out of reach.
  const uploads = await store.client.loadUploads().catch(() => null)
  const own = preparedFor(store, draftOf)
  const more = files.filter((file) => !own.uploads.some((upload) => upload.supply(file)))
  const room = MOST_FILES - own.uploads.length
  own.missed = !uploads ? 'notLoaded' : more.length > room ? 'tooMany' : null
  show(
    store,
    draftOf,
    (uploads ? more.slice(0, room) : []).map((file) => uploads!.begin(file, undefined, draftOf)),
  )
}

function show(store: Store, draftOf: string, uploads: readonly Upload[]): void {
  for (const upload of uploads) upload.state.subscribe(store.redraw)
  preparedFor(store, draftOf).uploads.push(...uploads)
  store.redraw()
}

/** What was chosen before the page was loaded again. */
async function restore(store: Store, draftOf: string): Promise<void> {
  if (!hasKeptUploads(draftOf)) return
  const uploads = await store.client.loadUploads()
  show(store, draftOf, await uploads.resume(draftOf))
}

function remove(store: Store, draftOf: string, upload: Upload): void {
  const own = preparedFor(store, draftOf)
  own.uploads = own.uploads.filter((one) => one !== upload)
  own.missed = null
  upload.cancel()
  store.redraw()
}

/** Nothing but another file will do. */
const isRefused = (upload: Upload): boolean => {
  const status = upload.state.value.problem?.status ?? 0
  return status >= 400 && status < 500 && status !== 404 && status !== 429
}

const isMissing = (upload: Upload): boolean => upload.state.value.status === 'missing'
/** As it is, it cannot be sent. */
const isStuck = (upload: Upload): boolean => isRefused(upload) || isMissing(upload)

export class AttachButton extends Component<{ composer: Composer }> {
  input = createRef<HTMLInputElement>()
  panel: HTMLElement | null = null
  restored: string | undefined

  override componentDidMount(): void {
    const { root } = this.props.composer.props.store.host
    this.panel = root.querySelector('.panel')
    for (const type of ['dragover', 'dragleave', 'drop', 'paste'] as const)
      this.panel?.addEventListener(type, this.onTransfer)
    this.restore()
  }

  override componentDidUpdate(): void {
    this.restore()
  }

  restore(): void {
    const { store, draftOf } = this.props.composer.props
    if (this.restored === draftOf) return
    this.restored = draftOf
    // Out of reach: it is there the next time.
    restore(store, draftOf).catch(() => undefined)
  }

  override componentWillUnmount(): void {
    for (const type of ['dragover', 'dragleave', 'drop', 'paste'] as const)
      this.panel?.removeEventListener(type, this.onTransfer)
    this.showDrop(false)
  }

  showDrop(isOver: boolean): void {
    this.panel?.toggleAttribute('data-drop', isOver)
  }

  add(files: Iterable<File> | null | undefined): void {
    const { store, draftOf } = this.props.composer.props
    void add(store, draftOf, [...(files ?? [])])
  }

  // The page around must not take what was meant for the chat; text goes where it always goes.
  onTransfer = (event: DragEvent | ClipboardEvent): void => {
    const moved = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
    if (event.type === 'dragleave') {
      const to = (event as DragEvent).relatedTarget as Node | null
      if (!to || !this.panel?.contains(to)) this.showDrop(false)
      return
    }
    if (!moved?.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    this.showDrop(event.type === 'dragover')
    if (event.type !== 'dragover') this.add(moved.files)
  }

  override render() {
    return (
      <>
        <button
          type="button"
          class="icon-button"
          aria-label={t('attach')}
          onClick={() => this.input.current?.click()}
        >
          <Stroke name="attach" />
        </button>
        <input
          ref={this.input}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            this.add(currentTarget.files)
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
        />
        <p class="drop" aria-hidden="true">
          {t('dropHere')}
        </p>
      </>
    )
  }
}

/** Above the field. */
export function Tray({ composer }: { composer: Composer }) {
  const { store, draftOf } = composer.props
  const { uploads, replyTo: quoted, missed } = preparedFor(store, draftOf)
  return (
    <>
      {quoted && (
        <div class="replying">
          <Stroke name="reply" />
          <p class="quoted" dir="auto">
            {t('replyingTo', { name: nameOf(store, quoted) })} {excerptOf(quoted)}
          </p>
          <button
            type="button"
            class="icon-button"
            aria-label={t('dontReply')}
            onClick={() => replyTo(store, draftOf, undefined)}
          >
            <Stroke name="close" />
          </button>
        </div>
      )}
      {uploads.length > 0 && (
        <ul class="tray" aria-label={t('filesOfThis')}>
          {uploads.map((upload) => (
            <TrayItem key={upload.key} upload={upload} store={store} draftOf={draftOf} />
          ))}
        </ul>
      )}
      {missed && (
        <p class="counter is-over" role="alert">
          {missed === 'tooMany' ? t('tooManyFiles', { count: MOST_FILES }) : t('problemOffline')}
        </p>
      )}
    </>
  )
}

const nameOf = ({ session }: Store, { author }: Message): string =>
  author.kind === 'customer' ? t('you') : (author.name ?? session.value?.workspace.name ?? '')

interface TrayItemProps {
  upload: Upload
  store: Store
  draftOf: string
}

function TrayItem({ upload, store, draftOf }: TrayItemProps) {
  const { name, size, retry } = upload
  const { status, sentBytes, problem } = upload.state.value
  return (
    <li class="file">
      <Stroke name="file" />
      <span class="grow">
        <span class="file-name" dir="auto">
          {name}
        </span>
        {problem || isMissing(upload) ? (
          <span class="is-over" role="alert">
            {problem ? fileProblemText(problem) : t('chooseAgain')}
          </span>
        ) : (
          <span class="file-size">{inBytes(size)}</span>
        )}
      </span>
      {problem && !isRefused(upload) && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('retryFile', { name })}
          onClick={retry}
        >
          <Stroke name="again" />
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={t('remove', { name })}
        onClick={() => remove(store, draftOf, upload)}
      >
        <Stroke name="close" />
      </button>
      {status === 'uploading' && (
        <progress max={size} value={sentBytes} aria-label={t('fileSent', { name })} />
      )}
    </li>
  )
}

function fileProblemText(problem: ApiError): string {
  switch (problem.code as string) {
    case 'unsupported_media_type':
      return t('problemFileType')
    case 'payload_too_large':
      return t('problemFileSize')
    case 'storage_full':
    case 'limit_reached':
      return t('problemFileRoom')
    default:
      return problemText(problem)
  }
}
