// What a message may have below its words, each drawn by a component of its own, chosen by what it carries or by its type.
// This is the place for another one. What few conversations have is fetched when the first message has it:
// `Part: later(() => import('./Form.tsx').then((form) => form.Form), null)`.
import type { Message } from '@deskbell/sdk'
import type { ComponentType } from 'preact'
import type { ScreenProps } from '../store.ts'
import { Choice } from './Choice.tsx'
import { StoredFiles } from './Files.tsx'

export interface MessagePartProps extends ScreenProps {
  message: Message
}

export interface MessagePart {
  name: string
  isOf(message: Message): boolean
  Part: ComponentType<MessagePartProps>
}

/** In the order in which they stand. */
export const messageParts: readonly MessagePart[] = [
  { name: 'files', isOf: ({ attachments }) => attachments !== undefined, Part: StoredFiles },
  { name: 'choice', isOf: ({ choice }) => choice !== undefined, Part: Choice },
]
