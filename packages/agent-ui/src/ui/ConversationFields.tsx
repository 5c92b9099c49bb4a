// The fields of a conversation that agents set: assignee, topic, priority, tags. Who may not write sees them as text.
import type { Conversation } from '@deskbell/sdk'
import { ChevronDown, Hash, SignalHigh, Tag as TagIcon, UserRound, UserX } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { OpenConversation } from '../conversation.ts'
import { useInbox } from '../inbox.ts'
import { Avatar, presenceWords } from './Avatar.tsx'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'
import { Picker, type PickerOption } from './Picker.tsx'

interface FieldProps {
  conversation: OpenConversation
  shown: Conversation
}

const fieldClass = 'button button-quiet thread-field'

const Fixed = ({ children }: { children: ComponentChildren }) => (
  <span class="thread-field thread-field-fixed">{children}</span>
)

const nobody = 'nobody'

export function AssignPicker({ conversation, shown }: FieldProps) {
  const inbox = useInbox()
  const me = inbox.me.value
  const { assignee } = shown
  const face =
    assignee === null ? (
      <>
        <Icon node={UserRound} size={15} />
        Unassigned
      </>
    ) : (
      <>
        <Avatar id={assignee.id} name={assignee.name} />
        {assignee.id === me?.id ? 'You' : assignee.name}
      </>
    )
  if (!inbox.can('write')) return <Fixed>{face}</Fixed>

  // Viewers cannot answer, so nothing is given to them.
  const colleagues = inbox.agents.value.filter(
    ({ id, status, role }) => id !== me?.id && status === 'active' && role !== 'viewer',
  )
  const options: PickerOption[] = colleagues.map(({ id, name }) => {
    const presence = inbox.presence.value.get(id) ?? 'offline'
    return {
      id,
      name,
      hint: presence === 'offline' ? undefined : presenceWords[presence],
      before: <Avatar id={id} name={name} presence={presence} />,
    }
  })
  options.unshift({ id: nobody, name: 'Nobody', before: <Icon node={UserX} /> })
  if (me !== null) {
    const before = <Avatar id={me.id} name={me.name} presence="online" />
    options.unshift({ id: me.id, name: `${me.name} (you)`, before })
  }
  const pick = (id: string) => {
    const agent = [me, ...colleagues].find((candidate) => candidate?.id === id)
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
      chosen={[assignee?.id ?? nobody]}
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
      placeholder="Set the topic…"
      triggerClass={fieldClass}
      options={[{ id: noTopic, name: 'No topic' }, ...topics]}
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
      triggerClass={fieldClass}
      sections={[
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
        <span key={tag.id} class="tag">
          <span class="tag-dot" data-color={tag.color} />
          <span class="tag-name">{tag.name}</span>
        </span>
      ))
    )
  if (!inbox.can('write')) return chosen.length === 0 ? null : <Fixed>{face}</Fixed>
  return (
    <Picker
      label="Tags:"
      placeholder="Add or remove tags…"
      triggerClass={`${fieldClass} thread-tags`}
      isMultiple
      options={offered.map((tag) => ({
        id: tag.id,
        name: tag.name,
        before: <span class="tag-dot" data-color={tag.color} />,
      }))}
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
