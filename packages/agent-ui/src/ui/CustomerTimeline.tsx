// What the customer did on the business's site, newest first.
import type { CustomerEvent } from '@deskbell/sdk'
import { Globe, Zap } from 'lucide'
import type { OpenCustomer } from '../customer.ts'
import { fullTime, now, since } from '../time.ts'
import { Icon } from './Icon.tsx'

export function CustomerTimeline({ customer }: { customer: OpenCustomer }) {
  const { items, hasMore, loadMore } = customer.timeline
  if (items.value === null || items.value.length === 0) return null
  return (
    <section class="panel-section" aria-label="Timeline">
      <div class="panel-section-head">
        <h3 class="panel-subheading">Timeline</h3>
      </div>
      <ol class="timeline-events">
        {items.value.map((event) => (
          <li key={event.id} class="timeline-event">
            <Icon node={event.type === 'page' ? Globe : Zap} size={14} />
            <span class="timeline-event-text">
              <EventTitle event={event} />
              <PropertyLine properties={event.properties} />
            </span>
            <time
              class="timeline-event-time"
              dateTime={event.occurredAt}
              title={fullTime(event.occurredAt)}
            >
              {since(event.occurredAt, now.value)}
            </time>
          </li>
        ))}
      </ol>
      {hasMore.value && (
        <button type="button" class="panel-more" onClick={() => void loadMore()}>
          Show more
        </button>
      )}
    </section>
  )
}

function EventTitle({ event }: { event: CustomerEvent }) {
  if (event.type === 'custom') return <span class="timeline-event-name">{event.name}</span>
  return (
    <a
      class="timeline-event-name"
      href={event.url ?? undefined}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={event.url ?? undefined}
    >
      <span class="sr-only">Page </span>
      {event.title ?? pathOf(event.url ?? '')}
    </a>
  )
}

function pathOf(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return pathname === '/' ? host : pathname
  } catch {
    return url
  }
}

function PropertyLine({ properties }: { properties: CustomerEvent['properties'] }) {
  const shown = Object.entries(properties).filter(([, value]) => value !== null)
  if (shown.length === 0) return null
  const text = shown.map(([name, value]) => `${name}: ${String(value)}`).join(' · ')
  return (
    <span class="timeline-event-properties" title={text}>
      {text}
    </span>
  )
}
