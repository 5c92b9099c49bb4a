// Starts the inbox: one client for this origin, one state, one tree.
import { browserStorage, createClient } from '@deskbell/sdk'
import { render } from 'preact'
import { listenForTouches } from './alerts.ts'
import { createInbox } from './inbox.ts'
import { applyTheme } from './preferences.ts'
import { isTestMode, testSession } from './test-mode.ts'
import { startClock } from './time.ts'
import { App } from './ui/App.tsx'

const element = document.getElementById('app')
if (element === null) throw new Error('index.html has no #app')

applyTheme()
startClock()
listenForTouches()

const client = createClient({
  baseUrl: location.origin,
  storage: browserStorage(isTestMode() ? testSession : 'deskbell.session'),
})
const inbox = createInbox(client)
void inbox.restore()

render(<App inbox={inbox} />, element)
