// The queue: who has waited longest for an answer, first.
import type { Client } from '@deskbell/sdk'

const SHOWN = 10

export async function printWaiting(client: Client): Promise<void> {
  const { items, nextCursor } = await client.conversations.list({ sort: 'waiting', limit: SHOWN })
  if (items.length === 0) console.log('Nobody is waiting.')
  for (const { customer, waitingSince, lastMessage } of items) {
    const minutes = Math.floor((Date.now() - Date.parse(waitingSince!)) / 60_000)
    console.log(`${minutes} min  ${customer.name ?? 'A visitor'}: ${lastMessage?.text ?? ''}`)
  }
  if (nextCursor !== null) console.log('… and more')
}
