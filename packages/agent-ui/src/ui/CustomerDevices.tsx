// From which devices the customer writes.
import type { OpenCustomer } from '../customer.ts'
import { fullTime, now, since } from '../time.ts'

const siteOf = (origin: string | null): string =>
  origin === null ? 'An app' : origin.replace(/^https?:\/\//, '')

export function CustomerDevices({ customer }: { customer: OpenCustomer }) {
  const devices = customer.devices.value
  if (devices.length === 0) return null
  return (
    <section class="panel-section" aria-label="Devices">
      <h3 class="panel-subheading">Devices</h3>
      <ul class="panel-merges">
        {devices.map(({ origin, isProven, createdAt, lastUsedAt }) => (
          <li key={createdAt} class="panel-merge">
            <span class="panel-conversation-text" title={`Since ${fullTime(createdAt)}`}>
              {siteOf(origin)}
              {isProven && ' · signed in'}
            </span>
            <time
              class="panel-conversation-foot"
              dateTime={lastUsedAt}
              title={fullTime(lastUsedAt)}
            >
              {since(lastUsedAt, now.value)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}
