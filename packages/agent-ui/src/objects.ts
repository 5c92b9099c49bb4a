// What the business deals in: the types of its objects, and the objects that the open conversation is about, each live.
import type { Client, CustomObject, LiveRecordState, ObjectField, ObjectType } from '@deskbell/sdk'
import { type Signal, signal } from '@preact/signals'
import { all } from './all-pages.ts'
import type { Inbox } from './inbox.ts'
import { fromLive } from './live.ts'

export type Value = CustomObject['values'][string]

export function createObjectTypes(client: Client) {
  const types = signal<readonly ObjectType[]>([])
  const isLoaded = signal(false)
  return {
    types,
    isLoaded,
    /** Reads them again; whoever shows them asks, because they change rarely. */
    async load(): Promise<void> {
      types.value = await all(client.objectTypes.list({ limit: 100 }))
      isLoaded.value = true
    },
  }
}

/** One object, followed while it is shown. */
export function openObject(inbox: Inbox, id: string) {
  const live = inbox.client.object(id)
  const state: Signal<LiveRecordState<CustomObject>> = fromLive(live.state)

  async function save(
    change: Partial<Pick<CustomObject, 'name'>> & { values?: Record<string, Value | null> },
  ) {
    try {
      live.take(await inbox.client.objects.update({ id, ...change }))
      return true
    } catch (failure) {
      inbox.report(failure)
      return false
    }
  }

  return {
    id,
    state,
    load: live.load,
    close: live.close,
    setName: (name: string | null) => save({ name }),
    setValue: (key: string, value: Value | null) => save({ values: { [key]: value } }),
  }
}
export type OpenObject = ReturnType<typeof openObject>

/** What somebody typed into a field; undefined when it is nothing that the field can hold. */
export function parseValue({ type }: ObjectField, text: string): Value | undefined {
  if (type !== 'number') return text
  const number = Number(text.replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}
