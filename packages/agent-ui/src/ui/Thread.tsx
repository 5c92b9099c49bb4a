// One open conversation: heading, messages, composer, and the customer beside them.
import { ApiError, type Conversation, isPassing } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { SearchX, Trash, TriangleAlert } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { type OpenConversation, openConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { panel } from '../preferences.ts'
import { inWords } from '../problems.ts'
import { useAfterPaint } from './after-paint.ts'
import { Composer } from './Composer.tsx'
import { CustomerPanel } from './CustomerPanel.tsx'
import { Dialog } from './Dialog.tsx'
import { EmptyState } from './EmptyState.tsx'
import { EndingNote } from './EndingNote.tsx'
import { Icon } from './Icon.tsx'
import { Messages } from './Messages.tsx'
import { ThreadHeader } from './ThreadHeader.tsx'
import { isWide } from './viewport.ts'
import './Thread.css'

interface ThreadProps {
  id: string
  viewId: string
  /** The seq of the message that somebody came for. */
  at: number | undefined
  onBack: () => void
}

export function Thread(props: ThreadProps) {
  const attempt = useSignal(0)
  return <OpenThread key={attempt.value} {...props} onRetry={() => (attempt.value += 1)} />
}

function OpenThread({ id, viewId, at, onBack, onRetry }: ThreadProps & { onRetry: () => void }) {
  const inbox = useInbox()
  const [conversation] = useState(() => openConversation(inbox, id))
  useEffect(() => conversation.close, [conversation])
  const isSheetOpen = useSignal(false)

  const shown = conversation.conversation.value
  const customerId = shown?.customer.id
  const isPanelShown = isWide.value && panel.value === 'shown'
  const togglePanel = () => {
    if (!isWide.value) isSheetOpen.value = true
    else panel.value = panel.value === 'shown' ? 'hidden' : 'shown'
  }
  return (
    <section
      class="thread"
      id="thread"
      aria-label="Conversation"
      tabIndex={-1}
      data-panel={isPanelShown && customerId !== undefined ? '' : undefined}
    >
      <div class="thread-column">
        <ThreadBody
          conversation={conversation}
          at={at}
          onBack={onBack}
          onRetry={onRetry}
          onPanel={togglePanel}
          isPanelShown={isPanelShown}
        />
      </div>
      {shown !== null && isPanelShown && <PanelBeside shown={shown} viewId={viewId} />}
      {shown !== null && isSheetOpen.value && !isWide.value && (
        <Dialog title="Customer" shape="sheet-end" onClose={() => (isSheetOpen.value = false)}>
          <CustomerPanel
            key={shown.customer.id}
            customerId={shown.customer.id}
            viewId={viewId}
            conversation={shown}
          />
        </Dialog>
      )}
    </section>
  )
}

function PanelBeside({ shown, viewId }: { shown: Conversation; viewId: string }) {
  const isPainted = useAfterPaint()
  return (
    <section class="thread-panel" aria-label="Customer">
      {isPainted && (
        <CustomerPanel
          key={shown.customer.id}
          customerId={shown.customer.id}
          viewId={viewId}
          conversation={shown}
        />
      )}
    </section>
  )
}

interface ThreadBodyProps {
  conversation: OpenConversation
  at: number | undefined
  isPanelShown: boolean
  onBack: () => void
  onRetry: () => void
  onPanel: () => void
}

function ThreadBody(props: ThreadBodyProps) {
  const { conversation, at, isPanelShown, onBack, onRetry, onPanel } = props
  const inbox = useInbox()
  const isPainted = useAfterPaint()
  const { status, problem } = conversation.state.value
  const shown = conversation.conversation.value
  if (conversation.isDeleted.value) {
    return (
      <EmptyState
        art={<Icon node={Trash} size={28} />}
        title="This conversation was deleted"
        action={{ name: 'Back to the list', run: onBack }}
      />
    )
  }
  if (status === 'failed') return <NotOpened problem={problem} onBack={onBack} onRetry={onRetry} />
  if (shown === null) return <ThreadSkeleton />
  return (
    <>
      <ThreadHeader
        conversation={conversation}
        shown={shown}
        isPanelShown={isPanelShown}
        isPainted={isPainted}
        onBack={onBack}
        onPanel={onPanel}
      />
      {status === 'loading' ? (
        <ThreadSkeleton />
      ) : (
        <Messages conversation={conversation} shown={shown} at={at} />
      )}
      {shown.closesAt !== null && (
        <EndingNote conversation={conversation} closesAt={shown.closesAt} />
      )}
      {inbox.can('write') ? (
        <div class="thread-composer">
          {isPainted && <Composer conversation={conversation} shown={shown} />}
        </div>
      ) : (
        <p class="thread-readonly">Your role can read this conversation, but not answer.</p>
      )}
    </>
  )
}

interface NotOpenedProps extends Pick<ThreadBodyProps, 'onBack' | 'onRetry'> {
  problem: unknown
}

/** What is not there now is not there the next time either. */
function NotOpened({ problem, onBack, onRetry }: NotOpenedProps) {
  const back = { name: 'Back to the list', run: onBack }
  // 400: what stands in the address is no id at all.
  if (problem instanceof ApiError && [400, 404].includes(problem.status)) {
    return (
      <EmptyState
        art={<Icon node={SearchX} size={28} />}
        title="There is no such conversation"
        action={back}
      >
        It was deleted, or it is none that you may see.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      art={<Icon node={TriangleAlert} size={28} />}
      title="The conversation did not open"
      action={isPassing(problem) ? { name: 'Try again', run: onRetry } : back}
    >
      {inWords(problem)}
    </EmptyState>
  )
}

function ThreadSkeleton() {
  return (
    <div class="thread-skeleton" aria-busy="true">
      <span class="sr-only" role="status">
        Opening the conversation
      </span>
      {['them', 'them', 'us', 'them', 'us'].map((side, index) => (
        <span key={index} class="skeleton" data-side={side} data-width={index} />
      ))}
    </div>
  )
}
