// Files on their way: each is an upload that resumes after a cut, and that a message waits for when it is sent before
// its files are there. The protocol's client is loaded with the first file.
import { isComplete } from './complete.ts'
import { ApiError } from './errors.ts'
import { createLive, type Live } from './live.ts'
import type { Methods } from './methods.ts'
import type { OutgoingFile } from './outbox-storage.ts'
import { uuidv7 } from './uuidv7.ts'
import type { ProblemCode } from './wire.ts'

export interface UploadState {
  /** `failed` says why in `problem`, and goes on with `retry`. */
  readonly status: 'uploading' | 'done' | 'failed' | 'cancelled'
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
  readonly file: Blob
  readonly state: Live<UploadState>
  /** Goes on where it stopped. */
  retry(): void
  /** Stops it, and drops what the server has. */
  cancel(): void
  /** For `thread.send`, as soon as you like: the message waits for it. */
  toSend(): OutgoingFile
}

export interface Uploads {
  live: Live<readonly Upload[]>
  begin(file: Blob, name?: string): Upload
  /** The ids of the attachments, when all are there. Throws what ended the first that failed. */
  finish(files: readonly OutgoingFile[], signal: AbortSignal): Promise<string[]>
  close(): void
}

interface Deps {
  baseUrl: string
  methods: Methods
  token(): string | null
  refresh(refused: string): Promise<string | null>
  /** What the app has given to make requests with. */
  fetch?: typeof globalThis.fetch | undefined
}

interface Running extends Upload {
  attachmentId(): string | null
}

/** Within one try; after these somebody decides, or the outbox does. */
const RETRY_MS = [300, 1_000, 3_000, 5_000]

export function createUploads(deps: Deps): Uploads {
  const live = createLive<readonly Running[]>([])

  function add(given: OutgoingFile): Running {
    const upload = createUpload(deps, given, () =>
      live.set(live.value.filter((one) => one !== upload)),
    )
    live.set([...live.value, upload])
    return upload
  }

  const find = (key: string) => live.value.find((one) => one.key === key)

  async function finishOne(given: OutgoingFile, signal: AbortSignal): Promise<string> {
    const upload = find(given.key) ?? add(given)
    if (upload.state.value.status === 'failed') upload.retry()
    await ended(upload, signal)
    const { problem } = upload.state.value
    if (problem) throw problem
    const id = upload.attachmentId()
    if (id === null) throw new ApiError({ code: 'not_found', status: 404, detail: CANCELLED })
    return id
  }

  return {
    live,
    begin(file, name = 'name' in file ? String(file.name) : 'file') {
      return add({ key: uuidv7(), name, file, attachmentId: null })
    },
    async finish(files, signal) {
      const ids = await Promise.all(files.map((file) => finishOne(file, signal)))
      return ids
    },
    close() {
      for (const upload of live.value) upload.cancel()
    },
  }
}

const CANCELLED = 'The upload was cancelled'

function createUpload(deps: Deps, given: OutgoingFile, leave: () => void): Running {
  const { key, name, file } = given
  const state = createLive<UploadState>({ status: 'uploading', sentBytes: 0, problem: null })
  const patch = (changes: Partial<UploadState>) => state.set({ ...state.value, ...changes })
  let attachmentId = given.attachmentId
  let stop: (() => unknown) | undefined
  const isOver = () => state.value.status === 'cancelled'

  function fail(error: unknown): void {
    if (isOver()) return
    patch({ status: 'failed', problem: toApiError(error) })
  }

  async function run(): Promise<void> {
    // After a reload from a place that cannot keep files.
    if (!(file instanceof Blob)) throw new ApiError({ code: 'not_found', status: 404 })
    const { Upload: TusUpload } = await import('tus-js-client')
    if (isOver()) return
    const through = isComplete && deps.fetch && (await import('./upload-fetch.ts'))
    if (isOver()) return
    const source = through ? file : await sourceOf(file)
    const tus = new TusUpload(source, {
      ...through?.over(deps.fetch!),
      endpoint: `${deps.baseUrl}/v1/uploads`,
      uploadUrl: attachmentId && `${deps.baseUrl}/v1/uploads/${attachmentId}`,
      metadata: { filename: name, filetype: file.type },
      storeFingerprintForResuming: false,
      retryDelays: RETRY_MS,
      onBeforeRequest: (request) => {
        request.setHeader('authorization', `Bearer ${deps.token()}`)
      },
      async onAfterResponse(_request, response) {
        const refused = deps.token()
        if (response.getStatus() === 401 && refused !== null) await deps.refresh(refused)
      },
      onShouldRetry: ({ originalResponse }) => mayPass(originalResponse?.getStatus() ?? 0),
      onUploadUrlAvailable() {
        attachmentId = tus.url?.split('/').at(-1) ?? null
      },
      onProgress: (sentBytes) => patch({ sentBytes }),
      onSuccess: () => patch({ status: 'done', sentBytes: file.size, problem: null }),
      onError: fail,
    })
    stop = () => tus.abort()
    tus.start()
  }

  void run().catch(fail)

  return {
    ...{ key, name, file, type: file.type, size: file.size, state },
    attachmentId: () => attachmentId,
    toSend: () => ({ key, name, file, attachmentId }),
    retry() {
      if (state.value.status !== 'failed') return
      patch({ status: 'uploading', problem: null })
      void run().catch(fail)
    },
    cancel() {
      patch({ status: 'cancelled' })
      void Promise.resolve(stop?.()).catch(() => undefined)
      // A message that carries it by now keeps it; otherwise the server would drop it itself, later.
      if (attachmentId !== null)
        void deps.methods.attachments.delete({ id: attachmentId }).catch(() => undefined)
      leave()
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
