// What agents have begun to write, one draft per conversation, kept over a reload on this device.
// Signing out wipes them: the next person at this computer must not read them.
import { signal } from '@preact/signals'

export interface Draft {
  text: string
  isNote: boolean
}

const prefix = 'deskbell.draft.'

/** Bumped on every change, so that lists can mark conversations with a draft. */
const version = signal(0)
const memory = new Map<string, Draft>()

export function readDraft(conversationId: string): Draft {
  void version.value
  return memory.get(conversationId) ?? { text: '', isNote: false }
}

export function writeDraft(conversationId: string, draft: Draft): void {
  if (draft.text === '') memory.delete(conversationId)
  else memory.set(conversationId, draft)
  version.value += 1
  store((storage) => {
    if (draft.text === '') storage.removeItem(prefix + conversationId)
    else storage.setItem(prefix + conversationId, JSON.stringify(draft))
  })
}

export function loadDrafts(): void {
  store((storage) => {
    for (const key of draftKeys(storage)) {
      memory.set(key.slice(prefix.length), JSON.parse(storage.getItem(key) ?? '') as Draft)
    }
  })
  version.value += 1
}

export function wipeDrafts(): void {
  memory.clear()
  version.value += 1
  store((storage) => {
    for (const key of draftKeys(storage)) storage.removeItem(key)
  })
}

const draftKeys = (storage: Storage): string[] =>
  Object.keys(storage).filter((key) => key.startsWith(prefix))

/** Storage may be blocked, full or hold something else; drafts then live as long as the page. */
function store(use: (storage: Storage) => void): void {
  try {
    use(localStorage)
  } catch {}
}
