// Roles in the settings: make one of permissions, change it, give it to somebody, delete it; and what those that are
// always there may do.
import type { CustomRole } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { all } from '../../all-pages.ts'
import { useInbox } from '../../inbox.ts'
import { settingsPath } from '../../views.ts'
import { ActionForm, Part } from './AccountPage.tsx'
import { permissionGroups, permissionWords } from './permission-words.ts'
import { RoleTable } from './RoleTable.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

type Permission = CustomRole['permissions'][number]
const permissions = Object.keys(permissionWords) as Permission[]

export function RolePage() {
  const inbox = useInbox()
  const { roles, agents } = inbox.client
  const known = useSignal<readonly CustomRole[] | null>(null)
  const isManager = inbox.can('manageRoles')
  const load = async () => {
    if (isManager) known.value = await all(roles.list({ limit: 100 }))
  }
  const fault = useLoad(load)

  async function run(work: () => Promise<unknown>, said: string): Promise<void> {
    await work()
    await load()
    inbox.toasts.good(said)
  }
  async function give(id: string, customRoleId: string): Promise<void> {
    await run(() => agents.update({ id, customRoleId }), 'Given')
    await inbox.load()
  }

  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Roles</h1>
          <p class="settings-about">
            Whoever has one that you make here reads everything, as a viewer does, and does what is
            chosen. Who has which of the others is set under{' '}
            <a href={settingsPath('agents')}>Agents</a>.
          </p>
        </div>
      </header>
      {isManager && (
        <Part title="New role">
          <RoleForm
            label="New role"
            action="Make the role"
            save={(role) => run(() => roles.create(role), 'Made')}
          />
        </Part>
      )}
      {fault}
      {known.value?.map((role) => (
        <Part
          key={role.id}
          title={role.name}
          about={role.agentCount === 1 ? 'One agent has it' : `${role.agentCount} agents have it`}
        >
          <RoleForm
            key={JSON.stringify(role)}
            role={role}
            label={`Change ${role.name}`}
            action="Save"
            save={(changes) => run(() => roles.update({ id: role.id, ...changes }), 'Saved')}
          />
          <label class="settings-field account-narrow">
            <span class="field-label">Give it to</span>
            <select
              class="field"
              value=""
              aria-label={`Give ${role.name} to`}
              onChange={(event) =>
                void give(event.currentTarget.value, role.id).catch(inbox.report)
              }
            >
              <option value="">Choose an agent</option>
              {inbox.agents.value
                .filter((one) => one.status === 'active' && one.customRole?.id !== role.id)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </label>
          <div>
            <button
              type="button"
              class="button"
              aria-label={`Delete ${role.name}`}
              onClick={() =>
                void run(() => roles.delete({ id: role.id }), 'Deleted').catch(inbox.report)
              }
            >
              Delete
            </button>
          </div>
        </Part>
      ))}
      <Part title="The roles that are always there">
        <RoleTable />
      </Part>
    </div>
  )
}

interface RoleFormProps {
  role?: CustomRole
  label: string
  action: string
  save: (role: { name: string; permissions: Permission[] }) => Promise<void>
}

function RoleForm({ role, label, action, save }: RoleFormProps) {
  const name = useSignal(role?.name ?? '')
  const chosen = useSignal<readonly Permission[]>(role?.permissions ?? [])
  return (
    <ActionForm
      label={label}
      action={action}
      run={async () => {
        await save({ name: name.value, permissions: [...chosen.value] })
        if (role !== undefined) return
        name.value = ''
        chosen.value = []
      }}
    >
      <label class="settings-field account-narrow">
        <span class="field-label">Name</span>
        <input
          class="field"
          required
          maxLength={60}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value
          }}
        />
      </label>
      {permissionGroups.map((group) => (
        <fieldset key={group} class="settings-field">
          <legend class="field-label">{group}</legend>
          <div class="settings-checks">
            {permissions
              .filter((permission) => permissionWords[permission][0] === group)
              .map((permission) => (
                <label key={permission} class="settings-check" title={permission}>
                  <input
                    type="checkbox"
                    checked={chosen.value.includes(permission)}
                    onChange={(event) => {
                      const others = chosen.value.filter((one) => one !== permission)
                      chosen.value = event.currentTarget.checked ? [...others, permission] : others
                    }}
                  />
                  {permissionWords[permission][1]}
                </label>
              ))}
          </div>
        </fieldset>
      ))}
    </ActionForm>
  )
}
