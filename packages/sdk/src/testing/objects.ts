// The fake server's objects and their types. It takes values as they are; the server checks them against the fields.
import type { CustomObject, ObjectType } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

export function createObjects(store: FakeStore, tellOfObject: (id: string) => void) {
  const types = new Map<string, ObjectType>()
  const stamp = () => new Date().toISOString()

  function get<T>(all: ReadonlyMap<string, T>, id: string): T {
    const one = all.get(id)
    if (one === undefined) throw new FakeProblem(404, 'not_found')
    return one
  }

  function putType(input: Partial<ObjectType> & { name: string }): ObjectType {
    const isTaken = [...types.values()].some(
      (one) => one.id !== input.id && one.name.toLowerCase() === input.name.toLowerCase(),
    )
    if (isTaken) throw new FakeProblem(409, 'name_taken')
    const times = { createdAt: stamp(), updatedAt: stamp() }
    const type = { id: newId('objectType'), fields: [], ...times, ...input }
    types.set(type.id, type)
    return type
  }

  function putObject(
    input: Pick<CustomObject, 'typeId' | 'externalId'> & Partial<CustomObject>,
  ): CustomObject {
    get(types, input.typeId)
    const isTaken = [...store.objects.values()].some(
      (one) =>
        one.id !== input.id && one.typeId === input.typeId && one.externalId === input.externalId,
    )
    if (isTaken) throw new FakeProblem(409, 'external_id_taken')
    const before = input.id === undefined ? undefined : store.objects.get(input.id)
    const object: CustomObject = {
      id: newId('object'),
      ...{ name: null, createdAt: stamp(), updatedAt: stamp() },
      ...before,
      ...input,
      values: Object.fromEntries(
        Object.entries({ ...before?.values, ...input.values }).filter(
          ([, value]) => value !== null,
        ),
      ),
      revision: (before?.revision ?? 0) + 1,
    }
    store.objects.set(object.id, object)
    tellOfObject(object.id)
    return object
  }

  const linking =
    (change: (ids: readonly string[], id: string) => string[]): Handler =>
    ({ id, objectId }, actor) => {
      const stored = store.get(actor, id)
      get(store.objects, String(objectId))
      const before = stored.state.conversation.objectIds
      const objectIds = change(before, String(objectId))
      if (objectIds.length !== before.length) store.change(stored, { objectIds })
      return store.get(actor, id).state.conversation
    }

  const handlers: Record<string, Handler> = {
    'objectTypes.list': () => ({
      items: [...types.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      nextCursor: null,
    }),
    'objectTypes.get': ({ id }) => get(types, id),
    'objectTypes.create': (input) => putType(input as never),
    'objectTypes.update': ({ id, ...changes }) => putType({ ...get(types, id), ...changes }),
    'objectTypes.delete': ({ id }) => {
      const isUsed = [...store.objects.values()].some((one) => one.typeId === id)
      if (isUsed) throw new FakeProblem(409, 'in_use')
      types.delete(get(types, id).id)
    },
    'objects.list': ({ q, type, conversation }, actor) => {
      const linked =
        conversation === undefined
          ? undefined
          : store.get(actor, String(conversation)).state.conversation.objectIds
      const begins = (id: string) => id.toLowerCase().startsWith(String(q ?? '').toLowerCase())
      const items = [...store.objects.values()]
        .filter(({ externalId }) => begins(externalId))
        .filter(({ typeId }) => type === undefined || typeId === type)
        .filter(({ id }) => linked === undefined || linked.includes(id))
        .reverse()
      return { items, nextCursor: null }
    },
    'objects.get': ({ id }) => get(store.objects, id),
    'objects.create': (input) => putObject(input as never),
    'objects.update': ({ id, ...changes }) =>
      putObject({ ...get(store.objects, id), ...changes, id }),
    'objects.delete': ({ id }) => {
      store.objects.delete(get(store.objects, id).id)
      for (const stored of store.conversations.values()) {
        const { objectIds } = stored.state.conversation
        if (objectIds.includes(id))
          store.change(stored, { objectIds: objectIds.filter((one) => one !== id) })
      }
      tellOfObject(id)
    },
    'conversations.linkObject': linking((ids, id) => [...new Set([...ids, id])]),
    'conversations.unlinkObject': linking((ids, id) => ids.filter((one) => one !== id)),
  }
  return { handlers, putType, putObject }
}
