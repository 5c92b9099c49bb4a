// What the business's own system says about the customer. When it does not answer, that is said, and no more.
import type { ContextCards as Cards, ContextCard } from '@deskbell/sdk'
import { ExternalLink, RefreshCw } from 'lucide'
import type { OpenCustomer } from '../customer.ts'
import { fullTime } from '../time.ts'
import { Icon } from './Icon.tsx'

export function ContextCards({ customer }: { customer: OpenCustomer }) {
  const cards = customer.cards.value
  const isLoading = customer.areCardsLoading.value
  if (cards === null || cards.status === 'none') return null
  return (
    <section class="panel-section" aria-label="From your system" aria-busy={isLoading}>
      <div class="panel-section-head">
        <h3 class="panel-subheading">From your system</h3>
        <button
          type="button"
          class="icon-button"
          aria-label="Ask again"
          title={cards.fetchedAt === null ? undefined : `As of ${fullTime(cards.fetchedAt)}`}
          disabled={isLoading}
          onClick={() => void customer.loadCards(true)}
        >
          <Icon node={RefreshCw} size={14} />
        </button>
      </div>
      <CardList cards={cards} />
    </section>
  )
}

/** The cards, or why there are none. */
export function CardList({ cards }: { cards: Cards }) {
  return (
    <>
      {cards.problem !== null && <CardsProblem problem={cards.problem} />}
      {cards.status === 'ready' && cards.cards.length === 0 && (
        <p class="panel-none">Nothing about this customer</p>
      )}
      {cards.cards.map((card, index) => (
        <Card key={index} card={card} />
      ))}
    </>
  )
}

const faults: Record<NonNullable<Cards['problem']>['code'], string> = {
  timeout: 'It did not answer within two seconds.',
  unreachable: 'It cannot be reached.',
  refused_address: 'Its address may not be called from here.',
  too_large: 'It answered with more than fits.',
  bad_status: 'It answered with an error.',
  bad_answer: 'It answered in a form that is not understood.',
}

function CardsProblem({ problem }: { problem: NonNullable<Cards['problem']> }) {
  return (
    <p class="panel-none" title={problem.detail}>
      {faults[problem.code]}
    </p>
  )
}

function Card({ card }: { card: ContextCard }) {
  return (
    <article class="context-card">
      <header class="context-card-head">
        <h4 class="context-card-title">
          {card.url === null ? card.title : <OutLink url={card.url}>{card.title}</OutLink>}
        </h4>
        {card.status !== null && (
          <span
            class="pill"
            data-tone={card.status.tone === 'neutral' ? undefined : card.status.tone}
          >
            {card.status.text}
          </span>
        )}
      </header>
      {card.subtitle !== null && <p class="context-card-subtitle">{card.subtitle}</p>}
      {card.fields.length > 0 && (
        <dl class="facts">
          {card.fields.map(({ label, value, url }, index) => (
            <div key={index} class="fact">
              <dt title={label}>{label}</dt>
              <dd>
                <span class="fact-text" title={shown(value)}>
                  {url === null ? shown(value) : <OutLink url={url}>{shown(value)}</OutLink>}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}

const shown = (value: ContextCard['fields'][number]['value']): string =>
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value)

function OutLink({ url, children }: { url: string; children: string }) {
  return (
    <a class="out-link" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon node={ExternalLink} size={12} />
    </a>
  )
}
