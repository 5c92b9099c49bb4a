// What the conversation is about: objects of the business, changed in place, found by the beginning of their id, or new.
import type { Conversation, CustomObject, ObjectField, ObjectType } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Plus, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { type OpenObject, openObject, parseValue, type Value } from '../objects.ts'
import { inWords } from '../problems.ts'
import { useShortcut } from '../shortcuts.ts'
import { EditableText } from './EditableText.tsx'
import { Icon } from './Icon.tsx'
import { ObjectDialog } from './ObjectDialog.tsx'
import './Objects.css'

export function Objects({ conversation }: { conversation: Conversation }) {
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
        <LinkedObject key={id} id={id} conversationId={conversation.id} />
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

function LinkedObject({ id, conversationId }: { id: string; conversationId: string }) {
  const inbox = useInbox()
  const [object] = useState(() => openObject(inbox, id))
  useEffect(() => object.close, [object])
  const { status, problem, value } = object.state.value
  if (status === 'failed')
    return (
      <p class="panel-none">
        {inWords(problem)}{' '}
        <button type="button" class="panel-more" onClick={() => void object.load()}>
          Try again
        </button>
      </p>
    )
  const type = inbox.objectTypes.types.value.find((one) => one.id === value?.typeId)
  if (value === null || type === undefined) return null
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
          {type.name} <span class="object-id">{value.externalId}</span>
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
      <Facts object={object} type={type} value={value} />
    </article>
  )
}

interface FactsProps {
  object: OpenObject
  type: ObjectType
  value: CustomObject
}

/** Its name and its values, each changed where it stands. */
export function Facts({ object, type, value }: FactsProps) {
  const canWrite = useInbox().can('write')
  return (
    <dl class="facts">
      <div class="fact">
        <dt>Name</dt>
        <dd>
          {canWrite ? (
            <EditableText
              label="Name"
              value={value.name}
              placeholder="Add"
              onSave={object.setName}
            />
          ) : (
            <span class="fact-text">{value.name ?? '–'}</span>
          )}
        </dd>
      </div>
      {type.fields.map((field) => (
        <div key={field.key} class="fact">
          <dt title={field.name}>{field.name}</dt>
          <dd>
            <FieldValue
              field={field}
              value={value.values[field.key]}
              canWrite={canWrite}
              onSave={(next) => object.setValue(field.key, next)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface FieldValueProps {
  field: ObjectField
  value: Value | undefined
  canWrite: boolean
  onSave: (value: Value | null) => Promise<boolean>
}

function FieldValue({ field, value, canWrite, onSave }: FieldValueProps) {
  const inbox = useInbox()
  if (!canWrite) return <span class="fact-text">{shown(value)}</span>
  if (field.type === 'boolean' || field.type === 'choice') {
    const choices = field.type === 'choice' ? field.choices : ['true', 'false']
    const chosen = value === undefined ? '' : String(value)
    return (
      <select
        class="object-choice"
        aria-label={field.name}
        value={chosen}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value
          void onSave(text === '' ? null : field.type === 'boolean' ? text === 'true' : text)
        }}
      >
        <option value="">–</option>
        {/* A choice that is no longer offered stays until another one is made. */}
        {[...new Set([...choices, ...(chosen === '' ? [] : [chosen])])].map((choice) => (
          <option key={choice} value={choice}>
            {field.type === 'boolean' ? shown(choice === 'true') : choice}
          </option>
        ))}
      </select>
    )
  }
  if (field.type === 'date')
    return (
      <input
        class="object-choice"
        type="date"
        aria-label={field.name}
        value={String(value ?? '')}
        onChange={({ currentTarget }) => void onSave(currentTarget.value || null)}
      />
    )
  async function save(text: string | null): Promise<boolean> {
    const parsed = text === null ? null : parseValue(field, text)
    if (parsed !== undefined) return await onSave(parsed)
    inbox.toasts.bad(`${field.name}: is not a number.`)
    return false
  }
  return (
    <EditableText
      label={field.name}
      value={value === undefined ? null : String(value)}
      placeholder="Add"
      onSave={save}
    />
  )
}

const shown = (value: Value | undefined): string =>
  value === undefined ? '–' : typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value)
