// Every shortcut that exists, from the same table that makes them work.
import { shortcuts as all, keyLabel } from '../shortcuts.ts'
import { Dialog } from './Dialog.tsx'
import './CheatSheet.css'

const shortcuts = all.filter(({ keys }) => keys.length > 0)
/** In an order that fills two columns alike; the group of the customer has no keys. */
const groups = ['Work', 'List', 'Writing', 'Conversation', 'Everywhere'] as const

export function CheatSheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div class="cheat-sheet">
        {groups.map((group) => (
          <section key={group}>
            <h3 class="cheat-sheet-heading">{group}</h3>
            <dl class="cheat-sheet-list">
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ id, name, keys }) => (
                  <div key={id} class="cheat-sheet-line">
                    <dt>{name}</dt>
                    <dd class="cheat-sheet-keys">
                      {keys.map((key) => (
                        <kbd key={key} class="kbd">
                          {keyLabel(key)}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
