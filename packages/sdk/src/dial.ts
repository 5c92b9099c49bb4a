// What is dialled in place of a socket of this client alone: one that the tabs of a customer share, and what carries
// the events where sockets are blocked. Loaded when it is needed.
import { isComplete } from './complete.ts'
import type { FallbackDeps } from './fallback.ts'
import type { Sessions } from './session.ts'
import { canShare, shareSocket } from './shared-socket.ts'
import type { WebSocketLike } from './socket.ts'

export interface DialDeps extends FallbackDeps {
  sessions: Pick<Sessions, 'identity' | 'live'>
  /** The widget's tabs always try. */
  isShared?(): boolean
  /** Goes on, from one connection to the next, where the last one was. */
  fallback?: () => WebSocketLike
}

/** Nothing where an ordinary socket will do. */
export async function dial(deps: DialDeps, isBlocked: boolean): Promise<WebSocketLike | undefined> {
  if (isBlocked) {
    const { createFallback } = await import('./fallback.ts')
    deps.fallback ??= createFallback(deps)
  }
  const { fallback } = deps
  const dialOwn = isBlocked ? fallback! : () => new deps.WebSocket!(deps.url)
  if (canShare() && (!isComplete || deps.isShared?.()))
    return shareSocket(shareName(deps.sessions), dialOwn)
  return isBlocked ? dialOwn() : undefined
}

/** Of one person on this device, and of a proven customer apart from the visitor whom they were before. */
function shareName({ identity, live }: DialDeps['sessions']): string {
  const customer = live.value?.kind === 'customer' ? live.value.customer : null
  return `deskbell.socket.1 ${identity()} ${customer?.externalId ? customer.id : ''}`
}
