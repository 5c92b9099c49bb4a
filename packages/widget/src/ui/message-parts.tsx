// What a message may have beside its words, each drawn by a component of its own, chosen by what it carries or by its
// type. This is the place for another one. What few conversations have is fetched when the first message has it.
import type { Message } from '@deskbell/sdk'
import type { ComponentType } from 'preact'
import type { ScreenProps } from '../store.ts'
import { Choice } from './Choice.tsx'
import { StoredFiles } from './Files.tsx'
import { later } from './later.tsx'

export interface MessagePartProps extends ScreenProps {
  message: Message
}

export interface MessagePart {
  name: string
  /** Below the words in their column, in a line of its own after them, or in their place. */
  place: 'below' | 'after' | 'instead'
  isOf(message: Message, props: ScreenProps): boolean
  Part: ComponentType<MessagePartProps>
}

const loadAsks = () => import('../asks/asks.tsx')

/** In the order in which they stand. */
const messageParts: readonly MessagePart[] = [
  {
    name: 'files',
    place: 'below',
    isOf: ({ attachments }) => attachments !== undefined,
    Part: StoredFiles,
  },
  { name: 'choice', place: 'below', isOf: ({ choice }) => choice !== undefined, Part: Choice },
  {
    name: 'form',
    place: 'after',
    isOf: ({ form }) => form !== undefined,
    Part: later(() => loadAsks().then((asks) => asks.Form)),
  },
  {
    name: 'rating',
    place: 'instead',
    isOf: ({ rating }) => rating !== undefined,
    Part: later(() => loadAsks().then((asks) => asks.Rating)),
  },
  {
    // What the page draws itself.
    name: 'custom',
    place: 'instead',
    isOf: ({ custom }, { store }) =>
      store.host.settings.renderers?.[custom?.type ?? ''] !== undefined,
    Part: later(() => loadAsks().then((asks) => asks.Custom)),
  },
]

/** What this message has at that place; null when there is nothing. */
export function partsOf(props: MessagePartProps, place: MessagePart['place']) {
  const parts = messageParts.filter((one) => one.place === place && one.isOf(props.message, props))
  return parts.length === 0 ? null : parts.map(({ name, Part }) => <Part key={name} {...props} />)
}
