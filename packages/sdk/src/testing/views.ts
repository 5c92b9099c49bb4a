// The fake server's saved views and their counts.
import type { ListQuery } from '../list-order.ts'
import type { View } from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import type { Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

const builtIn: Record<string, ListQuery> = {
  waiting: { status: ['open'], sort: 'urgency' },
  all: { status: ['open'] },
  mine: { status: ['open'], assignee: 'me' },
  unassigned: { status: ['open'], assignee: 'none' },
  mentions: { mentioned: true, status: ['open', 'pending', 'snoozed'] },
  pending: { status: ['pending'] },
  snoozed: { status: ['snoozed'] },
  resolved: { status: ['resolved'] },
  archived: { archived: true },
}

export function viewHandlers(store: FakeStore): Record<string, Handler> {
  const views = new Map<string, View & { agentId: string }>()

  function visibleTo(actor: FakeActor) {
    if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
    return [...views.values()]
      .filter((view) => view.scope === 'shared' || view.agentId === actor.agent.id)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  }

  function viewOf(actor: FakeActor, id: string) {
    const view = visibleTo(actor).find((one) => one.id === id)
    if (view === undefined) throw new FakeProblem(404, 'not_found')
    return view
  }

  const shown = ({ agentId: _, ...view }: View & { agentId: string }): View => view

  return {
    'views.list': (_, actor) => ({ items: visibleTo(actor).map(shown), nextCursor: null }),
    'views.count': (_, actor) => {
      const saved = visibleTo(actor).map(({ id, filter }) => [id, filter] as const)
      const count = (filter: ListQuery) => store.list(actor, { ...filter, limit: 100 }).items.length
      const topics = [...store.topics.keys()]
        .map((id) => [id, { status: ['open'], topic: id } as ListQuery] as const)
        .filter(([, filter]) => count(filter) > 0)
      return {
        counts: [...Object.entries(builtIn), ...saved, ...topics].map(([viewId, filter]) => ({
          ...{ viewId, count: count(filter), isMore: false },
        })),
      }
    },
    'views.create': (input, actor) => {
      if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
      const { name, scope = 'personal', filter } = input as unknown as View
      const position = visibleTo(actor).length
      const view = { id: newId('view'), name, scope, filter, position }
      const stored = { ...view, agentId: actor.agent.id, createdAt: new Date().toISOString() }
      views.set(view.id, stored)
      return shown(stored)
    },
    'views.update': ({ id, ...changes }, actor) => {
      const view = { ...viewOf(actor, id), ...(changes as Partial<View>) }
      views.set(id, view)
      return shown(view)
    },
    'views.delete': ({ id }, actor) => void views.delete(viewOf(actor, id).id),
  }
}
