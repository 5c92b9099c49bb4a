// The fake server's workspace: its name, time zone and hours. Whether it is open is not worked out but told.
import type {
  AskedBefore,
  Availability,
  BusinessHours,
  Permissions,
  PreChat,
  Tour,
  Trigger,
  WidgetConfiguration,
  Workspace,
} from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import type { FakeActor } from './readers.ts'
import { collection, type Handler } from './routes.ts'
import type { FakeStore } from './store.ts'

const nineToFive = [{ from: '09:00', to: '17:00' }]

function assertAdmin(actor: FakeActor): void {
  const isAdmin = actor.kind === 'agent' && ['owner', 'admin'].includes(actor.agent.role)
  if (!isAdmin) throw new FakeProblem(403, 'forbidden')
}

const nothingAsked: PreChat = {
  ...{ formId: null, topicIds: [], isRequired: true, nameField: null, emailField: null },
}

const seniors = ['owner', 'admin', 'senior']
const permissions: Permissions = {
  roles: ['Owner', 'Admin', 'Senior', 'Agent', 'Viewer'].map((name) => ({
    ...{ id: name.toLowerCase(), name, isBuiltIn: true },
  })),
  permissions: [
    { action: 'conversation.read', roles: [...seniors, 'agent', 'viewer'] },
    { action: 'conversation.assign', roles: [...seniors, 'agent'] },
    { action: 'cannedReply.manageShared', roles: seniors },
  ],
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
  let told: Availability = { isOpen: true, changesAt: null, replyMinutes: 15, answerBy: null }
  const availability = (): Availability => told
  const shown = (): BusinessHours => ({
    ...hours,
    timeZone: workspace.timeZone,
    availability: availability(),
  })

  const triggers = new Map<string, Trigger>()
  const newTrigger = (input: Partial<Trigger>): Trigger => ({
    ...{ name: '', text: '', position: 0, isOn: true, page: null, seconds: 0, event: null },
    ...{ frequency: 'visit', senderName: null, createdAt: new Date().toISOString() },
    ...input,
    id: newId('trigger'),
  })

  /** The fake takes the answers as they are. */
  let preChat: PreChat = { ...nothingAsked }
  function askedBefore(): AskedBefore | null {
    const form = store.forms.get(preChat.formId ?? '')
    if (form === undefined) return null
    const { id: formId, title, schema, steps, translations } = form
    return { ...preChat, formId, title, schema, steps, translations }
  }
  store.askedBefore = askedBefore

  /** Put aside by everybody at first: most tests are about work that goes on. */
  const toured = new Set<string>()
  let seenOrigin: string | null = null
  function tourOf(actor: FakeActor): Tour {
    if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
    const isAnswered = [...store.conversations.values()].some(({ state }) =>
      state.messages.some(({ author, type }) => author.kind === 'agent' && type === 'text'),
    )
    return {
      isDismissed: !toured.has(actor.agent.id),
      seenOrigin,
      steps: [
        { id: 'name', isDone: workspace.name !== 'Fake Shop' },
        { id: 'widget', isDone: seenOrigin !== null },
        { id: 'invite', isDone: store.agents.size > 1 },
        { id: 'reply', isDone: false },
        { id: 'answer', isDone: isAnswered },
      ],
    }
  }

  const handlers: Record<string, Handler> = {
    'workspace.get': (_, actor) => {
      if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
      return workspace
    },
    'workspace.update': (changes, actor) => {
      assertAdmin(actor)
      const widget = { ...workspace.widget, ...(changes.widget as object | undefined) }
      return Object.assign(workspace, changes, { widget })
    },
    ...collection('triggers', () => triggers, newTrigger),
    'triggers.delete': ({ id }) => void triggers.delete(id),
    'preChat.get': () => preChat,
    'preChat.update': (changes, actor) => {
      assertAdmin(actor)
      preChat = { ...preChat, ...changes }
      if (preChat.formId === null) preChat = { ...nothingAsked }
      return preChat
    },
    'permissions.get': () => permissions,
    'tour.get': (_, actor) => tourOf(actor),
    'tour.update': ({ isDismissed }, actor) => {
      if (actor.kind !== 'agent') throw new FakeProblem(403, 'forbidden')
      if (isDismissed) toured.delete(actor.agent.id)
      else toured.add(actor.agent.id)
      return tourOf(actor)
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
      triggers: [...triggers.values()]
        .filter(({ isOn }) => isOn)
        .sort((a, b) => a.position - b.position),
    }),
  }
  return {
    handlers,
    availability,
    askedBefore,
    setPreChat(changes: Partial<PreChat>): void {
      preChat = { ...preChat, ...changes }
    },
    setAvailability(changes: Partial<Availability>): void {
      told = { ...told, ...changes }
    },
    createTrigger(input: Partial<Trigger>): Trigger {
      const trigger = newTrigger(input)
      triggers.set(trigger.id, trigger)
      return trigger
    },
    seeWidget: (origin: string) => {
      seenOrigin ??= origin
    },
  }
}
