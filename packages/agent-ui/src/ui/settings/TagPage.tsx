// Tags in the settings: labels for the team alone, each with a colour.
import type { Tag } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { NameField, SettingsForm } from './SettingsForm.tsx'
import { GoneFromSettings, SettingsList } from './SettingsList.tsx'
import { useLoad } from './use-load.tsx'

const page = 'tags'
const colors = [
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
] as const satisfies readonly Tag['color'][]

export function TagPage({ id }: { id?: string | undefined }) {
  const inbox = useInbox()
  const fault = useLoad(inbox.ready)
  if (!inbox.isLoaded.value) return fault
  const tags = inbox.tags.value.filter(({ archivedAt }) => archivedAt === null)
  if (id === 'new') return <TagForm tag={null} />
  if (id !== undefined) {
    const tag = tags.find((one) => one.id === id)
    if (tag !== undefined) return <TagForm key={tag.id} tag={tag} />
    return <GoneFromSettings page={page} name="tag" />
  }
  return (
    <SettingsList
      page={page}
      title="Tags"
      about={
        <>
          Labels that only your team sees. Press <kbd class="kbd">t</kbd> in a conversation to put
          one on.
        </>
      }
      canCreate={inbox.can('manageTags')}
      empty={['No tags yet', 'Tag what you want to find, or count, again.']}
      isLoaded
      rows={tags.map(({ id: tagId, name, color }) => ({
        ...{ id: tagId, name },
        before: <span class="tag-dot settings-dot" data-color={color} />,
      }))}
    />
  )
}

function TagForm({ tag }: { tag: Tag | null }) {
  const inbox = useInbox()
  const { tags } = inbox.client
  const draft = useSignal({ name: tag?.name ?? '', color: tag?.color ?? ('grey' as Tag['color']) })
  return (
    <SettingsForm
      page={page}
      title={tag?.name ?? 'New tag'}
      isReadOnly={!inbox.can('manageTags')}
      save={() =>
        tag === null ? tags.create(draft.value) : tags.update({ id: tag.id, ...draft.value })
      }
      remove={tag ? { name: 'Archive', run: () => tags.delete({ id: tag.id }) } : undefined}
      reload={inbox.load}
    >
      <NameField draft={draft} maxLength={50} />
      <fieldset class="settings-field">
        <legend class="field-label">Colour</legend>
        <div class="settings-checks">
          {colors.map((color) => (
            <label key={color} class="settings-check">
              <input
                type="radio"
                name="color"
                checked={draft.value.color === color}
                onChange={() => (draft.value = { ...draft.value, color })}
              />
              <span class="tag-dot" data-color={color} />
              {color.charAt(0).toUpperCase() + color.slice(1)}
            </label>
          ))}
        </div>
      </fieldset>
    </SettingsForm>
  )
}
