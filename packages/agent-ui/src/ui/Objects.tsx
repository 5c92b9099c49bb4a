// What the conversation is about: objects of the business, changed in place, added and taken out.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Plus, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { openObject } from '../objects.ts'
import { useShortcut } from '../shortcuts.ts'
import { Icon } from './Icon.tsx'
import { NotHere, ObjectDetails } from './ObjectDetails.tsx'
import { ObjectDialog } from './ObjectDialog.tsx'
import { ObjectFacts } from './ObjectFacts.tsx'
import './Objects.css'

interface ObjectsProps {
  conversation: Conversation
  viewId: string
}

export function Objects({ conversation, viewId }: ObjectsProps) {
  const inbox = useInbox()
  const isAdding = useSignal(false)
  const { types } = inbox.objectTypes
  useEffect(() => void inbox.objectTypes.load().catch(inbox.report), [])
  const { objectIds } = conversation
  const canAdd = inbox.can('write') && types.value.length > 0
  const add = () => {
    isAdding.value = true
  }
  useShortcut('addObject', canAdd ? add : undefined)
  if (objectIds.length === 0 && !canAdd) return null
  return (
    <section class="panel-section" aria-label="Objects">
      <div class="panel-section-head">
        <h3 class="panel-subheading">About</h3>
        {canAdd && (
          <button type="button" class="icon-button" aria-label="Add an object" onClick={add}>
            <Icon node={Plus} size={15} />
          </button>
        )}
      </div>
      {objectIds.length === 0 && <p class="panel-none">Nothing in particular</p>}
      {objectIds.map((id) => (
        <LinkedObject key={id} id={id} conversationId={conversation.id} viewId={viewId} />
      ))}
      {isAdding.value && (
        <ObjectDialog
          conversation={conversation}
          onClose={() => {
            isAdding.value = false
          }}
        />
      )}
    </section>
  )
}

interface LinkedObjectProps {
  id: string
  conversationId: string
  viewId: string
}

function LinkedObject({ id, conversationId, viewId }: LinkedObjectProps) {
  const inbox = useInbox()
  const [object] = useState(() => openObject(inbox, id))
  useEffect(() => object.close, [object])
  const areDetailsOpen = useSignal(false)
  const { value } = object.state.value
  const type = inbox.objectTypes.types.value.find((one) => one.id === value?.typeId)
  if (value === null) return <NotHere object={object} />
  if (type === undefined) return null
  async function unlink(): Promise<void> {
    const link = { id: conversationId, objectId: id }
    try {
      await inbox.client.conversations.unlinkObject(link)
      const run = () => void inbox.client.conversations.linkObject(link).catch(inbox.report)
      inbox.toasts.good('Taken out', { name: 'Undo', run })
    } catch (failure) {
      inbox.report(failure)
    }
  }
  return (
    <article class="context-card object-card" aria-label={`${type.name} ${value.externalId}`}>
      <header class="context-card-head">
        <h4 class="context-card-title">
          <button
            type="button"
            class="object-open"
            title="Conversations about it"
            onClick={() => {
              areDetailsOpen.value = true
            }}
          >
            {type.name} <span class="object-id">{value.externalId}</span>
          </button>
        </h4>
        {inbox.can('write') && (
          <button
            type="button"
            class="icon-button object-unlink"
            aria-label={`Take ${type.name} ${value.externalId} out`}
            onClick={() => void unlink()}
          >
            <Icon node={X} size={14} />
          </button>
        )}
      </header>
      <ObjectFacts object={object} type={type} value={value} />
      {areDetailsOpen.value && (
        <ObjectDetails
          id={id}
          viewId={viewId}
          openId={conversationId}
          onClose={() => {
            areDetailsOpen.value = false
          }}
        />
      )}
    </article>
  )
}
