// Agents in the settings: who works here, with which role and in which teams; coming and going.
import type { Agent } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { rolesToGive, roleWords } from '../../roles.ts'
import { settingsPath } from '../../views.ts'
import { Avatar, presenceWords } from '../Avatar.tsx'
import { PhotoField } from './PhotoField.tsx'
import { profileOf, WorkFields } from './ProfileFields.tsx'
import {
  ChecksField,
  NameField,
  NumberField,
  SelectField,
  SettingsForm,
  TextField,
} from './SettingsForm.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'agents'

export function AgentPage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const fault = useLoad(inbox.ready)
  if (!inbox.isLoaded.value) return fault
  const agents = inbox.agents.value
  if (id !== undefined) {
    const agent = agents.find((one) => one.id === id)
    if (agent !== undefined) return <AgentForm key={agent.id} agent={agent} />
    return <GoneFromSettings page={page} name="agent" />
  }
  const isGone = ({ status }: Agent) => Number(status === 'deactivated')
  return (
    <SettingsList
      page={page}
      title="Agents"
      about={
        <>
          Who works here. What a role may do is under <a href={settingsPath('roles')}>Roles</a>.
        </>
      }
      canCreate={inbox.can('invite')}
      create={{ name: 'Invite', path: settingsPath('invitations') }}
      empty={['Nobody', 'Invite somebody.']}
      isLoaded
      rows={agents
        .toSorted((a, b) => isGone(a) - isGone(b))
        .map((agent) => {
          const presence = inbox.presence.value.get(agent.id) ?? 'offline'
          const teams = teamsOf(inbox.teams.value, agent.id).map(({ name }) => name)
          const details = [agent.email, agent.title, teams.join(', ')]
          return {
            ...{ id: agent.id, name: agent.name },
            before: <Avatar id={agent.id} name={agent.name} presence={presence} />,
            detail: details.filter(Boolean).join(' · '),
            count:
              agent.status === 'active' ? `${agent.role}, ${presenceWords[presence]}` : agent.role,
            ...(agent.status === 'active' ? {} : { mark: 'Deactivated' }),
          }
        })}
    />
  )
}

const teamsOf = <T extends { agentIds: string[]; archivedAt: string | null }>(
  teams: readonly T[],
  agentId: string,
): T[] =>
  teams.filter(({ archivedAt, agentIds }) => archivedAt === null && agentIds.includes(agentId))

function AgentForm({ agent }: { agent: Agent }) {
  const inbox = useInbox()
  const { client } = inbox
  const { id } = agent
  const mine = inbox.me.value?.role
  const canEdit = inbox.can('invite') && (agent.role !== 'owner' || mine === 'owner')
  const teams = inbox.teams.value.filter(({ archivedAt }) => archivedAt === null)
  const before = teamsOf(teams, id).map((team) => team.id)
  const { name, title, phone, hiredOn, role, capacity } = agent
  const draft = useSignal({
    ...{ name, title: title ?? '', role, capacity },
    ...{ phone: phone ?? '', hiredOn: hiredOn ?? '' },
  })
  const chosen = useSignal(before)
  const set = (changes: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...changes }
  }

  async function save(): Promise<void> {
    await client.agents.update({ id, ...profileOf(draft.value) })
    for (const team of teams) {
      const isIn = chosen.value.includes(team.id)
      if (isIn === before.includes(team.id)) continue
      const others = team.agentIds.filter((agentId) => agentId !== id)
      await client.teams.update({ id: team.id, agentIds: isIn ? [...others, id] : others })
    }
  }

  const choices = canEdit
    ? rolesToGive(mine)
    : roleWords.map(([one, words]) => ({ id: one, name: words }))
  return (
    <SettingsForm
      page={page}
      title={agent.name}
      isReadOnly={!canEdit}
      save={save}
      remove={
        agent.status === 'active'
          ? { name: 'Deactivate', run: () => client.agents.delete({ id }) }
          : { name: 'Activate', run: () => client.agents.update({ id, status: 'active' }) }
      }
      reload={inbox.load}
    >
      <p class="settings-about">{agent.email}</p>
      {canEdit && agent.status === 'active' && (
        <PhotoField
          agent={agent}
          set={(attachmentId) => client.agents.setPhoto({ id, attachmentId })}
          remove={() => client.agents.deletePhoto({ id })}
        />
      )}
      <div class="settings-pair">
        <NameField draft={draft} maxLength={120} />
        <TextField
          label="Title"
          hint="Customers see it beside the name"
          isOptional
          maxLength={120}
          value={draft.value.title}
          onInput={(value) => set({ title: value })}
        />
      </div>
      <WorkFields draft={draft.value} onChange={set} />
      <div class="settings-pair">
        <SelectField
          label="Role"
          value={draft.value.role}
          choices={choices}
          onChange={(value) => set({ role: (value ?? agent.role) as Agent['role'] })}
        />
        <NumberField
          label="Conversations at a time"
          hint="With so many open ones they are given no more"
          min={0}
          max={1000}
          value={draft.value.capacity}
          onInput={(value) => set({ capacity: value })}
        />
      </div>
      {teams.length > 0 && (
        <ChecksField
          label="Teams"
          choices={teams}
          chosen={chosen.value}
          onChange={(ids) => {
            chosen.value = ids
          }}
        />
      )}
    </SettingsForm>
  )
}
