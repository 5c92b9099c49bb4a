import { render } from '@testing-library/preact'
import { Archive, Inbox, SquareSlash, UserRound, UserX } from 'lucide'
import { expect, test } from 'vitest'
import { Icon } from './Icon.tsx'

test('an icon is one path, whatever shapes it is made of', () => {
  for (const node of [Archive, Inbox, SquareSlash, UserRound, UserX]) {
    const { container } = render(<Icon node={node} />)
    const svg = container.querySelector('svg')!
    expect(svg.querySelectorAll('*')).toHaveLength(1)
    expect(svg.querySelector('path')!.getAttribute('d')).toMatch(/^(M[\d.-][^MN]*)+$/)
  }
})
