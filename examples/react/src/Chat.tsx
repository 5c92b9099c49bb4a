// A whole chat, drawn from the SDK's hooks: the visitor's conversations, and the one that is open.
import { type Client, type Conversation, isUnread, type Message } from '@deskbell/sdk'
import { useConversationList, useLive, useThread } from '@deskbell/sdk/react'
import { useEffect, useState } from 'react'
import { Composer } from './Composer.tsx'
import { MessageLine, nameOf } from './MessageLine.tsx'

interface ChatProps {
  client: Client
  baseUrl: string
}

export function Chat({ client, baseUrl }: ChatProps) {
  const { list, state: conversations } = useConversationList(client)
  /** Undefined: whoever has written before goes on where they were. Null: a new conversation. */
  const [chosen, setChosen] = useState<string | null>()
  const newest = conversations?.items[0]?.id ?? null
  const { thread, state } = useThread(client, chosen === undefined ? newest : chosen)
  const connection = useLive(client.connection)
  const [replyTo, setReplyTo] = useState<Message | null>(null)

  // What is on the screen counts as read; said as often as something changes there.
  useEffect(() => {
    if (state) thread?.markRead()
  }, [thread, state])

  function open(id: string | null): void {
    setReplyTo(null)
    setChosen(id)
  }

  return (
    <>
      <nav aria-label="Conversations">
        {conversations?.items.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-current={one.id === thread?.conversationId}
            onClick={() => open(one.id)}
          >
            {titleOf(one)}
            {isUnread(one, { kind: 'customer', id: one.customer.id }) && ' (new)'}
          </button>
        ))}
        {conversations?.hasMore && (
          <button type="button" onClick={() => void list?.loadMore()}>
            More
          </button>
        )}
        <button type="button" onClick={() => open(null)}>
          New conversation
        </button>
      </nav>
      {state?.hasOlder && (
        <button type="button" onClick={() => void thread?.loadOlder().catch(() => undefined)}>
          Earlier messages
        </button>
      )}
      <ol role="log">
        {state?.messages.map((message) => (
          <MessageLine
            key={message.clientId}
            client={client}
            baseUrl={baseUrl}
            message={message}
            reads={state.conversation?.reads ?? []}
            onReply={() => setReplyTo(message)}
          />
        ))}
        {state?.pending.map(({ clientId, text, status }) => (
          <li key={clientId}>
            <p>You: {text}</p>
            {status === 'failed' ? (
              <button type="button" onClick={() => thread?.retry(clientId)}>
                Try again
              </button>
            ) : (
              <small>{status}</small>
            )}
          </li>
        ))}
      </ol>
      <p role="status">
        {connection === 'connected' ? '' : connection}
        {state?.typing[0] && `${nameOf(state.typing[0])} is typing`}
      </p>
      <Composer
        client={client}
        thread={thread}
        replyTo={replyTo}
        onBegin={setChosen}
        onSent={() => setReplyTo(null)}
      />
    </>
  )
}

const titleOf = ({ subject, lastMessage }: Conversation): string =>
  subject ?? (lastMessage?.text || 'Files')
