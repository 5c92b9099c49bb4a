// Files on their way: each is an upload that resumes after a cut, and that a message waits for when it is sent before
// its files are there. The protocol's client is loaded with the first file.
import { isComplete } from './complete.ts'
import { ApiError } from './errors.ts'
import type { Keeping } from './keeper.ts'
import { createUploadKeeper } from './kept-uploads.ts'
import { createLive, type Live } from './live.ts'
import type { Methods } from './methods.ts'
import type { OutgoingFile } from './outbox-storage.ts'
import type { Sessions } from './session.ts'
import type { Place } from './upload-notes.ts'
import { uuidv7 } from './uuidv7.ts'
import type { Attachment, ProblemCode } from './wire.ts'

export interface UploadState {
  /**
   * `failed` says why in `problem`, and goes on with `retry`. `missing`: the page was reloaded and the file was too large
   * to keep; it goes on with `supply`.
   */
  readonly status: 'uploading' | 'done' | 'failed' | 'cancelled' | 'missing'
  readonly sentBytes: number
  readonly problem: ApiError | null
}

/** One file on its way to the server. */
export interface Upload {
  readonly key: string
  readonly name: string
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** Empty while it is missing, and where the server had it before. */
  readonly file: Blob
  /** What the server has it as, where it had it before. */
  readonly attachment?: Attachment
  readonly state: Live<UploadState>
  /** Goes on where it stopped. */
  retry(): void
  /** The file that is missing, chosen again. False when it is another one: by its name or its size. */
  supply(file: Blob, name?: string): boolean
  /** Stops it, and drops what the server has. */
  cancel(): void
  /** For `thread.send`, as soon as you like: the message waits for it. */
  toSend(): OutgoingFile
}

export interface Uploads {
  live: Live<readonly Upload[]>
  /**
   * With a `place`, such as the id of a conversation, it outlives a reload of the page as long as no message has it: then
   * `resume` goes on with it.
   */
  begin(file: Blob, name?: string, place?: Place): Upload
  /** One that the server has all of: see `Client.attach`. */
  attach(attachment: Attachment): Upload
  /** What an earlier page in this tab has begun for this place and not sent. */
  resume(place: Place): Promise<readonly Upload[]>
  /** The ids of the attachments, when all are there. Throws what ended the first that failed. */
  finish(files: readonly OutgoingFile[], signal: AbortSignal): Promise<string[]>
  /** Stops all; what no message has is dropped. */
  close(): void
}

interface Deps {
  baseUrl: string
  methods: Methods
  sessions: Pick<Sessions, 'token' | 'refresh' | 'identity'>
  keeping: Promise<Keeping>
  /** What the app has given to make requests with. */
  fetch?: typeof globalThis.fetch | undefined
}

interface Running extends Upload {
  attachmentId(): string | null
  close(): void
}

type Given = Omit<OutgoingFile, 'file'> & { type: string; size: number; file: Blob | null }
type Keeper = ReturnType<typeof createUploadKeeper>

/** Within one try; after these somebody decides, or the outbox does. */
const RETRY_MS = [300, 1_000, 3_000, 5_000]

export function createUploads(deps: Deps): Uploads {
  const live = createLive<readonly Running[]>([])

  const keeper = createUploadKeeper(deps.keeping, deps.sessions.identity)

  function add(given: Given): Running {
    const upload = createUpload({ ...deps, keeper }, given, () =>
      live.set(live.value.filter((one) => one !== upload)),
    )
    live.set([...live.value, upload])
    return upload
  }

  const find = (key: string) => live.value.find((one) => one.key === key)

  async function finishOne(given: OutgoingFile, signal: AbortSignal): Promise<string> {
    const { key, name, file } = given
    if (isComplete && given.isStored) return given.attachmentId!
    // After a reload from a place that cannot keep files.
    if (!(file instanceof Blob)) throw new ApiError({ code: 'not_found', status: 404 })
    const attachmentId = given.attachmentId ?? keeper.idOf(key)
    const known = { key, name, attachmentId, file, type: file.type, size: file.size }
    const upload = find(key) ?? add(known)
    upload.toSend()
    if (upload.state.value.status === 'failed') upload.retry()
    await ended(upload, signal)
    const { problem, status } = upload.state.value
    if (problem) throw problem
    if (status === 'missing') throw new ApiError({ code: 'upload_incomplete', status: 409 })
    const id = upload.attachmentId()
    if (id === null) throw new ApiError({ code: 'not_found', status: 404, detail: CANCELLED })
    return id
  }

  return {
    live,
    begin(file, name = nameOf(file), place) {
      const kept = { key: uuidv7(), name, file, type: file.type, size: file.size }
      if (place !== undefined) keeper.keep(kept, place)
      return add({ ...kept, attachmentId: null })
    },
    attach: (attachment) => createStored(deps.methods, attachment),
    async resume(place) {
      const left = await keeper.left(place).catch(() => [])
      return left
        .filter(({ key }) => !find(key))
        .map((kept) => add({ ...kept, attachmentId: keeper.idOf(kept.key) }))
    },
    async finish(files, signal) {
      const ids = await Promise.all(files.map((file) => finishOne(file, signal)))
      return ids
    },
    close() {
      for (const upload of live.value) upload.close()
    },
  }
}

const nameOf = (file: Blob): string => ('name' in file ? String(file.name) : 'file')

