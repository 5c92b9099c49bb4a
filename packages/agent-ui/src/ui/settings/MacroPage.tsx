// Macros in the settings: the list, and the way to the form of one.
import { Plus } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import { settingsPath } from '../../views.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'
import { summaryOf } from '../MacroPicker.tsx'
import { MacroForm } from './MacroForm.tsx'
import { useLoad } from './use-load.tsx'

export function MacroPage({ id }: { id?: string | undefined }) {
  const { replies } = useInbox()
  const fault = useLoad(replies.load)
  if (fault !== null) return fault
  if (id === undefined) return <MacroList />
  if (id === 'new') return <MacroForm macro={null} />
  const macro = replies.macros.value.find((one) => one.id === id)
  if (macro !== undefined) return <MacroForm macro={macro} />
  return replies.isLoaded.value ? (
    <EmptyState art={<TwoBubbles />} title="This macro does not exist any more">
      <a href={settingsPath('macros')}>All macros</a>
    </EmptyState>
  ) : null
}

function MacroList() {
  const inbox = useInbox()
  const { route } = useLocation()
  const { macros, isLoaded } = inbox.replies
  return (
    <div class="settings-page">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Macros</h1>
          <p class="settings-about">
            Several steps in one: reply, note, tag, assign, snooze, resolve. Press{' '}
            <kbd class="kbd">m</kbd> in a conversation to apply one.
          </p>
        </div>
        {inbox.can('manageReplies') && (
          <div class="settings-actions">
            <button
              type="button"
              class="button button-primary"
              onClick={() => route(settingsPath('macros', 'new'))}
            >
              <Icon node={Plus} size={15} />
              New
            </button>
          </div>
        )}
      </header>
      {isLoaded.value && macros.value.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title="No macros yet">
          Think of three things that you always do together.
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label="Macros">
          {macros.value.map(({ id, name, actions, useCount }) => (
            <li key={id}>
              <a class="settings-row" href={settingsPath('macros', id)}>
                <span class="settings-name">
                  <span>{name}</span>
                </span>
                <span class="settings-detail">{summaryOf(actions, inbox).join(' · ')}</span>
                <span class="settings-count">
                  {useCount === 0 ? 'Not used yet' : `Used ${useCount} ×`}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
