// Opens the visitor's session and draws the chat.
import { browserStorage, createClient } from '@deskbell/sdk'
import { createApp } from 'vue'
import { Chat } from './chat.ts'

const query = new URLSearchParams(location.search)
const baseUrl = query.get('url') ?? 'http://localhost:3000'
const client = createClient({
  baseUrl,
  storage: browserStorage('example.vue'),
})
await client.openCustomerSession({ publishableKey: query.get('key') ?? '' })
client.connect()
createApp(Chat, { client, baseUrl }).mount('#chat')
