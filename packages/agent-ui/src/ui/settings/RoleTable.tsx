// What each role may do: the table by which the server decides.
import type { Permissions } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Check } from 'lucide'
import { Fragment } from 'preact'
import { useInbox } from '../../inbox.ts'
import { actionWords, grouped } from '../../roles.ts'
import { Icon } from '../Icon.tsx'
import { useLoad } from './use-load.tsx'
import './RoleTable.css'

export function RoleTable() {
  const inbox = useInbox()
  const table = useSignal<Permissions | null>(null)
  const fault = useLoad(async () => {
    table.value = await inbox.client.permissions.get()
  })
  const shown = table.value
  if (shown === null) return fault
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, it scrolls by keyboard too
    <section class="roles-frame" aria-label="Permissions" tabIndex={0}>
      <table class="roles">
        <thead>
          <tr>
            <th scope="col">May</th>
            {shown.roles.map(({ id, name, isBuiltIn }) => (
              <th key={id} scope="col">
                {name}
                {!isBuiltIn && <span class="pill">Own</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grouped(shown.permissions).map(([group, permissions]) => (
            <Fragment key={group}>
              <tr>
                <th scope="rowgroup" colSpan={shown.roles.length + 1}>
                  {group}
                </th>
              </tr>
              {permissions.map(({ action, roles }) => (
                <tr key={action}>
                  <th scope="row">{actionWords(action).verb}</th>
                  {shown.roles.map(({ id }) => (
                    <td key={id}>
                      {roles.includes(id) ? (
                        <>
                          <Icon node={Check} size={16} />
                          <span class="sr-only">yes</span>
                        </>
                      ) : (
                        <span class="sr-only">no</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}
