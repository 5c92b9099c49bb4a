// Of a long thread only the blocks around the reader are drawn; the others keep their place by their height, many of them
// in one element, and their words for the browser's own search.
import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { type Block, stretchOf, type TimelineItem } from '../timeline.ts'

/** What a line is taken for, in pixels, before its block was drawn. */
const lineHeight = 64

interface Drawn {
  near: ReadonlySignal<ReadonlySet<number>>
  /** Where the browser's own search has found something: blocks of this stretch have an element each. */
  searched: Signal<number | null>
  /** By the block and not by its key: one that has changed was not measured. */
  heights: WeakMap<Block, number>
  /** What each element stands for. */
  standing: WeakMap<Element, readonly Block[]>
}

export function useBlocks(blocks: readonly Block[], scroller: { current: HTMLElement | null }) {
  const near = useSignal<ReadonlySet<number>>(new Set(blocks.slice(-2).map(({ key }) => key)))
  const searched = useSignal<number | null>(null)
  const own = { near, searched, heights: new WeakMap(), standing: new WeakMap() }
  const drawn = useRef<Drawn>(own).current

  /** What is within a screen of the reader is drawn, and what the focus or a selection is in stays so. */
  const settle = () => {
    const element = scroller.current
    if (element === null) return
    const { top, bottom, height: margin } = element.getBoundingClientRect()
    const children = element.querySelectorAll<HTMLElement>('.messages-block')
    const next = new Set<number>()
    for (let at = firstBelow(children, top - margin); at < children.length; at++) {
      let { top: end } = children[at]!.getBoundingClientRect()
      if (end > bottom + margin) break
      const blocks = drawn.standing.get(children[at]!) ?? []
      for (const block of blocks) {
        const start = end
        end += heightOf(drawn, block)
        const isWithin = end >= top - margin && start <= bottom + margin
        if (isWithin || blocks.length === 1) next.add(block.key)
      }
    }
    for (const child of children) {
      const [block, ...others] = drawn.standing.get(child) ?? []
      if (block === undefined || others.length > 0 || !near.peek().has(block.key)) continue
      drawn.heights.set(block, child.getBoundingClientRect().height)
      if (isHeld(child)) next.add(block.key)
    }
    const isSame = next.size === near.peek().size && [...next].every((key) => near.peek().has(key))
    if (!isSame) near.value = next
  }
  /** Of several blocks in one element nobody knows which it was: each gets its own, and the browser looks again. */
  const open = (element: HTMLElement): boolean => {
    const blocks = drawn.standing.get(element) ?? []
    if (blocks.length > 1) searched.value = stretchOf(blocks[0]!.key)
    return blocks.length > 1
  }
  return { drawn, settle, open }
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

const heightOf = ({ heights }: Drawn, block: Block): number =>
  heights.get(block) ?? block.lines.length * lineHeight

interface BlocksProps {
  blocks: readonly Block[]
  drawn: Drawn
  /** Drawn wherever the reader is: what is on its way, and what they came for. */
  lastKey: number | undefined
  foundKey: number | undefined
  line: (item: TimelineItem) => ComponentChildren
}

/** One element while none of them is near, one each otherwise. */
export function Stretch({ blocks, drawn, lastKey, foundKey, line }: BlocksProps) {
  const stretch = stretchOf(blocks[0]!.key)
  const isKept = ({ key }: Block) => key === lastKey || key === foundKey
  const isOpen = useComputed(
    () =>
      drawn.searched.value === stretch ||
      [...drawn.near.value].some((key) => stretchOf(key) === stretch),
  ).value
  if (!isOpen && !blocks.some(isKept)) return <Undrawn blocks={blocks} drawn={drawn} />
  return (
    <>
      {blocks.map((block) => (
        <DrawnBlock
          key={block.key}
          block={block}
          drawn={drawn}
          isKept={isKept(block)}
          line={line}
        />
      ))}
    </>
  )
}

interface DrawnBlockProps extends Pick<BlocksProps, 'drawn' | 'line'> {
  block: Block
  isKept: boolean
}

function DrawnBlock({ block, drawn, isKept, line }: DrawnBlockProps) {
  const isNear = useComputed(() => drawn.near.value.has(block.key)).value
  if (!isNear && !isKept) return <Undrawn blocks={[block]} drawn={drawn} />
  return (
    <div class="messages-block" ref={(element) => stand(drawn, element, [block])}>
      {block.lines.map(line)}
    </div>
  )
}

const Undrawn = ({ blocks, drawn }: Pick<BlocksProps, 'blocks' | 'drawn'>) => (
  <div
    class="messages-block"
    hidden="until-found"
    style={{ height: `${blocks.reduce((sum, block) => sum + heightOf(drawn, block), 0)}px` }}
    ref={(element) => stand(drawn, element, blocks)}
  >
    {blocks.flatMap(({ lines }) => lines.map(wordsOf)).join('\n')}
  </div>
)

const wordsOf = (item: TimelineItem): string => ('message' in item ? item.message.text : '')

function stand({ standing }: Drawn, element: Element | null, blocks: readonly Block[]): void {
  if (element !== null) standing.set(element, blocks)
}