const CANCELLED = 'The upload was cancelled'

function createUpload(deps: Deps & { keeper: Keeper }, given: Given, leave: () => void): Running {
  const { key, name, type, size } = given
  const { keeper, sessions } = deps
  let file = given.file ?? new Blob([])
  const state = createLive<UploadState>({
    ...{ status: given.file ? 'uploading' : 'missing', sentBytes: 0, problem: null },
  })
  const patch = (changes: Partial<UploadState>) => state.set({ ...state.value, ...changes })
  let attachmentId = given.attachmentId
  /** By the message: its files stay with it, whatever becomes of this client. */
  let isTaken = false
  let stop: (() => unknown) | undefined
  const isOver = () => state.value.status === 'cancelled'

  function fail(error: unknown): void {
    if (isOver()) return
    patch({ status: 'failed', problem: toApiError(error) })
  }

  async function run(): Promise<void> {
    const { Upload: TusUpload } = await import('tus-js-client')
    if (isOver()) return
    const through =
      isComplete && deps.fetch
        ? await import('./upload-fetch.ts').then((one) => one.over(deps.fetch!))
        : undefined
    if (isOver()) return
    const source = through ? file : await sourceOf(file)
    const tus = new TusUpload(source, {
      ...through,
      endpoint: `${deps.baseUrl}/v1/uploads`,
      uploadUrl: attachmentId && `${deps.baseUrl}/v1/uploads/${attachmentId}`,
      metadata: { filename: name, filetype: type },
      storeFingerprintForResuming: false,
      retryDelays: RETRY_MS,
      onBeforeRequest: (request) => {
        request.setHeader('authorization', `Bearer ${sessions.token()}`)
      },
      async onAfterResponse(_request, response) {
        const refused = sessions.token()
        if (response.getStatus() === 401 && refused !== null) await sessions.refresh(refused)
      },
      onShouldRetry: ({ originalResponse }) => mayPass(originalResponse?.getStatus() ?? 0),
      onUploadUrlAvailable() {
        attachmentId = tus.url?.split('/').at(-1) ?? null
        if (attachmentId !== null) keeper.know(key, attachmentId)
      },
      onProgress: (sentBytes) => patch({ sentBytes }),
      onSuccess: () => patch({ status: 'done', sentBytes: size, problem: null }),
      onError: fail,
    })
    stop = () => tus.abort()
    tus.start()
  }

  function start(): void {
    patch({ status: 'uploading', problem: null })
    void run().catch(fail)
  }
  if (given.file) start()

  function halt(): void {
    patch({ status: 'cancelled' })
    void Promise.resolve(stop?.()).catch(() => undefined)
  }

  function cancel(): void {
    halt()
    keeper.forget(key)
    // A message that carries it by now keeps it; otherwise the server would drop it itself, later.
    if (attachmentId !== null)
      void deps.methods.attachments.delete({ id: attachmentId }).catch(() => undefined)
    leave()
  }

  return {
    ...{ key, name, type, size, state },
    get file() {
      return file
    },
    attachmentId: () => attachmentId,
    toSend() {
      isTaken = true
      keeper.hand(key)
      return { key, name, file, attachmentId }
    },
    retry() {
      if (state.value.status === 'failed') start()
    },
    supply(chosen, called = nameOf(chosen)) {
      const isIt = called === name && chosen.size === size && state.value.status === 'missing'
      if (!isIt) return false
      file = chosen
      start()
      return true
    },
    cancel,
    close: () => (isTaken ? halt() : cancel()),
  }
}

function createStored(methods: Methods, attachment: Attachment): Upload {
  const { id, name, type, size } = attachment
  const file = new Blob([])
  const state = createLive<UploadState>({ status: 'done', sentBytes: size, problem: null })
  return {
    ...{ key: id, name, type, size, file, attachment, state },
    toSend: () => ({ key: id, name, file, attachmentId: id, isStored: true }),
    retry() {},
    supply: () => false,
    cancel() {
      state.set({ ...state.value, status: 'cancelled' })
      void methods.attachments.delete({ id }).catch(() => undefined)
    },
  }
}

/** No answer, too many at once, the server's own trouble, or a token that was exchanged just now. */
const mayPass = (status: number): boolean =>
  status === 0 || status === 401 || status === 409 || status === 429 || status >= 500

// The protocol's client for Node takes no Blob.
const sourceOf = async (file: Blob): Promise<Blob | Buffer> =>
  'XMLHttpRequest' in globalThis ? file : Buffer.from(await file.arrayBuffer())

interface Answered {
  originalResponse?: { getStatus(): number; getBody(): string } | null
}

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const response = (error as Answered | null)?.originalResponse
  if (!response) return new ApiError({ code: 'network', status: 0 }, { cause: error })
  const status = response.getStatus()
  try {
    return new ApiError({ ...JSON.parse(response.getBody()), status })
  } catch {
    const code: ProblemCode = status === 404 ? 'not_found' : 'internal'
    return new ApiError({ code, status }, { cause: error })
  }
}

function ended(upload: Upload, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = () => {
      if (upload.state.value.status === 'uploading' && !signal.aborted) return
      unsubscribe()
      signal.removeEventListener('abort', check)
      if (signal.aborted) reject(signal.reason)
      else resolve()
    }
    const unsubscribe = upload.state.subscribe(check)
    signal.addEventListener('abort', check)
    check()
  })
}
