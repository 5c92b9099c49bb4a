// Types of objects in the settings: the list, and the way to the form of one.
import { Plus } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../../inbox.ts'
import { settingsPath } from '../../views.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { Icon } from '../Icon.tsx'
import { ObjectTypeForm } from './ObjectTypeForm.tsx'
import { useLoad } from './use-load.tsx'

export function ObjectTypePage({ id }: { id?: string | undefined }) {
  const { objectTypes } = useInbox()
  const fault = useLoad(objectTypes.load)
  if (fault !== null) return fault
  if (id === undefined) return <ObjectTypeList />
  if (id === 'new') return <ObjectTypeForm type={null} />
  const type = objectTypes.types.value.find((one) => one.id === id)
  if (type !== undefined) return <ObjectTypeForm type={type} />
  return objectTypes.isLoaded.value ? (
    <EmptyState art={<TwoBubbles />} title="This type does not exist any more">
      <a href={settingsPath('objects')}>All types</a>
    </EmptyState>
  ) : null
}

function ObjectTypeList() {
  const { types, isLoaded } = useInbox().objectTypes
  const { route } = useLocation()
  return (
    <div class="settings-page">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Objects</h1>
          <p class="settings-about">
            What your customers write about: scooters, rooms, orders. Give each type its fields;
            agents find an object by its ID and see it beside the conversation.
          </p>
        </div>
        <div class="settings-actions">
          <button
            type="button"
            class="button button-primary"
            onClick={() => route(settingsPath('objects', 'new'))}
          >
            <Icon node={Plus} size={15} />
            New type
          </button>
        </div>
      </header>
      {isLoaded.value && types.value.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title="No types yet">
          Begin with what customers name most often.
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label="Types of objects">
          {types.value.map(({ id, name, fields }) => (
            <li key={id}>
              <a class="settings-row" href={settingsPath('objects', id)}>
                <span class="settings-name">
                  <span>{name}</span>
                </span>
                <span class="settings-detail">
                  {fields.length === 0
                    ? 'ID and name alone'
                    : fields.map((field) => field.name).join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
