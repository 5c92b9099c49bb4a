// What agents have begun to write, one draft per conversation, kept over a reload on this device for the agent who
// wrote it. Signing out wipes them: the next person at this computer must not read them.
import { signal } from '@preact/signals'

export interface Draft {
  text: string
  isNote: boolean
}

/** Bumped on every change, so that lists can mark conversations with a draft. */
const version = signal(0)
const memory = new Map<string, Draft>()
let prefix = ''

/** From here on the drafts are those of this agent; null: nobody is signed in. */
export function openDrafts(agentId: string | null): void {
  memory.clear()
  prefix = agentId === null ? '' : `deskbell.draft.${agentId}.`
  store((storage) => {
    for (const key of ownKeys(storage)) {
      memory.set(key.slice(prefix.length), JSON.parse(storage.getItem(key) ?? '') as Draft)
    }
  })
  version.value += 1
}

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

export function wipeDrafts(): void {
  memory.clear()
  version.value += 1
  store((storage) => {
    for (const key of ownKeys(storage)) storage.removeItem(key)
  })
}

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
