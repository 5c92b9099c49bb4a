// The tabs of one person: they tell each other news, and one of them has the turn to send for all. A lock says whose
// turn it is; pages without locks (plain http) take turns by a lease that must be renewed. The tab that a person looks at
// takes the turn, because others may sleep. Two that send at the same time do no harm: each sends in order, and what
// is sent twice is stored once.
import type { Share, ShareListener } from './outbox-storage.ts'

type Claim = (
  name: string,
  lease: { holder: string; until: number },
  isForced: boolean,
) => Promise<boolean>

const RENEW_MS = 2_000
const LEASE_MS = 6_000

export function shareAmongTabs(
  name: string,
  { onTurn, onNews }: ShareListener,
  claim: Claim,
): Share {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => onNews(data)
  const locks = globalThis.navigator?.locks as LockManager | undefined
  const holder = `${Math.random()}`
  let campaign = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSender = false

  function setSender(next: boolean): void {
    if (isSender === next) return
    isSender = next
    onTurn(next)
  }

  function resign(): void {
    campaign.abort()
    clearTimeout(timer)
    if (isSender && !locks) void lease(-1)
    setSender(false)
  }

  function compete(isForced: boolean): void {
    resign()
    campaign = new AbortController()
    void (locks ? queue(locks, isForced) : renew(isForced))
  }

  async function queue(manager: LockManager, isForced: boolean): Promise<void> {
    const { signal } = campaign
    try {
      await manager.request(name, isForced ? { steal: true } : { signal }, () => hold(signal))
    } catch (error) {
      if (signal.aborted) return
      // Another tab has taken the turn. If there is no queue to stand in, this tab sends, too.
      if (error instanceof Error && error.name === 'AbortError') compete(false)
      else setSender(true)
    }
  }

  const hold = (signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', () => resolve())
      setSender(true)
    })

  async function renew(isForced: boolean): Promise<void> {
    const { signal } = campaign
    const isMine = await lease(LEASE_MS, isForced)
    if (signal.aborted) return
    setSender(isMine)
    timer = setTimeout(() => void renew(false), RENEW_MS)
  }

  // Without the lease's place each tab sends for itself.
  const lease = (ms: number, isForced = false) =>
    claim(name, { holder, until: Date.now() + ms }, isForced).catch(() => true)

  const stopListening = listenToPage((type) => {
    if (type === 'freeze' || type === 'pagehide') resign()
    else if (!isSender) compete(isVisible())
  })
  compete(isVisible())

  return {
    tell: (news) => channel.postMessage(news),
    leave() {
      stopListening()
      resign()
      channel.close()
    },
  }
}

const isVisible = () => globalThis.document?.visibilityState === 'visible'

function listenToPage(onChange: (type: string) => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  const listener = ({ type }: Event) => onChange(type)
  const targets = [
    [document, ['freeze', 'resume', 'visibilitychange']],
    [globalThis, ['pagehide', 'pageshow']],
  ] as const
  for (const [target, types] of targets)
    for (const type of types) target.addEventListener(type, listener)
  return () => {
    for (const [target, types] of targets)
      for (const type of types) target.removeEventListener(type, listener)
  }
}
