// Says when the connection is in trouble, after a moment's patience: most interruptions are over before anyone reads.
import { useSignal } from '@preact/signals'
import { RefreshCw, WifiOff } from 'lucide'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { Icon } from './Icon.tsx'
import './ConnectionBanner.css'

const patience = 1500

export function ConnectionBanner() {
  const inbox = useInbox()
  const connection = inbox.connection.value
  const isTrouble = inbox.isSignedIn.value && connection !== 'connected' && connection !== 'idle'
  const isShown = useSignal(false)
  useEffect(() => {
    if (!isTrouble) {
      isShown.value = false
      return
    }
    const timer = setTimeout(() => {
      isShown.value = true
    }, patience)
    return () => clearTimeout(timer)
  }, [isTrouble])

  const isOffline = connection === 'offline'
  return (
    <div class="connection" role="status">
      {isShown.value && isTrouble && (
        <div class="connection-bar">
          <Icon node={isOffline ? WifiOff : RefreshCw} size={14} />
          <span>
            <strong>{isOffline ? 'You are offline.' : 'Reconnecting…'}</strong> What you write is
            kept and sent when the connection is back.
          </span>
        </div>
      )}
    </div>
  )
}
