// Whether this tab shows test data. The session in the test workspace is kept beside the live one; each tab says for itself
// which of the two it uses, and begins anew when that changes.
import { browserStorage, type Client, createClient } from '@deskbell/sdk'
import { root } from './views.ts'

export const testSession = 'deskbell.test-session'
const mode = 'deskbell.mode'

export function isTestMode(): boolean {
  try {
    return sessionStorage.getItem(mode) === 'test'
  } catch {
    return false
  }
}

export async function enterTestMode(client: Client): Promise<void> {
  const opened = await client.testMode.enter()
  const inTest = createClient({ baseUrl: location.origin, storage: browserStorage(testSession) })
  await inTest.signIn(opened)
  inTest.close()
  sessionStorage.setItem(mode, 'test')
  location.assign(root)
}

export function leaveTestMode(): void {
  sessionStorage.removeItem(mode)
  location.assign(root)
}
