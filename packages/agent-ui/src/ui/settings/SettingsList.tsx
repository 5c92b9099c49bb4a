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
  /** What makes a new one, where that is no form of this page. */
  create?: { name: string; path: string }
  empty: readonly [title: string, text: string]
  isLoaded: boolean
  rows: readonly SettingsRow[]
  children?: ComponentChildren
}

export interface SettingsRow {
  id: string
  name: string
  before?: ComponentChildren
  mark?: string
  detail?: string
  count?: string
}

export function SettingsList(props: SettingsListProps) {
  const { page, title, about, canCreate, empty, isLoaded, rows, children } = props
  const create = props.create ?? { name: 'New', path: settingsPath(page, 'new') }
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
            <button type="button" class="button button-primary" onClick={() => route(create.path)}>
              <Icon node={Plus} size={15} />
              {create.name}
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
          {rows.map(({ id, name, before, mark, detail, count }) => (
            <li key={id}>
              <a class="settings-row" href={settingsPath(page, id)}>
                <span class="settings-name">
                  <span>
                    {before}
                    {name}
                  </span>
                  {mark !== undefined && <span class="pill">{mark}</span>}
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
