import { createClient } from '@deskbell/sdk'
import WebSocket from 'ws' // Node 20 has none of its own; in a browser leave it out

const { DESKBELL_URL, DESKBELL_EMAIL, DESKBELL_PASSWORD } = process.env
const client = createClient({ baseUrl: DESKBELL_URL!, WebSocket })
await client.signIn({ email: DESKBELL_EMAIL!, password: DESKBELL_PASSWORD! })
client.connect()

const { items } = await client.conversations.list({ sort: 'waiting', limit: 1 })
const thread = client.thread(items[0]!.id)
thread.state.subscribe(({ messages }) => console.log(messages.at(-1)?.text))
thread.send('Thank you for waiting. I am looking into it.')
