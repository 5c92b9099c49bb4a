// Signs in with what the environment says, then prints who waits and what is written, until Ctrl-C.
import { ApiError, createClient } from '@deskbell/sdk'
import WebSocket from 'ws'
import { followMessages } from './follow-messages.ts'
import { printWaiting } from './print-waiting.ts'

const { DESKBELL_URL = 'http://localhost:3000', DESKBELL_EMAIL, DESKBELL_PASSWORD } = process.env
if (!DESKBELL_EMAIL || !DESKBELL_PASSWORD) {
  console.error('Set DESKBELL_EMAIL and DESKBELL_PASSWORD to the sign-in of an agent.')
  process.exit(2)
}

// Node 20 has no WebSocket of its own.
const client = createClient({ baseUrl: DESKBELL_URL, WebSocket })

// Without the session's socket nothing keeps this process alive.
process.once('SIGINT', () => void client.signOut().finally(() => client.close()))

try {
  const { workspace } = await client.signIn({ email: DESKBELL_EMAIL, password: DESKBELL_PASSWORD })
  console.log(`Signed in to ${workspace.name}.\n`)
  await printWaiting(client)
  followMessages(client)
} catch (error) {
  console.error(error instanceof ApiError ? error.message : error)
  process.exitCode = 1
}
