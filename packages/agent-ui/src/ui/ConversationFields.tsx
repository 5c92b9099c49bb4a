// The fields of a conversation that agents set: assignee, topic, priority, tags. Who may not write sees them as text.
import type { Conversation } from '@deskbell/sdk'
import { ChevronDown, Hash, SignalHigh, Tag as TagIcon, UserRound, Users, UserX } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'
import { Picker, type PickerOption } from './Picker.tsx'
import { colleaguesOf } from './TransferDialog.tsx'

interface FieldProps {
  conversation: OpenConversation
  shown: Conversation
}

const fieldClass = 'button button-quiet thread-field'

const Fixed = ({ children }: { children: ComponentChildren }) => (
  <span class="thread-field thread-field-fixed">{children}</span>
)

const nobody = 'nobody'
const noTeam = 'no team'

export function AssignPicker({ conversation, shown }: FieldProps) {
  const inbox = useInbox()
  const me = inbox.me.value
  const teams = inbox.teams.value.filter(({ archivedAt }) => archivedAt === null)
  const team = inbox.teams.value.find(({ id }) => id === shown.teamId)
  const { assignee } = shown
  const face =
    assignee === null ? (
      <>
        <Icon node={team === undefined ? UserRound : Users} size={15} />
        {team?.name ?? 'Unassigned'}
      </>
    ) : (
      <>
        <Avatar id={assignee.id} name={assignee.name} />
        {assignee.id === me?.id ? 'You' : assignee.name}
      </>
    )
  if (!inbox.can('write')) return <Fixed>{face}</Fixed>

  const options = () => {
    const options: PickerOption[] = [
      ...colleaguesOf(inbox),
      ...teams.map(({ id, name }) => ({ id, name, hint: 'team', before: <Icon node={Users} /> })),
    ]
    if (shown.teamId !== null) {
      options.push({ id: noTeam, name: 'No team', before: <Icon node={UserX} /> })
    }
    options.unshift({ id: nobody, name: 'Nobody', before: <Icon node={UserX} /> })
    if (me !== null) {
      const before = <Avatar id={me.id} name={me.name} presence="online" />
      options.unshift({ id: me.id, name: `${me.name} (you)`, before })
    }
    return options
  }
  const pick = (id: string) => {
    const chosenTeam = teams.find((candidate) => candidate.id === id)
    if (chosenTeam !== undefined || id === noTeam) {
      void conversation.assignTeam(chosenTeam ?? null)
      return
    }
    const agent = [me, ...inbox.agents.value].find((candidate) => candidate?.id === id)
    void conversation.assign(agent ? { id, name: agent.name, title: agent.title } : null)
  }
  return (
    <Picker
      label="Assignee:"
      title="Assign (a)"
      placeholder="Assign to…"
      triggerClass={fieldClass}
      shortcut="assign"
      options={options}
      chosen={[assignee?.id ?? nobody, shown.teamId ?? '']}
      onPick={pick}
    >
      {face}
      <Icon node={ChevronDown} size={13} />
    </Picker>
  )
}

const noTopic = 'none'

export function TopicPicker({ conversation, shown }: FieldProps) {
  const inbox = useInbox()
  const topic = inbox.topics.value.find(({ id }) => id === shown.topicId)
  const face = (
    <>
      <Icon node={Hash} size={14} />
      {topic?.name ?? 'No topic'}
    </>
  )
  if (!inbox.can('write')) return <Fixed>{face}</Fixed>
  const topics = inbox.topics.value.filter(({ archivedAt }) => archivedAt === null)
  return (
    <Picker
      label="Topic:"
      shortcut="topic"
      placeholder="Set the topic…"
      triggerClass={fieldClass}
      options={() => [{ id: noTopic, name: 'No topic' }, ...topics]}
      chosen={[shown.topicId ?? noTopic]}
      onPick={(id) => void conversation.setTopic(id === noTopic ? null : id)}
    >
      {face}
    </Picker>
  )
}

const priorities = [
  { id: 'urgent', name: 'Urgent' },
  { id: 'high', name: 'High' },
  { id: 'normal', name: 'Normal' },
  { id: 'low', name: 'Low' },
] as const

export function PriorityMenu({ conversation, shown }: FieldProps) {
  const inbox = useInbox()
  const { name } = priorities.find(({ id }) => id === shown.priority) ?? priorities[2]
  const face = (
    <span class="thread-priority" data-priority={shown.priority}>
      <Icon node={SignalHigh} size={14} />
      {name}
    </span>
  )
  if (!inbox.can('write')) return <Fixed>{face}</Fixed>
  return (
    <Menu
      label="Priority:"
      title="Priority (p)"
      shortcut="priority"
      triggerClass={fieldClass}
      sections={() => [
        {
          heading: 'Priority',
          items: priorities.map((priority) => ({
            name: priority.name,
            isChecked: priority.id === shown.priority,
            run: () => void conversation.setPriority(priority.id),
          })),
        },
      ]}
    >
      {face}
    </Menu>
  )
}

export function TagPicker({ conversation, shown }: FieldProps) {
  const inbox = useInbox()
  const chosen = inbox.tags.value.filter(({ id }) => shown.tagIds.includes(id))
  const offered = inbox.tags.value.filter(
    ({ id, archivedAt }) => archivedAt === null || shown.tagIds.includes(id),
  )
  const face =
    chosen.length === 0 ? (
      <>
        <Icon node={TagIcon} size={14} />
        Add tags
      </>
    ) : (
      chosen.map((tag) => (
        <span key={tag.id} class="tag" data-color={tag.color}>
          {tag.name}
        </span>
      ))
    )
  if (!inbox.can('write')) return chosen.length === 0 ? null : <Fixed>{face}</Fixed>
  return (
    <Picker
      label="Tags:"
      title="Tags (t)"
      shortcut="tag"
      placeholder="Add or remove tags…"
      triggerClass={`${fieldClass} thread-tags`}
      isMultiple
      options={() =>
        offered.map((tag) => ({
          id: tag.id,
          name: tag.name,
          before: <span class="tag-dot" data-color={tag.color} />,
        }))
      }
      chosen={shown.tagIds}
      onPick={(id) => {
        const tag = offered.find((candidate) => candidate.id === id)
        if (tag !== undefined) void conversation.toggleTag(tag)
      }}
      onCreate={inbox.can('manageTags') ? (name) => void conversation.createTag(name) : undefined}
    >
      {face}
    </Picker>
  )
}
