// What the business knows about the customer beyond the profile: named values, changed, added and removed in place.
import { useSignal } from '@preact/signals'
import { Plus, X } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { type AttributeValue, type OpenCustomer, parseAttribute } from '../customer.ts'
import { useInbox } from '../inbox.ts'
import { keyInWords } from '../people.ts'
import { EditableText } from './EditableText.tsx'
import { Icon } from './Icon.tsx'
import './Objects.css'

interface AttributesProps {
  customer: OpenCustomer
  attributes: Readonly<Record<string, AttributeValue>>
}

export function Attributes({ customer, attributes }: AttributesProps) {
  const inbox = useInbox()
  const canWrite = inbox.can('write')
  const isAdding = useSignal(false)
  const names = Object.keys(attributes).sort((a, b) => a.localeCompare(b))
  if (names.length === 0 && !canWrite) return null
  return (
    <section class="panel-section" aria-label="Attributes">
      <div class="panel-section-head">
        <h3 class="panel-subheading">Attributes</h3>
        {canWrite && (
          <button
            type="button"
            class="icon-button"
            aria-label="Add an attribute"
            aria-expanded={isAdding.value}
            onClick={() => {
              isAdding.value = !isAdding.value
            }}
          >
            <Icon node={Plus} size={15} />
          </button>
        )}
      </div>
      {isAdding.value && (
        <NewAttribute
          onDone={() => {
            isAdding.value = false
          }}
          onAdd={customer.setAttribute}
        />
      )}
      {names.length === 0 && !isAdding.value && <p class="panel-none">None yet</p>}
      <dl class="facts">
        {names.map((name) => (
          <div key={name} class="fact fact-attribute">
            <dt title={name}>{keyInWords(name)}</dt>
            <dd>
              {canWrite ? (
                <>
                  <AttributeField
                    name={name}
                    value={attributes[name]}
                    onSave={(value) => customer.setAttribute(name, value)}
                  />
                  <button
                    type="button"
                    class="icon-button fact-remove"
                    aria-label={`Remove ${keyInWords(name)}`}
                    onClick={() => void customer.setAttribute(name, null)}
                  >
                    <Icon node={X} size={14} />
                  </button>
                </>
              ) : (
                <span class="fact-text">{inWords(attributes[name]) || '–'}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface AttributeFieldProps {
  name: string
  value: AttributeValue | undefined
  onSave: (value: AttributeValue) => Promise<boolean>
}

function AttributeField({ name, value, onSave }: AttributeFieldProps) {
  if (typeof value !== 'boolean')
    return (
      <EditableText
        label={keyInWords(name)}
        value={inWords(value)}
        placeholder="Empty"
        onSave={(text) => onSave(parseAttribute(text ?? ''))}
      />
    )
  return (
    <select
      class="object-choice"
      aria-label={keyInWords(name)}
      value={String(value)}
      onChange={({ currentTarget }) => void onSave(currentTarget.value === 'true')}
    >
      {[true, false].map((one) => (
        <option key={String(one)} value={String(one)}>
          {inWords(one)}
        </option>
      ))}
    </select>
  )
}

const inWords = (value: AttributeValue | undefined): string =>
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value ?? '')

interface NewAttributeProps {
  onDone: () => void
  onAdd: (name: string, value: AttributeValue) => Promise<boolean>
}

function NewAttribute({ onDone, onAdd }: NewAttributeProps) {
  const name = useRef<HTMLInputElement>(null)
  const value = useRef<HTMLInputElement>(null)
  const error = useSignal<string | null>(null)
  useEffect(() => name.current?.focus(), [])

  async function add(): Promise<void> {
    const entered = name.current?.value.trim() ?? ''
    if (!/^[A-Za-z][\w.-]{0,63}$/.test(entered)) {
      error.value = 'A name begins with a letter; letters, digits, dot, dash and underscore follow.'
      name.current?.focus()
      return
    }
    if (await onAdd(entered, parseAttribute(value.current?.value ?? ''))) onDone()
  }

  return (
    <form
      class="attribute-form"
      aria-label="New attribute"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <input ref={name} class="field" aria-label="Name" placeholder="Name" autocomplete="off" />
      <input ref={value} class="field" aria-label="Value" placeholder="Value" autocomplete="off" />
      <button type="submit" class="button">
        Add
      </button>
      {error.value !== null && (
        <p class="attribute-error" role="alert">
          {error.value}
        </p>
      )}
    </form>
  )
}
