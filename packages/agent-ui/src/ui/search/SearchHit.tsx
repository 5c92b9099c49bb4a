// One thing that was found: what it is, where it stands, and the words that matched.
import type { Conversation, Message } from '@deskbell/sdk'
import { Box } from 'lucide'
import { useInbox } from '../../inbox.ts'
import { authorName, customerName } from '../../people.ts'
import { type Hit, objectPath, pieces, type Question, searchPath } from '../../search.ts'
import { ago, fullTime, now } from '../../time.ts'
import { messagePath, pathOf, settingsPath } from '../../views.ts'
import { Avatar } from '../Avatar.tsx'
import { Icon } from '../Icon.tsx'

interface SearchHitProps {
  hit: Hit
  question: Question
}

export function SearchHit({ hit, question }: SearchHitProps) {
  switch (hit.kind) {
    case 'messages':
      return <MessageFound hit={hit} />
    case 'conversations':
      return <ConversationFound hit={hit} />
    case 'customers':
      return <CustomerFound hit={hit} />
    case 'canned-replies':
      return <ReplyFound hit={hit} />
    case 'objects':
      return <ObjectFound hit={hit} question={question} />
  }
}

type Of<K extends Hit['kind']> = { hit: Extract<Hit, { kind: K }> }
interface MarkedProps {
  text: string
  field: string
  highlights: Hit['highlights']
}

function Marked({ text, field, highlights }: MarkedProps) {
  return (
    <>
      {pieces(text, field, highlights).map((piece, index) =>
        piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  )
}

const When = ({ at }: { at: string }) => (
  <time class="hit-time" dateTime={at} title={fullTime(at)}>
    {ago(at, now.value)}
  </time>
)

function MessageFound({ hit }: Of<'messages'>) {
  const { message, conversation, highlights } = hit
  const { author, text, visibility, createdAt, form } = message
  const isNote = visibility === 'internal'
  return (
    <a class="hit" href={messagePath(conversation.id, message.seq)}>
      <Avatar id={author.id} name={authorName(author)} size="m" />
      <span class="hit-body">
        <span class="hit-line">
          <span class="hit-name">{authorName(author)}</span>
          {isNote && <span class="pill">Note</span>}
          <When at={createdAt} />
        </span>
        <span class="hit-text" dir="auto">
          <Marked text={text} field="text" highlights={highlights} />
        </span>
        {form !== undefined && <Answers form={form} highlights={highlights} />}
        <Place conversation={conversation} />
      </span>
    </a>
  )
}

/** What the customer has filled in, where that is what was found. */
function Answers({
  form,
  highlights,
}: Pick<MarkedProps, 'highlights'> & { form: NonNullable<Message['form']> }) {
  return (
    <>
      {Object.entries(form.answer?.values ?? {}).map(([name, value]) => {
        const field = `form.answer.values.${name}`
        if (!highlights.some((one) => one.field === field)) return null
        return (
          <span key={name} class="hit-text" dir="auto">
            {form.schema.properties[name]?.title ?? name}:{' '}
            <Marked text={String(value)} field={field} highlights={highlights} />
          </span>
        )
      })}
    </>
  )
}

function ConversationFound({ hit }: Of<'conversations'>) {
  const { conversation, highlights } = hit
  const { customer, subject, lastMessage, createdAt } = conversation
  return (
    <a class="hit" href={pathOf('all', conversation.id)}>
      <Avatar id={customer.id} name={customerName(customer)} size="m" />
      <span class="hit-body">
        <span class="hit-line">
          <span class="hit-name">
            {subject === null ? (
              customerName(customer)
            ) : (
              <Marked text={subject} field="subject" highlights={highlights} />
            )}
          </span>
          <When at={lastMessage?.createdAt ?? createdAt} />
        </span>
        <span class="hit-text" dir="auto">
          {lastMessage?.text ?? 'No messages yet'}
        </span>
        <Place conversation={conversation} />
      </span>
    </a>
  )
}

function CustomerFound({ hit }: Of<'customers'>) {
  const { customer, highlights } = hit
  const { id, email, phone, company, lastSeenAt } = customer
  const facts = [
    ['email', email],
    ['phone', phone],
    ['company', company],
  ] as const
  const filters = { customer: id }
  return (
    <a class="hit" href={searchPath({ kind: 'conversations', filters })}>
      <Avatar id={id} name={customerName(customer)} size="m" />
      <span class="hit-body">
        <span class="hit-line">
          <span class="hit-name">
            {customer.name === null ? (
              customerName(customer)
            ) : (
              <Marked text={customer.name} field="name" highlights={highlights} />
            )}
          </span>
          <When at={lastSeenAt} />
        </span>
        <span class="hit-place">
          {facts.map(([field, value]) =>
            value === null ? null : (
              <span key={field}>
                <Marked text={value} field={field} highlights={highlights} />
              </span>
            ),
          )}
        </span>
      </span>
    </a>
  )
}

const scopeNames = { shared: 'Everybody’s', team: 'Of a team', personal: 'Mine' }

function ReplyFound({ hit: { cannedReply, highlights } }: Of<'canned-replies'>) {
  const { id, title, shortcut, body, scope, updatedAt } = cannedReply
  return (
    <a class="hit" href={settingsPath('canned-replies', id)}>
      <Avatar id={id} name={title} size="m" />
      <span class="hit-body">
        <span class="hit-line">
          <span class="hit-name">
            <Marked text={title} field="title" highlights={highlights} />
          </span>
          <When at={updatedAt} />
        </span>
        <span class="hit-text" dir="auto">
          <Marked text={body} field="body" highlights={highlights} />
        </span>
        <span class="hit-place">
          <span>
            /<Marked text={shortcut} field="shortcut" highlights={highlights} />
          </span>
          <span>{scopeNames[scope]}</span>
        </span>
      </span>
    </a>
  )
}

function ObjectFound({ hit, question }: Of<'objects'> & { question: Question }) {
  const inbox = useInbox()
  const { id, typeId, externalId, name, updatedAt } = hit.object
  const type = inbox.objectTypes.types.value.find((one) => one.id === typeId)
  return (
    <a class="hit" href={objectPath(question, id)}>
      <span class="hit-object">
        <Icon node={Box} size={16} />
      </span>
      <span class="hit-body">
        <span class="hit-line">
          <span class="hit-name">
            <Marked text={externalId} field="externalId" highlights={hit.highlights} />
          </span>
          <When at={updatedAt} />
        </span>
        <span class="hit-place">
          {[type?.name, name].filter(Boolean).map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </span>
      </span>
    </a>
  )
}

const statusNames = { open: 'Open', pending: 'Pending', snoozed: 'Snoozed', resolved: 'Resolved' }

function Place({ conversation }: { conversation: Conversation }) {
  const inbox = useInbox()
  const { customer, status, topicId, assignee, subject } = conversation
  const topic = inbox.topics.value.find(({ id }) => id === topicId)
  const parts = [
    customerName(customer),
    subject,
    statusNames[status],
    topic?.name,
    assignee?.name,
    conversation.archivedAt !== null && 'Archived',
  ]
  return (
    <span class="hit-place">
      {parts.filter(Boolean).map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </span>
  )
}
