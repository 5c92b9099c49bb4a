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
  const latest = useRef(blocks)
  latest.current = blocks

  /** What is within a screen of the reader is drawn, and what the focus or a selection is in stays so. */
  const settle = () => {
    const element = scroller.current
    if (element === null) return
    const { top, bottom, height: margin } = element.getBoundingClientRect()
    const children = element.querySelectorAll<HTMLElement>('[data-block]')
    const next = new Set<number>()
    for (let at = firstBelow(children, top - margin); at < children.length; at++) {
      const child = children[at]!
      if (child.getBoundingClientRect().top > bottom + margin) break
      next.add(Number(child.dataset.block))
    }
    for (const [at, block] of latest.current.entries()) {
      const child = children[at]
      if (child === undefined || !near.peek().has(block.key)) continue
      heights.set(block, child.getBoundingClientRect().height)
      if (isHeld(child)) next.add(block.key)
    }
    const isSame = next.size === near.peek().size && [...next].every((key) => near.peek().has(key))
    if (!isSame) near.value = next
  }
  return { drawn: useRef<Drawn>({ near, heights }).current, settle }
}

/** The first that reaches below a line. They stand one below the other, so that few need to be asked where they are. */
function firstBelow(children: NodeListOf<HTMLElement>, line: number): number {
  let [low, high] = [0, children.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (children[middle]!.getBoundingClientRect().bottom < line) low = middle + 1
    else high = middle
  }
  return low
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
    <div
      class="messages-block"
      data-block={key}
      hidden="until-found"
      style={{ height: `${height}px` }}
    >
      {lines.map((item) => ('message' in item ? item.message.text : '')).join('\n')}
    </div>
  )
}
