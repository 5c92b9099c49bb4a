// One object in a dialog: what is known of it, changed in place, and the conversations about it.
import { isPassing } from '@deskbell/sdk'
import { useEffect, useState } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { type OpenObject, openObject } from '../objects.ts'
import { inWords } from '../problems.ts'
import { ConversationLinks } from './ConversationLinks.tsx'
import { Dialog } from './Dialog.tsx'
import { ObjectFacts } from './ObjectFacts.tsx'

interface ObjectDetailsProps {
  id: string
  /** In which its conversations are opened. */
  viewId: string
  openId?: string
  onClose: () => void
}

export function ObjectDetails({ id, viewId, openId, onClose }: ObjectDetailsProps) {
  const inbox = useInbox()
  const [object] = useState(() => openObject(inbox, id))
  const [conversations] = useState(() => inbox.client.conversationList({ object: id }))
  useEffect(
    () => () => {
      object.close()
      conversations.close()
    },
    [object, conversations],
  )
  const { value } = object.state.value
  const type = inbox.objectTypes.types.value.find((one) => one.id === value?.typeId)
  const isHere = value !== null && type !== undefined
  return (
    <Dialog title={isHere ? `${type.name} ${value.externalId}` : 'Object'} onClose={onClose}>
      {isHere ? (
        <>
          <ObjectFacts object={object} type={type} value={value} />
          <ConversationLinks
            title={openId === undefined ? 'Conversations about it' : 'Other conversations about it'}
            list={conversations}
            viewId={viewId}
            openId={openId}
            isOfMany
            nothing="None yet"
          />
        </>
      ) : (
        <NotHere object={object} />
      )}
    </Dialog>
  )
}

/** Why nothing of it is shown; what may pass can be tried again. */
export function NotHere({ object }: { object: OpenObject }) {
  const { status, problem } = object.state.value
  if (status === 'gone') return <p class="panel-none">It was deleted.</p>
  if (status !== 'failed') return null
  return (
    <p class="panel-none" role="alert">
      {inWords(problem)}{' '}
      {isPassing(problem) && (
        <button type="button" class="panel-more" onClick={() => void object.load()}>
          Try again
        </button>
      )}
    </p>
  )
}
