// Nobody answers over a colleague's unseen answer: up to where this agent has looked, and what waits for them to look.
import type { Macro, Message, PendingMessage, Thread } from '@deskbell/sdk'
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Inbox } from './inbox.ts'

/** What was refused because of an answer that its author had not seen. Nothing of it is lost. */
export interface Held {
  answer: Message
  /** What waits: the text of a reply, or the name of a macro. */
  text: string
  isMacro: boolean
  sendAnyway(): void
  discard(): void
}

export interface HeldMacro {
  macro: Macro
  answer: Message
  again(): void
}

/** An answer that comes while somebody writes counts as seen after this long on screen. */
const LOOK_MS = 700

interface GuardDeps {
  inbox: Inbox
  thread: Thread
  messages: () => readonly Message[]
  pending: ReadonlySignal<readonly PendingMessage[]>
}

export function createGuard({ inbox, thread, messages, pending }: GuardDeps) {
  const macro = signal<HeldMacro | null>(null)
  let seenSeq = 0
  let looking: ReturnType<typeof setTimeout> | undefined

  const isAnswer = ({ author, type, visibility }: Message): boolean =>
    author.kind === 'agent' &&
    author.id !== inbox.me.peek()?.id &&
    type === 'text' &&
    visibility === 'public'

  /** The end of the conversation is on screen. */
  function look(): void {
    const shown = messages()
    const newest = shown.at(-1)?.seq ?? 0
    if (newest <= seenSeq) return
    const isNews = seenSeq > 0 && shown.some((one) => one.seq > seenSeq && isAnswer(one))
    clearTimeout(looking)
    if (!isNews) {
      seenSeq = newest
      return
    }
    looking = setTimeout(() => {
      if (document.visibilityState === 'visible') seenSeq = Math.max(seenSeq, newest)
    }, LOOK_MS)
  }

  /** Whoever decides about what waits has the answer before their eyes. */
  function saw({ seq }: Message): void {
    seenSeq = Math.max(seenSeq, seq)
  }

  const refused = computed(() =>
    pending.value.filter(({ problem }) => problem?.code === 'colleague_answered'),
  )

  const held = computed<Held | null>(() => {
    const [first] = refused.value
    const answer = first?.problem?.answer
    if (first !== undefined && answer !== undefined) {
      return {
        ...{ answer, text: first.text, isMacro: false },
        // Whatever else was written before it was refused has been looked at by now, too.
        sendAnyway: () => {
          saw(answer)
          for (const { clientId } of refused.value) thread.retry(clientId, answer.seq)
        },
        discard: () => {
          saw(answer)
          thread.discard(first.clientId)
        },
      }
    }
    const waiting = macro.value
    if (waiting === null) return null
    const discard = () => {
      saw(waiting.answer)
      macro.value = null
    }
    const sendAnyway = () => {
      discard()
      waiting.again()
    }
    return { answer: waiting.answer, text: waiting.macro.name, isMacro: true, sendAnyway, discard }
  })

  return {
    held,
    look,
    holdMacro: (waiting: HeldMacro) => {
      macro.value = waiting
    },
    /** For whatever answers the customer now. */
    lastSeenSeq: () => seenSeq,
    close: () => clearTimeout(looking),
  }
}
