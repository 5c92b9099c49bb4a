// The fake server's workspace: its name, time zone and hours. Whether it is open is not worked out but told.
import type { Availability, BusinessHours, WidgetConfiguration, Workspace } from '../wire.ts'
import type { Handler } from './routes.ts'
import { type FakeActor, FakeProblem, type FakeStore } from './store.ts'

const nineToFive = [{ from: '09:00', to: '17:00' }]

function assertAdmin(actor: FakeActor): void {
  const isAdmin = actor.kind === 'agent' && ['owner', 'admin'].includes(actor.agent.role)
  if (!isAdmin) throw new FakeProblem(403, 'forbidden')
}

export function createSettings(store: FakeStore, workspace: Workspace) {
  let hours: Omit<BusinessHours, 'timeZone' | 'availability'> = {
    isOn: false,
    week: {
      ...{ monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive },
      ...{ friday: nineToFive, saturday: [], sunday: [] },
    },
    exceptions: [],
  }
  const availability = (): Availability => ({
    ...{ isOpen: true, changesAt: null, replyMinutes: 15 },
  })
  const shown = (): BusinessHours => ({
    ...hours,
    timeZone: workspace.timeZone,
    availability: availability(),
  })

  const handlers: Record<string, Handler> = {
    'workspace.update': (changes, actor) => {
      assertAdmin(actor)
      return Object.assign(workspace, changes)
    },
    'businessHours.get': shown,
    'businessHours.update': (changes, actor) => {
      assertAdmin(actor)
      hours = { ...hours, ...(changes as object) }
      return shown()
    },
    'widget.get': (): WidgetConfiguration => ({
      workspace: { name: workspace.name },
      widget: workspace.widget,
      topics: [...store.topics.values()].map(({ id, name }) => ({ id, name })),
      availability: availability(),
    }),
  }
  return { handlers, availability }
}
