// A button that opens a list with a filter: one choice (assignee, topic) or several (tags), and room to make a new one.
import { useSignal } from '@preact/signals'
import { Check, Plus } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { isComposing, type ShortcutId, useShortcut } from '../shortcuts.ts'
import { Icon } from './Icon.tsx'
import { type Align, PopoverPanel, usePopover } from './Popover.tsx'

export interface PickerOption {
  id: string
  name: string
  hint?: string
  /** A line below the name. */
  detail?: string
  before?: ComponentChildren
}

interface PickerProps {
  /** What the button is for; its name goes on with what the button shows. */
  label: string
  triggerClass: string
  title?: string
  placeholder: string
  align?: Align
  shortcut?: ShortcutId
  /** Before the one of the open conversation. */
  isForemost?: boolean
  /** Asked for when it opens: most pickers never do. */
  options: () => readonly PickerOption[]
  chosen: readonly string[]
  isMultiple?: boolean
  onPick: (id: string) => void
  onCreate?: (name: string) => void
  children: ComponentChildren
}

export function Picker(props: PickerProps) {
  const popover = usePopover(props.align)
  useShortcut(props.shortcut, popover.open, { isForemost: props.isForemost === true })
  return (
    <>
      <button
        type="button"
        {...popover.trigger}
        class={props.triggerClass}
        title={props.title}
        aria-haspopup="dialog"
      >
        <span class="sr-only">{props.label} </span>
        {props.children}
      </button>
      <PopoverPanel controls={popover} label={props.label} role="dialog">
        {() => <Options {...props} options={props.options()} close={popover.close} />}
      </PopoverPanel>
    </>
  )
}

const newOption = 'new'

type OptionsProps = Pick<
  PickerProps,
  'label' | 'placeholder' | 'chosen' | 'isMultiple' | 'onPick' | 'onCreate'
> & {
  options: readonly PickerOption[]
  /** After a choice, and on the way out by Tab; without it Tab goes where it always does. */
  close?: () => void
  /** Finds the options elsewhere: they are shown as they come. */
  onFilter?: (words: string) => void
  /** Said where nothing is found. */
  empty?: ComponentChildren
}

/** The list with its filter, in a popover or a dialog. */
export function Options(props: OptionsProps) {
  const { options, chosen, isMultiple = false, onCreate, close } = props
  const listId = useId()
  const filter = useSignal('')
  const active = useSignal(0)

  const words = filter.value.trim().toLowerCase()
  const found: PickerOption[] = options.filter(
    ({ name }) => props.onFilter !== undefined || name.toLowerCase().includes(words),
  )
  const isKnown = options.some(({ name }) => name.toLowerCase() === words)
  if (onCreate !== undefined && words !== '' && !isKnown) {
    const name = `Create “${filter.value.trim()}”`
    found.push({ id: newOption, name, before: <Icon node={Plus} /> })
  }
  const index = Math.min(active.value, found.length - 1)

  const pick = (option: PickerOption | undefined) => {
    if (option === undefined) return
    if (option.id === newOption) onCreate?.(filter.value.trim())
    else props.onPick(option.id)
    filter.value = ''
    props.onFilter?.('')
    if (!isMultiple) close?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown') active.value = (index + 1) % Math.max(1, found.length)
    else if (event.key === 'ArrowUp')
      active.value = (index + found.length - 1) % Math.max(1, found.length)
    else if (event.key === 'Enter') pick(found[index])
    else if (event.key === 'Tab' && close !== undefined) close()
    else return
    event.preventDefault()
  }

  return (
    <>
      <input
        class="popover-filter"
        type="text"
        role="combobox"
        aria-label={props.placeholder}
        placeholder={props.placeholder}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[index] && `${listId}-${found[index].id}`}
        autocomplete="off"
        spellcheck={false}
        data-autofocus=""
        value={filter.value}
        onInput={(event) => {
          filter.value = event.currentTarget.value
          active.value = 0
          props.onFilter?.(filter.value.trim())
        }}
        onKeyDown={onKeyDown}
      />
      <div
        class="popover-options"
        id={listId}
        role="listbox"
        aria-label={props.label}
        aria-multiselectable={isMultiple}
      >
        {found.map((option, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands for the focus
          <div
            key={option.id}
            id={`${listId}-${option.id}`}
            class="popover-item"
            role="option"
            aria-selected={chosen.includes(option.id)}
            data-active={position === index ? '' : undefined}
            ref={(element) => {
              if (position === index) element?.scrollIntoView?.({ block: 'nearest' })
            }}
            onPointerMove={() => {
              active.value = position
            }}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.before}
            <span class="popover-name">
              {option.name}
              {option.detail !== undefined && <span class="popover-detail">{option.detail}</span>}
            </span>
            {option.hint !== undefined && <span class="popover-hint">{option.hint}</span>}
            {chosen.includes(option.id) && (
              <span class="popover-check">
                <Icon node={Check} />
              </span>
            )}
          </div>
        ))}
      </div>
      {found.length === 0 && <div class="popover-empty">{props.empty ?? 'Nothing found'}</div>}
    </>
  )
}
