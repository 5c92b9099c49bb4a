// Who is typing: hints that may get lost, so each side forgets by itself.
import type { ConversationFrame } from './realtime.ts'
import type { Author, Visibility } from './wire.ts'

/** The sender repeats itself this often while somebody types, … */
const REPEAT_MS = 3_000
/** … stops after this long without a key, … */
const IDLE_MS = 5_000
/** … and the receiver forgets who was not heard of for this long. */
const EXPIRE_MS = 7_000

type TypingFrame = Extract<ConversationFrame, { type: 'subscribed' | 'typing' }>

export function createTypingList(
  isSelf: (author: Author) => boolean,
  onChange: (authors: readonly Author[]) => void,
) {
  const typists = new Map<string, { author: Author; timer: ReturnType<typeof setTimeout> }>()
  const publish = () => onChange([...typists.values()].map(({ author }) => author))

  function remove(author: Author): boolean {
    clearTimeout(typists.get(author.id)?.timer)
    return typists.delete(author.id)
  }

  function stop(author: Author): void {
    if (remove(author)) publish()
  }

  function add(author: Author): void {
    if (isSelf(author)) return
    remove(author)
    typists.set(author.id, { author, timer: setTimeout(() => stop(author), EXPIRE_MS) })
    publish()
  }

  return {
    stop,
    receive(frame: TypingFrame) {
      if (frame.type === 'subscribed') {
        for (const { author } of [...typists.values()]) stop(author)
        frame.typing.forEach(add)
      } else if (frame.isTyping) add(frame.author)
      else stop(frame.author)
    },
    close() {
      for (const { timer } of typists.values()) clearTimeout(timer)
    },
  }
}

export function createTypingSender(send: (isTyping: boolean, visibility: Visibility) => void) {
  let sentAt = 0
  let visibility: Visibility = 'public'
  let idle: ReturnType<typeof setTimeout> | undefined

  /** Forgets without a word: the message that was sent says it. */
  function reset(): void {
    clearTimeout(idle)
    sentAt = 0
  }

  function stop(): void {
    if (sentAt === 0) return
    reset()
    send(false, visibility)
  }

  return {
    reset,
    set(isTyping: boolean, next: Visibility = 'public') {
      if (!isTyping || next !== visibility) stop()
      visibility = next
      if (!isTyping) return
      clearTimeout(idle)
      idle = setTimeout(stop, IDLE_MS)
      if (Date.now() - sentAt < REPEAT_MS) return
      sentAt = Date.now()
      send(true, visibility)
    },
  }
}
