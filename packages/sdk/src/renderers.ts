// How custom messages are drawn, by their kind: whoever shows messages asks here, and shows the text of what it finds
// nothing for.
import type { Message } from './wire.ts'

type Custom = NonNullable<Message['custom']>

/** Draws into the empty element. What it returns is called when the element goes, or is drawn anew. */
export type MessageRenderer = (
  element: HTMLElement,
  custom: Custom,
  message: Message,
) => (() => void) | undefined

const renderers = new Map<string, MessageRenderer>()

/**
 * Draws messages of this kind from now on; the same kind again takes the place of the one before. The data was checked
 * against its schema; it is text from outside all the same, so put it into nodes and never into HTML.
 *
 * @example
 * renderMessages('order-card', (element, { data }) => {
 *   element.textContent = `Order ${data.order}`
 * })
 */
export function renderMessages(type: string, renderer: MessageRenderer): void {
  renderers.set(type, renderer)
}

/** What draws this message; undefined when its text stands for it. */
export const rendererOf = ({ custom }: Pick<Message, 'custom'>): MessageRenderer | undefined =>
  custom && renderers.get(custom.type)
