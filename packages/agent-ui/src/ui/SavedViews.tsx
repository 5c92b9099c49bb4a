// The saved views at the left edge, shared ones first, each with a menu to change it; and the way to a new one.
import type { View } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { ArrowDown, ArrowUp, Ellipsis, Funnel, Pencil, Plus, Trash2, Users } from 'lucide'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { useShortcut } from '../shortcuts.ts'
import { home, pathOf } from '../views.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'
import { ViewDialog } from './ViewDialog.tsx'
import { ViewLink } from './ViewLink.tsx'

export function SavedViews({ viewId }: { viewId: string }) {
  const inbox = useInbox()
  const { savedViews } = inbox
  const { route } = useLocation()
  const editing = useSignal<View | 'new' | null>(null)
  const deleting = useSignal<View | null>(null)
  const all = savedViews.views.value
  const shared = all.filter(({ scope }) => scope === 'shared')
  const own = all.filter(({ scope }) => scope === 'personal')

  const remove = async (view: View): Promise<boolean> => {
    const isDeleted = await savedViews.remove(view.id)
    if (isDeleted && viewId === view.id) route(pathOf(home))
    return isDeleted
  }
  const add = () => {
    editing.value = 'new'
  }
  useShortcut('newView', add)
  return (
    <>
      <div class="views-heading views-heading-row">
        <h2>Saved views</h2>
        <button
          type="button"
          class="icon-button views-add"
          aria-label="New view"
          title="New view"
          onClick={add}
        >
          <Icon node={Plus} size={15} />
        </button>
      </div>
      {[shared, own].flatMap((group) =>
        group.map((view, index) => (
          <div key={view.id} class="views-saved">
            <ViewLink
              id={view.id}
              name={view.name}
              viewId={viewId}
              icon={view.scope === 'shared' ? Users : Funnel}
            />
            {(view.scope === 'personal' || inbox.can('manageSharedViews')) && (
              <Menu
                label={`Change the view ${view.name}`}
                triggerClass="icon-button views-more"
                align="end"
                sections={() => [
                  {
                    items: [
                      {
                        name: 'Edit',
                        icon: Pencil,
                        run: () => {
                          editing.value = view
                        },
                      },
                      ...(index > 0
                        ? [
                            {
                              name: 'Move up',
                              icon: ArrowUp,
                              run: () => void savedViews.move(view, -1),
                            },
                          ]
                        : []),
                      ...(index < group.length - 1
                        ? [
                            {
                              name: 'Move down',
                              icon: ArrowDown,
                              run: () => void savedViews.move(view, 1),
                            },
                          ]
                        : []),
                    ],
                  },
                  {
                    items: [
                      {
                        name: 'Delete',
                        icon: Trash2,
                        tone: 'bad',
                        run: () => {
                          deleting.value = view
                        },
                      },
                    ],
                  },
                ]}
              >
                <Icon node={Ellipsis} size={15} />
              </Menu>
            )}
          </div>
        )),
      )}
      {editing.value !== null && (
        <ViewDialog
          view={editing.value === 'new' ? null : editing.value}
          onClose={() => {
            editing.value = null
          }}
        />
      )}
      {deleting.value !== null && (
        <ConfirmDialog
          title={`Delete the view “${deleting.value.name}”?`}
          action="Delete view"
          onClose={() => {
            deleting.value = null
          }}
          onConfirm={() => remove(deleting.value!)}
        >
          {deleting.value.scope === 'shared' ? 'It goes for everybody in the workspace. ' : ''}
          The conversations stay as they are.
        </ConfirmDialog>
      )}
    </>
  )
}
