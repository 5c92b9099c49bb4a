// Finding the object that a conversation is about by how its id begins, or making it.
import type { Conversation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'
import { Dialog } from './Dialog.tsx'
import { Options } from './Picker.tsx'
import { useFound } from './use-found.tsx'

interface ObjectDialogProps {
  conversation: Conversation
  onClose: () => void
}

export function ObjectDialog({ conversation, onClose }: ObjectDialogProps) {
  const inbox = useInbox()
  const { types } = inbox.objectTypes
  const term = useSignal('')
  const typeId = useSignal(types.value[0]?.id ?? '')
  const fault = useSignal<string | null>(null)

  const { found, instead } = useFound(
    term.value,
    async (options) =>
      (await inbox.client.objects.list({ q: term.peek(), limit: 8 }, options)).items,
  )

  async function link(objectOf: () => Promise<string> | string): Promise<void> {
    fault.value = null
    try {
      const objectId = await objectOf()
      await inbox.client.conversations.linkObject({ id: conversation.id, objectId })
      onClose()
    } catch (problem) {
      fault.value = inWords(problem)
    }
  }
  const create = async () => {
    const input = { typeId: typeId.value, externalId: term.value }
    return (await inbox.client.objects.create(input)).id
  }

  const others = found.filter(({ id }) => !conversation.objectIds.includes(id))
  const nameOf = (id: string) => types.value.find((type) => type.id === id)?.name
  return (
    <Dialog title="What is this about?" onClose={onClose}>
      <div class="options-box">
        <Options
          label="Objects"
          placeholder="ID"
          options={others.map(({ id, typeId, externalId, name }) => ({
            ...{ id, name: externalId },
            detail: [nameOf(typeId), name].filter(Boolean).join(' · '),
          }))}
          chosen={[]}
          onFilter={(words) => {
            term.value = words
          }}
          empty={instead('No other object’s ID begins like this.')}
          onPick={(id) => void link(() => id)}
        />
      </div>
      {term.value !== '' && (
        <form
          class="object-new"
          aria-label="New object"
          onSubmit={(event) => {
            event.preventDefault()
            void link(create)
          }}
        >
          <div class="merge-form">
            <select
              class="field"
              aria-label="Type"
              value={typeId.value}
              onChange={({ currentTarget }) => {
                typeId.value = currentTarget.value
              }}
            >
              {types.value.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <button type="submit" class="button">
              Create “{term.value}”
            </button>
          </div>
        </form>
      )}
      {fault.value !== null && (
        <p class="attribute-error" role="alert">
          {fault.value}
        </p>
      )}
    </Dialog>
  )
}
