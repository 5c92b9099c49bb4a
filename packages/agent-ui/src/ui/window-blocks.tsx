// Of a long thread only the blocks around the reader are drawn; the others keep their place by their height, and their
// words for the browser's own search.
import type { ReadonlySignal } from '@preact/signals'
import { useComputed, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Block, TimelineItem } from '../timeline.ts'

/** What a line is taken for, in pixels, before its block was drawn. */
const lineHeight = 64

interface Drawn {
  near: ReadonlySignal<ReadonlySet<number>>
  heights: WeakMap<Block, number>
}

export function useBlocks(blocks: readonly Block[], scroller: { current: HTMLElement | null }) {
  const near = useSignal<ReadonlySet<number>>(new Set(blocks.slice(-2).map(({ key }) => key)))
  // By the block and not by its key: one that has changed was not measured.
  const heights = useRef(new WeakMap<Block, number>()).current

  /** What is within a screen of the reader is drawn, and what the focus or a selection is in stays so. */
  const settle = () => {
    const element = scroller.current
    if (element === null) return
    const { top, bottom, height: margin } = element.getBoundingClientRect()
    const byKey = new Map(blocks.map((block) => [block.key, block]))
    const next = new Set<number>()
    for (const child of element.querySelectorAll<HTMLElement>('[data-block]')) {
      const key = Number(child.dataset.block)
      const block = byKey.get(key)
      if (block === undefined) continue
      const place = child.getBoundingClientRect()
      const isDrawn = near.peek().has(key)
      if (isDrawn) heights.set(block, place.height)
      const isNear = place.bottom >= top - margin && place.top <= bottom + margin
      if (isNear || (isDrawn && isHeld(child))) next.add(key)
    }
    const isSame = next.size === near.peek().size && [...next].every((key) => near.peek().has(key))
    if (!isSame) near.value = next
  }
  return { drawn: useRef<Drawn>({ near, heights }).current, settle }
}

function isHeld(element: HTMLElement): boolean {
  if (element.contains(document.activeElement)) return true
  const selection = getSelection()
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true)
}

interface DrawnBlockProps {
  block: Block
  drawn: Drawn
  /** Wherever the reader is: what is on its way, and what they came for. */
  isKept: boolean
  line: (item: TimelineItem) => ComponentChildren
}

export function DrawnBlock({ block, drawn, isKept, line }: DrawnBlockProps) {
  const { key, lines } = block
  const isNear = useComputed(() => drawn.near.value.has(key)).value
  if (isNear || isKept) {
    return (
      <div class="messages-block" data-block={key}>
        {lines.map(line)}
      </div>
    )
  }
  const height = drawn.heights.get(block) ?? lines.length * lineHeight
  return (
    <div class="messages-block" data-block={key} style={{ height: `${height}px` }}>
      <div hidden="until-found">
        {lines.map((item) => ('message' in item ? item.message.text : '')).join('\n')}
      </div>
    </div>
  )
}
