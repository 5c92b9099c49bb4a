// A button, and beside it what it opens: emoji or a menu.
import { Component, type ComponentChildren, createRef } from 'preact'
import { Stroke } from './Stroke.tsx'

/** With less above it than this, it opens below; in pixels. */
const ROOM = 220

interface PopoverProps {
  kind: 'emoji' | 'menu'
  label: string
  /** One of many alike: the arrows go from one to the next, and only this one is on the way of the tab key. */
  isStop?: boolean
  children: (close: () => void) => ComponentChildren
}

/** A button, and above it what it opens: closed by Escape, by leaving it, and by the button. */
export class Popover extends Component<PopoverProps, { isOpen: boolean; isBelow: boolean }> {
  override state = { isOpen: false, isBelow: false }
  element = createRef<HTMLDivElement>()
  button = createRef<HTMLButtonElement>()

  items = () => [...(this.element.current?.querySelectorAll<HTMLElement>('.item') ?? [])]

  toggle = (): void => {
    const top = this.button.current?.getBoundingClientRect().top ?? 0
    const room = top - (this.element.current?.closest('.scroll')?.getBoundingClientRect().top ?? 0)
    const isBelow = room < ROOM
    this.setState({ isOpen: !this.state.isOpen, isBelow }, () => this.items()[0]?.focus())
  }

  close = (): void => {
    this.setState({ isOpen: false })
    this.button.current?.focus()
  }

  onKeyDown = (event: KeyboardEvent): void => {
    if (!this.state.isOpen) {
      this.walk(event)
      return
    }
    const items = this.items()
    const at = items.indexOf(event.target as HTMLElement)
    const columns = this.props.kind === 'emoji' ? columnsOf(items) : 1
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl'
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    }
    const step = steps[event.key]
    if (event.key === 'Escape') this.close()
    else if (step !== undefined) items[at + step]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  walk(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const button = this.button.current
    if (this.props.isStop === undefined || !step || !button) return
    const alike = [
      ...(button.closest('.scroll')?.querySelectorAll<HTMLElement>('.message .popover > button') ??
        []),
    ]
    alike[alike.indexOf(button) + step]?.focus()
    event.preventDefault()
  }

  onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const { current } = this.element
    if (relatedTarget && !current?.contains(relatedTarget as Node)) this.setState({ isOpen: false })
  }

  override render() {
    const { kind, label, children } = this.props
    const { isOpen } = this.state
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons inside
      <div
        ref={this.element}
        class={`popover ${kind} ${this.state.isBelow ? 'is-below' : ''}`}
        // Safari gives no button the focus that is clicked, but what is around it: that must not be outside.
        tabIndex={-1}
        onKeyDown={this.onKeyDown}
        onFocusOut={this.onFocusOut}
      >
        <button
          ref={this.button}
          type="button"
          class="icon-button"
          aria-label={label}
          aria-expanded={isOpen}
          tabIndex={this.props.isStop === false ? -1 : undefined}
          onClick={this.toggle}
        >
          <Stroke name={kind} />
        </button>
        {isOpen && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div role="group" aria-label={label}>
            {children(this.close)}
          </div>
        )}
      </div>
    )
  }
}

/** How many stand beside each other. */
function columnsOf(items: HTMLElement[]): number {
  const below = items.findIndex(({ offsetTop }) => offsetTop !== items[0]?.offsetTop)
  return below < 0 ? items.length : below
}
