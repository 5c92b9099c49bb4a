// What agents have begun to write, one draft per conversation. It is kept on this device at once, over a reload and
// without a network, and saved on the server a moment later, for the agent's other devices. Signing out wipes what is
// here: the next person at this computer must not read it.
import { ApiError, type Client, isPassing, type Draft as StoredDraft } from '@deskbell/sdk'
import { signal } from '@preact/signals'

export interface Draft {
  text: string
  isNote: boolean
}

interface Kept extends Draft {
  /** The version on the server that this one builds on; 0 for none. */
  version: number
  /** Changed here since then. */
  isUnsaved: boolean
}

const SAVE_MS = 600
const RETRY_MS = 5000
const nothing: Kept = { text: '', isNote: false, version: 0, isUnsaved: false }

/** Bumped on every change, so that lists can mark conversations with a draft. */
const revision = signal(0)
const memory = new Map<string, Kept>()
let prefix = ''
/** Told of every change that was made here. */
let onWrite: (conversationId: string) => void = () => undefined

/** From here on the drafts are those of this agent; null: nobody is signed in. */
export function openDrafts(agentId: string | null): void {
  memory.clear()
  prefix = agentId === null ? '' : `deskbell.draft.${agentId}.`
  store((storage) => {
    for (const key of ownKeys(storage)) {
      const kept = JSON.parse(storage.getItem(key) ?? '') as Draft & Partial<Kept>
      memory.set(key.slice(prefix.length), { ...nothing, isUnsaved: true, ...kept })
    }
  })
  revision.value += 1
}

export function readDraft(conversationId: string): Draft {
  void revision.value
  return memory.get(conversationId) ?? nothing
}

export function writeDraft(conversationId: string, { text, isNote }: Draft): void {
  const version = memory.get(conversationId)?.version ?? 0
  keep(conversationId, { text, isNote, version, isUnsaved: true })
  onWrite(conversationId)
}

export function wipeDrafts(): void {
  memory.clear()
  revision.value += 1
  store((storage) => {
    for (const key of ownKeys(storage)) storage.removeItem(key)
  })
}

function keep(conversationId: string, kept: Kept): void {
  const isGone = kept.text === '' && !kept.isUnsaved
  // Also when it is gone: the next one builds on its version.
  memory.set(conversationId, kept)
  revision.value += 1
  store((storage) => {
    if (isGone) storage.removeItem(prefix + conversationId)
    else storage.setItem(prefix + conversationId, JSON.stringify(kept))
  })
}

/** A draft that was written here gave way to a newer one of another device. */
export interface Replaced {
  conversationId: string
  written: Draft
}

/** Keeps this device and the server in step until it is stopped. The server's newer draft wins. */
export function syncDrafts(client: Client, onReplaced: (replaced: Replaced) => void): () => void {
  const live = client.liveDrafts()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const saving = new Set<string>()

  function schedule(id: string, after: number): void {
    clearTimeout(timers.get(id))
    timers.set(
      id,
      setTimeout(() => void save(id), after),
    )
  }

  async function save(id: string): Promise<void> {
    const sent = memory.get(id)
    if (sent === undefined || !sent.isUnsaved || saving.has(id)) return
    saving.add(id)
    const retry = await request(id, sent).finally(() => saving.delete(id))
    const stored = live.state.value.get(id)
    if (stored !== undefined) take(stored)
    if (memory.get(id)?.isUnsaved === true) schedule(id, retry ? RETRY_MS : SAVE_MS)
  }

  /** Says whether it is worth another try with the same words. */
  async function request(id: string, sent: Kept): Promise<boolean> {
    const { text, isNote, version } = sent
    try {
      const draft = await client.drafts.save({ id, text, version, kind: kindOf(isNote) })
      const now = memory.get(id)
      if (now !== undefined)
        keep(id, { ...now, version: draft.version, isUnsaved: !isSame(now, sent) })
      live.take(draft)
      return false
    } catch (problem) {
      if (problem instanceof ApiError && problem.draft !== undefined) {
        live.take(problem.draft)
        replace(id, problem.draft)
        return false
      }
      // Refused for good (too long, too many, the conversation is gone): it stays on this device.
      if (!isPassing(problem)) keep(id, { ...(memory.get(id) ?? sent), isUnsaved: false })
      return true
    }
  }

  function replace(id: string, stored: StoredDraft): void {
    const { text, isNote } = memory.get(id) ?? nothing
    // Sent or thrown away there, or long ago: there is nothing for which the words here should go.
    if (stored.text === '' && text.trim() !== '') {
      keep(id, { text, isNote, version: stored.version, isUnsaved: true })
      schedule(id, SAVE_MS)
      return
    }
    keep(id, { ...draftOf(stored), version: stored.version, isUnsaved: false })
    const isLost = text.trim() !== '' && text !== stored.text
    if (isLost) onReplaced({ conversationId: id, written: { text, isNote } })
  }

  function take(stored: StoredDraft): void {
    const id = stored.conversationId
    const kept = memory.get(id)
    // What is being saved is compared when the answer is there.
    if (saving.has(id) || kept?.version === stored.version) return
    if (kept === undefined || !kept.isUnsaved)
      keep(id, { ...draftOf(stored), version: stored.version, isUnsaved: false })
    else if (stored.version > kept.version) replace(id, stored)
  }

  const flush = () => {
    for (const [id, { isUnsaved }] of memory) if (isUnsaved) void save(id)
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  onWrite = (id) => schedule(id, memory.get(id)?.text === '' ? 0 : SAVE_MS)
  document.addEventListener('visibilitychange', onHide)
  let seen = live.state.value
  const stops = [
    live.state.subscribe((drafts) => {
      for (const [id, draft] of drafts) if (seen.get(id) !== draft) take(draft)
      seen = drafts
    }),
    client.connection.subscribe((state) => {
      if (state === 'connected') flush()
    }),
  ]
  flush()
  return () => {
    onWrite = () => undefined
    document.removeEventListener('visibilitychange', onHide)
    for (const stop of stops) stop()
    for (const timer of timers.values()) clearTimeout(timer)
    live.close()
  }
}

const kindOf = (isNote: boolean) => (isNote ? 'note' : 'reply')
const draftOf = ({ text, kind }: StoredDraft): Draft => ({ text, isNote: kind === 'note' })
const isSame = (one: Draft, other: Draft) => one.text === other.text && one.isNote === other.isNote

const ownKeys = (storage: Storage): string[] =>
  Object.keys(storage).filter((key) => key.startsWith(prefix))

/** Storage may be blocked, full or hold something else; drafts then live as long as the page. */
function store(use: (storage: Storage) => void): void {
  if (prefix === '') return
  try {
    use(localStorage)
  } catch {
    // See above.
  }
}
