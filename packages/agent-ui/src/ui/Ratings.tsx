// What customers said of an answer: in the thread, and of one customer in the panel.
import type { Conversation, Rating } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Star } from 'lucide'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { fullTime, shortDate } from '../time.ts'
import { pathOf } from '../views.ts'
import { Icon } from './Icon.tsx'
import './Ratings.css'

export function Stars({ score }: { score: number }) {
  return (
    <span class="stars" role="img" aria-label={`${score} of 5`}>
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} data-on={step <= score ? '' : undefined}>
          <Icon node={Star} size={14} />
        </span>
      ))}
    </span>
  )
}

export function RatingLine({ rating }: { rating: Rating }) {
  const { score, comment, at } = rating
  if (score === null || at === null) return <p class="rating-line">Not answered yet</p>
  return (
    <p class="rating-line" title={fullTime(at)}>
      <Stars score={score} />
      {comment !== '' && <q dir="auto">{comment}</q>}
    </p>
  )
}

type Given = Awaited<ReturnType<ReturnType<typeof useInbox>['client']['csat']['listOfCustomer']>>

interface CustomerRatingsProps {
  customerId: string
  viewId: string
  conversation: Conversation
}

export function CustomerRatings({ customerId, viewId, conversation }: CustomerRatingsProps) {
  const inbox = useInbox()
  const ratings = useSignal<Given['items']>([])
  // What is said in the open conversation, once it is resolved, shows here, too.
  const { status, seq: newest } = conversation
  const said = status === 'resolved' ? newest : 0
  useEffect(() => {
    inbox.client.csat
      .listOfCustomer({ id: customerId })
      .then(({ items }) => (ratings.value = items))
      .catch(inbox.report)
  }, [customerId, said])
  if (ratings.value.length === 0) return null
  return (
    <section class="panel-section" aria-label="Satisfaction">
      <h3 class="panel-subheading">Satisfaction</h3>
      <ul class="ratings">
        {ratings.value.map(({ conversationId, seq, score, comment, at, agent }) => (
          <li key={`${conversationId} ${seq}`}>
            <a class="panel-conversation" href={pathOf(viewId, conversationId)}>
              <span class="ratings-score">
                <Stars score={score ?? 0} />
                {agent !== null && <span>{agent.name}</span>}
                {at !== null && <time dateTime={at}>{shortDate(at)}</time>}
              </span>
              {comment !== '' && <q dir="auto">{comment}</q>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
