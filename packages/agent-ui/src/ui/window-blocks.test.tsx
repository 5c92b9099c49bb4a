import { act, render } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Block } from '../timeline.ts'
import { Stretch, useBlocks } from './window-blocks.tsx'

const blocks: Block[] = Array.from({ length: 22 }, (_, key) => ({
  key,
  lines: [{ kind: 'unread', key: `line ${key}` }],
}))

test('twenty blocks far away are one element, and one each when the search of the browser finds something in it', async () => {
  const scroller = { current: null }
  let open: ((element: HTMLElement) => boolean) | undefined
  function Thread() {
    const { drawn, open: onFound } = useBlocks(blocks, scroller)
    open = onFound
    const props = { drawn, lastKey: 21, foundKey: undefined, line: () => <p>A line</p> }
    return (
      <>
        <Stretch blocks={blocks.slice(0, 20)} {...props} />
        <Stretch blocks={blocks.slice(20)} {...props} />
      </>
    )
  }
  const { container } = render(<Thread />)
  const elements = () => [...container.querySelectorAll<HTMLElement>('.messages-block')]
  expect(elements().map(({ style, hidden }) => [style.height, hidden])).toEqual([
    ...[['1280px', true]],
    ...[['', false]],
    ...[['', false]],
  ])
  await act(() => expect(open?.(elements()[0]!)).toBe(true))
  expect(elements().map(({ style }) => style.height)).toEqual([
    ...Array.from({ length: 20 }, () => '64px'),
    ...['', ''],
  ])
  // Alone it is drawn where it stands.
  expect(open?.(elements()[0]!)).toBe(false)
})
