// What the page has said of the visitor, on its way to their timeline. It is loaded when there is something to tell and
// somebody to tell it of.
import { type Client, isPassing, uuidv7 } from '@deskbell/sdk'
import type { PanelHost, Said } from './host.ts'

type Event = Parameters<Client['customerEvents']['create']>[0]['events'][number]

/** So that one which arrived although the answer was lost is stored once. */
const ids = new WeakMap<Said, string>()

export async function tell(client: Client, host: Pick<PanelHost, 'said'>): Promise<void> {
  const said = host.said.splice(0)
  try {
    await send(client, said)
  } catch (error) {
    // Later, with whatever is said next.
    if (isPassing(error)) host.said.unshift(...said)
    // One that is refused must not take the others with it.
    else if (said.length > 1)
      for (const one of said) await send(client, [one]).catch(() => undefined)
  }
}

async function send(client: Client, said: readonly Said[]): Promise<void> {
  const events = said.map(toEvent).filter((event) => event !== undefined)
  if (events.length > 0) await client.customerEvents.create({ events })
}

function toEvent(one: Said): Event | undefined {
  const [command, input, at, here, titleHere] = one
  const clientId = ids.get(one) ?? uuidv7()
  ids.set(one, clientId)
  const { url = here, title = titleHere } = (command === 'pageView' && input[0]) || {}
  const common = {
    ...{ clientId, occurredAt: new Date(at).toISOString() },
    // The server takes no title that is nothing.
    ...(title.trim() && { title: title.trim().slice(0, 300) }),
  }
  const page = /^https?:/.test(url) ? { url } : undefined
  if (command === 'pageView') return page && { type: 'page', properties: {}, ...common, ...page }
  const [name, properties = {}] = command === 'track' ? input : (['Attributes', input[0]] as const)
  return { type: 'custom', name, properties, ...common, ...page }
}
