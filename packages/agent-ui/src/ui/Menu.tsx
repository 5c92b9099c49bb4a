// A button with a menu: arrows, Home, End and first letters move; a choice closes it.
import { Check, type IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { type ShortcutId, useShortcut } from '../shortcuts.ts'
import { Icon } from './Icon.tsx'
import { type Align, PopoverPanel, usePopover } from './Popover.tsx'

export interface MenuItem {
  name: string
  icon?: IconNode
  hint?: string
  tone?: 'bad'
  /** Set for a choice of one among several. */
  isChecked?: boolean
  run: () => void
}
/** Items between lines; a section may have a heading. */
export interface MenuSection {
  heading?: string
  items: readonly MenuItem[]
}

interface MenuProps {
  /** What the button is for; its name goes on with what the button shows. */
  label: string
  triggerClass: string
  title?: string
  align?: Align
  shortcut?: ShortcutId
  /** Before the one of the open conversation. */
  isForemost?: boolean
  /** Asked for when it opens: most menus never do. */
  sections: () => readonly MenuSection[]
  children: ComponentChildren
}

export function Menu({
  label,
  triggerClass,
  title,
  align,
  sections,
  children,
  ...keys
}: MenuProps) {
  const { shortcut, isForemost = false } = keys
  const popover = usePopover(align)
  useShortcut(shortcut, popover.open, { isForemost })
  const choose = (item: MenuItem) => {
    popover.close()
    item.run()
  }
  return (
    <>
      <button
        type="button"
        {...popover.trigger}
        class={triggerClass}
        title={title}
        aria-haspopup="menu"
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          popover.open()
        }}
      >
        <span class="sr-only">{label} </span>
        {children}
      </button>
      <PopoverPanel controls={popover} label={label} role="menu">
        {() => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the items are the controls, their keys bubble here
          <div onKeyDown={(event) => onMenuKey(event, popover.close)} role="presentation">
            {withItems(sections()).map((section, index) => (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
              <div key={section.heading ?? index} role="group" aria-label={section.heading}>
                {index > 0 && <hr class="popover-line" />}
                {section.heading !== undefined && (
                  <div class="popover-heading" aria-hidden="true">
                    {section.heading}
                  </div>
                )}
                {section.items.map((item, itemIndex) => (
                  <Item
                    key={item.name}
                    item={item}
                    isFirst={index === 0 && itemIndex === 0}
                    onChoose={choose}
                  />
                ))}
              </div>
            ))}
          </div>
        )}
      </PopoverPanel>
    </>
  )
}

const withItems = (sections: readonly MenuSection[]): readonly MenuSection[] =>
  sections.filter(({ items }) => items.length > 0)

interface ItemProps {
  item: MenuItem
  isFirst: boolean
  onChoose: (item: MenuItem) => void
}

function Item({ item, isFirst, onChoose }: ItemProps) {
  const isChoice = item.isChecked !== undefined
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only a menuitemradio gets it
    <button
      type="button"
      class="popover-item"
      role={isChoice ? 'menuitemradio' : 'menuitem'}
      aria-checked={item.isChecked}
      tabIndex={-1}
      data-tone={item.tone}
      data-autofocus={isFirst ? '' : undefined}
      onClick={() => onChoose(item)}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {item.icon !== undefined && <Icon node={item.icon} />}
      <span class="popover-name">{item.name}</span>
      {item.hint !== undefined && <span class="popover-hint">{item.hint}</span>}
      {item.isChecked === true && (
        <span class="popover-check">
          <Icon node={Check} />
        </span>
      )}
    </button>
  )
}

function onMenuKey(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const current = items.indexOf(document.activeElement as HTMLElement)
  const next = () => {
    switch (event.key) {
      case 'ArrowDown':
        return items[(current + 1) % items.length]
      case 'ArrowUp':
        return items.at(current - 1)
      case 'Home':
        return items[0]
      case 'End':
        return items.at(-1)
      default:
        return event.key.length === 1 && event.key !== ' '
          ? byLetter(items, current, event.key)
          : undefined
    }
  }
  if (event.key === 'Tab') {
    event.preventDefault()
    close()
    return
  }
  const target = next()
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}

function byLetter(items: HTMLElement[], current: number, letter: string): HTMLElement | undefined {
  const ordered = [...items.slice(current + 1), ...items.slice(0, current + 1)]
  return ordered.find((item) =>
    item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()),
  )
}
