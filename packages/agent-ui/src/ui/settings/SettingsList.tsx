// What the pages of lists in the settings have in common: heading, rows, and what stands in when there are none.
import { Plus } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { settingsPath } from '../../views.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'

interface SettingsListProps {
  page: string
  title: string
  about: ComponentChildren
  canCreate: boolean
  empty: readonly [title: string, text: string]
  isLoaded: boolean
  rows: readonly SettingsRow[]
  children?: ComponentChildren
}

export interface SettingsRow {
  id: string
  name: string
  before?: ComponentChildren
  isArchived?: boolean
  detail?: string
  count?: string
}

export function SettingsList(props: SettingsListProps) {
  const { page, title, about, canCreate, empty, isLoaded, rows, children } = props
  const { route } = useLocation()
  const [emptyTitle, emptyText] = empty
  return (
    <div class="settings-page">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">{title}</h1>
          <p class="settings-about">{about}</p>
        </div>
        {canCreate && (
          <div class="settings-actions">
            <button
              type="button"
              class="button button-primary"
              onClick={() => route(settingsPath(page, 'new'))}
            >
              <Icon node={Plus} size={15} />
              New
            </button>
          </div>
        )}
      </header>
      {children}
      {isLoaded && rows.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title={emptyTitle}>
          {emptyText}
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label={title}>
          {rows.map(({ id, name, before, isArchived = false, detail, count }) => (
            <li key={id}>
              <a class="settings-row" href={settingsPath(page, id)}>
                <span class="settings-name">
                  <span>
                    {before}
                    {name}
                  </span>
                  {isArchived && <span class="pill">Archived</span>}
                </span>
                {detail !== undefined && <span class="settings-detail">{detail}</span>}
                {count !== undefined && <span class="settings-count">{count}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function GoneFromSettings({ page, name }: { page: string; name: string }) {
  return (
    <EmptyState art={<TwoBubbles />} title={`This ${name} does not exist any more`}>
      <a href={settingsPath(page)}>Back to the list</a>
    </EmptyState>
  )
}
