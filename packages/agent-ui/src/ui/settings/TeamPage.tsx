// Teams in the settings: who belongs to which, and how the work is shared out among all of them.
import type { SharingSettings, Team } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { ChecksField, NameField, SettingsForm } from './SettingsForm.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'teams'

export function TeamPage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const fault = useLoad(inbox.ready)
  if (!inbox.isLoaded.value) return fault
  const teams = inbox.teams.value
  if (id === 'new') return <TeamForm team={null} />
  if (id !== undefined) {
    const team = teams.find((one) => one.id === id)
    if (team !== undefined) return <TeamForm key={team.id} team={team} />
    return <GoneFromSettings page={page} name="team" />
  }
  const nameOf = (agentId: string) => inbox.agents.value.find((one) => one.id === agentId)?.name
  return (
    <SettingsList
      page={page}
      title="Teams"
      about="Conversations can be given to a team, and whoever of it is free takes them."
      canCreate={inbox.can('manageTeams')}
      empty={['No teams yet', 'Who answers about money, and who about parcels?']}
      isLoaded
      rows={teams
        .filter(({ archivedAt }) => archivedAt === null)
        .map(({ id: teamId, name, agentIds }) => ({
          ...{ id: teamId, name },
          detail: agentIds.map(nameOf).filter(Boolean).join(', ') || 'Nobody yet',
          count: agentIds.length === 1 ? '1 agent' : `${agentIds.length} agents`,
        }))}
    >
      <Sharing />
    </SettingsList>
  )
}

/** For the whole workspace. */
function Sharing() {
  const inbox = useInbox()
  const settings = useSignal<SharingSettings | null>(null)
  const fault = useLoad(async () => {
    settings.value = await inbox.client.sharing.get()
  })
  const shown = settings.value
  if (shown === null) return fault
  const set = (change: Partial<SharingSettings>) => {
    settings.value = { ...shown, ...change }
    void inbox.client.sharing
      .update(change)
      .then((stored) => {
        settings.value = stored
      })
      .catch((problem: unknown) => {
        settings.value = shown
        inbox.report(problem)
      })
  }
  return (
    <fieldset class="settings-box" disabled={!inbox.can('manageTeams')}>
      <legend class="field-label">Sharing out the work</legend>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={shown.autoAssign}
          onChange={(event) => set({ autoAssign: event.currentTarget.checked })}
        />
        Give those who wait to agents who are online and have room
      </label>
      <label class="settings-check">
        Put back what somebody has taken when they are away for
        <input
          class="field settings-number"
          type="number"
          min={1}
          max={1440}
          value={shown.leaseMinutes}
          onChange={(event) => {
            const leaseMinutes = Math.round(event.currentTarget.valueAsNumber)
            if (leaseMinutes >= 1 && leaseMinutes <= 1440) set({ leaseMinutes })
          }}
        />
        minutes
      </label>
    </fieldset>
  )
}

function TeamForm({ team }: { team: Team | null }) {
  const inbox = useInbox()
  const { teams } = inbox.client
  const draft = useSignal({ name: team?.name ?? '', agentIds: team?.agentIds ?? [] })
  const members = inbox.agents.value.filter(
    ({ id, status }) => status === 'active' || draft.value.agentIds.includes(id),
  )
  return (
    <SettingsForm
      page={page}
      title={team?.name ?? 'New team'}
      isReadOnly={!inbox.can('manageTeams')}
      save={() =>
        team === null ? teams.create(draft.value) : teams.update({ id: team.id, ...draft.value })
      }
      remove={team ? { name: 'Archive', run: () => teams.delete({ id: team.id }) } : undefined}
      reload={inbox.load}
    >
      <NameField draft={draft} maxLength={80} />
      <ChecksField
        label="Members"
        choices={members}
        chosen={draft.value.agentIds}
        onChange={(agentIds) => (draft.value = { ...draft.value, agentIds })}
      />
    </SettingsForm>
  )
}
