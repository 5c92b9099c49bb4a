// Opens the visitor's session and draws the chat.
import { browserStorage, createClient } from '@deskbell/sdk'
import { createChat } from './chat.ts'

const query = new URLSearchParams(location.search)
const client = createClient({
  baseUrl: query.get('url') ?? 'http://localhost:3000',
  storage: browserStorage('example.headless'),
})
await client.openCustomerSession({ publishableKey: query.get('key') ?? '' })
client.connect()
createChat(document.getElementById('chat')!, client)
