// Opens the visitor's session and draws the chat.
import { browserStorage, createClient } from '@deskbell/sdk'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Chat } from './Chat.tsx'

const query = new URLSearchParams(location.search)
const baseUrl = query.get('url') ?? 'http://localhost:3000'
const client = createClient({
  baseUrl,
  storage: browserStorage('example.react'),
})
await client.openCustomerSession({ publishableKey: query.get('key') ?? '' })
client.connect()
createRoot(document.getElementById('chat')!).render(
  <StrictMode>
    <Chat client={client} baseUrl={baseUrl} />
  </StrictMode>,
)
