// Who the customer is: profile, attributes, and their other conversations.
import type { Conversation, Customer } from '@deskbell/sdk'
import { useEffect, useState } from 'preact/hooks'
import { type OpenCustomer, openCustomer, type ProfileField } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { customerName, fieldNames, languageName } from '../people.ts'
import { inWords } from '../problems.ts'
import { fullTime, locale, now, shortDate, since } from '../time.ts'
import { Attributes } from './Attributes.tsx'
import { Avatar } from './Avatar.tsx'
import { ContextCards } from './ContextCards.tsx'
import { ConversationLinks } from './ConversationLinks.tsx'
import { CustomerDevices } from './CustomerDevices.tsx'
import { CustomerMenu } from './CustomerMenu.tsx'
import { CustomerMerges } from './CustomerMerges.tsx'
import { CustomerNotes } from './CustomerNotes.tsx'
import { CustomerTimeline } from './CustomerTimeline.tsx'
import { EditableText } from './EditableText.tsx'
import { Objects } from './Objects.tsx'
import { CustomerRatings } from './Ratings.tsx'
import './CustomerPanel.css'

interface CustomerPanelProps {
  customerId: string
  viewId: string
  /** The open one, beside which this is shown. */
  conversation: Conversation
}

export function CustomerPanel({ customerId, viewId, conversation }: CustomerPanelProps) {
  const inbox = useInbox()
  const [customer] = useState(() => openCustomer(inbox, customerId))
  useEffect(() => customer.close, [customer])

  const profile = customer.profile.value
  const { status, problem } = customer.state.value
  if (status === 'loading') return <PanelSkeleton />
  if (profile === null) {
    return (
      <div class="panel panel-problem">
        <p>{status === 'gone' ? 'This customer does not exist any more.' : inWords(problem)}</p>
        {status === 'failed' && (
          <button type="button" class="button" onClick={() => void customer.load()}>
            Try again
          </button>
        )}
      </div>
    )
  }
  return (
    <div class="panel">
      <Heading customer={customer} profile={profile} />
      <Profile customer={customer} profile={profile} />
      <ContextCards customer={customer} />
      <Objects key={conversation.id} conversation={conversation} viewId={viewId} />
      <Attributes customer={customer} attributes={profile.attributes} />
      <CustomerNotes customer={customer} />
      <CustomerRatings customerId={customerId} conversation={conversation} viewId={viewId} />
      <ConversationLinks
        title="Other conversations"
        list={customer.conversations}
        viewId={viewId}
        openId={conversation.id}
      />
      <CustomerTimeline customer={customer} />
      <CustomerDevices customer={customer} />
      <CustomerMerges customer={customer} />
    </div>
  )
}

interface ProfileProps {
  customer: OpenCustomer
  profile: Customer
}

function Heading({ customer, profile }: ProfileProps) {
  const inbox = useInbox()
  const name = customerName(profile)
  return (
    <header class="panel-heading">
      <Avatar id={profile.id} name={name} size="l" />
      <div class="panel-names">
        <h2 class="panel-name">
          {inbox.can('write') ? (
            <EditableText
              label="Name"
              value={profile.name}
              placeholder={name}
              onSave={(value) => customer.setField('name', value)}
            />
          ) : (
            name
          )}
        </h2>
        {profile.blockedAt !== null && (
          <span class="pill" data-tone="bad" title={`Since ${fullTime(profile.blockedAt)}`}>
            Blocked
          </span>
        )}
        <p class="panel-seen">
          Seen{' '}
          <time dateTime={profile.lastSeenAt} title={fullTime(profile.lastSeenAt)}>
            {since(profile.lastSeenAt, now.value)}
          </time>
        </p>
      </div>
      <CustomerMenu customer={customer} profile={profile} />
    </header>
  )
}

const fields: readonly { field: ProfileField; inputMode?: 'email' | 'tel' }[] = [
  { field: 'email', inputMode: 'email' },
  { field: 'phone', inputMode: 'tel' },
  ...(['company', 'plan', 'locale', 'timeZone'] as const).map((field) => ({ field })),
]

function Profile({ customer, profile }: ProfileProps) {
  const inbox = useInbox()
  const wordsOf = (field: ProfileField, value: string | null) =>
    field === 'locale' && value !== null ? languageName(value) : undefined
  return (
    <dl class="facts">
      {fields.map(({ field, inputMode }) => (
        <div key={field} class="fact">
          <dt>{fieldNames[field]}</dt>
          <dd>
            {inbox.can('write') ? (
              <EditableText
                label={fieldNames[field]}
                value={profile[field]}
                words={wordsOf(field, profile[field])}
                placeholder="Add"
                inputMode={inputMode}
                onSave={(value) => customer.setField(field, value)}
              />
            ) : (
              <span class="fact-text">
                {wordsOf(field, profile[field]) ?? profile[field] ?? '–'}
              </span>
            )}
          </dd>
        </div>
      ))}
      {profile.timeZone !== null && <LocalTime timeZone={profile.timeZone} />}
      {profile.externalId !== null && (
        <div class="fact">
          <dt>External ID</dt>
          <dd>
            <span class="fact-text fact-code">{profile.externalId}</span>
          </dd>
        </div>
      )}
      <div class="fact">
        <dt>First seen</dt>
        <dd>
          <time
            class="fact-text"
            dateTime={profile.firstSeenAt}
            title={fullTime(profile.firstSeenAt)}
          >
            {shortDate(profile.firstSeenAt)}
          </time>
        </dd>
      </div>
    </dl>
  )
}

/** What the clock says where the customer is; nothing when the time zone has no meaning here. */
function LocalTime({ timeZone }: { timeZone: string }) {
  const time = (() => {
    try {
      const options = { timeZone, weekday: 'short', hour: 'numeric', minute: '2-digit' } as const
      return new Intl.DateTimeFormat(locale, options).format(now.value)
    } catch {
      return null
    }
  })()
  if (time === null) return null
  return (
    <div class="fact">
      <dt>Local time</dt>
      <dd>
        <span class="fact-text">{time}</span>
      </dd>
    </div>
  )
}

function PanelSkeleton() {
  return (
    <div class="panel" aria-busy="true">
      <div class="panel-skeleton">
        {[2, 0, 3, 1, 4, 0].map((width, index) => (
          <span key={index} class="skeleton" data-width={width} />
        ))}
      </div>
    </div>
  )
}
