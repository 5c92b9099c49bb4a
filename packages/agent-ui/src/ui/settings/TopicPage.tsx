// Topics in the settings: what conversations are about, in the order that customers are offered them.
import type { Topic } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { NameField, SelectField, SettingsForm } from './SettingsForm.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'topics'

export function TopicPage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const fault = useLoad(inbox.ready)
  if (!inbox.isLoaded.value) return fault
  const topics = inbox.topics.value.filter(({ archivedAt }) => archivedAt === null)
  if (id === 'new') return <TopicForm topic={null} />
  if (id !== undefined) {
    const topic = topics.find((one) => one.id === id)
    if (topic !== undefined) return <TopicForm key={topic.id} topic={topic} />
    return <GoneFromSettings page={page} name="topic" />
  }
  const teamOf = (teamId: string | null) => inbox.teams.value.find((one) => one.id === teamId)
  return (
    <SettingsList
      page={page}
      title="Topics"
      about="What a conversation is about: chosen by the customer, a rule or an agent. Each is a view in the inbox."
      canCreate={inbox.can('manageTopics')}
      empty={['No topics yet', 'Three or four are enough to begin with.']}
      isLoaded
      rows={topics.map(({ id: topicId, name, teamId }) => ({
        ...{ id: topicId, name },
        detail: teamId === null ? 'Of no team' : `Goes to ${teamOf(teamId)?.name ?? 'a team'}`,
      }))}
    />
  )
}

function TopicForm({ topic }: { topic: Topic | null }) {
  const inbox = useInbox()
  const { topics } = inbox.client
  const last = Math.max(0, ...inbox.topics.value.map(({ position }) => position))
  const draft = useSignal({
    name: topic?.name ?? '',
    position: topic?.position ?? last + 1,
    teamId: topic?.teamId ?? null,
  })
  const set = (change: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...change }
  }
  const teams = inbox.teams.value.filter(
    ({ id, archivedAt }) => archivedAt === null || id === draft.value.teamId,
  )
  return (
    <SettingsForm
      page={page}
      title={topic?.name ?? 'New topic'}
      isReadOnly={!inbox.can('manageTopics')}
      save={() =>
        topic === null
          ? topics.create(draft.value)
          : topics.update({ id: topic.id, ...draft.value })
      }
      remove={topic ? { name: 'Archive', run: () => topics.delete({ id: topic.id }) } : undefined}
      reload={inbox.load}
    >
      <NameField
        draft={draft}
        maxLength={80}
        hint="Customers read it when they begin a conversation."
      />
      <div class="settings-pair">
        <label class="settings-field">
          <span class="field-label">Place in the order</span>
          <input
            class="field"
            type="number"
            required
            min={0}
            max={10_000}
            value={draft.value.position}
            onInput={(event) => set({ position: event.currentTarget.valueAsNumber || 0 })}
          />
        </label>
        <SelectField
          label="Team"
          none="No team"
          value={draft.value.teamId}
          choices={teams}
          onChange={(teamId) => set({ teamId })}
        />
      </div>
    </SettingsForm>
  )
}
