import { expect, test } from 'vitest'
import { pieces, readQuestion, searchPath, wireFilters } from './search.ts'

test('a question survives the URL, and nonsense in it is left out', () => {
  const question = {
    ...{ q: 'lost & found', kind: 'conversations' as const, sort: 'best' as const },
    filters: { status: 'open,pending', tag: 'tag_1' },
  }
  const path = searchPath(question)
  expect(path).toBe(
    '/inbox/search?q=lost+%26+found&kind=conversations&sort=best&status=open%2Cpending&tag=tag_1'.replace(
      'status=open%2Cpending&tag=tag_1',
      'status=open%2Cpending&tag=tag_1',
    ),
  )
  const query = Object.fromEntries(new URL(path, 'https://x').searchParams)
  expect(readQuestion(query)).toEqual(question)
  expect(readQuestion({ kind: 'bicycles', sort: 'up', colour: 'red', tag: '' })).toEqual({
    ...{ q: '', kind: 'messages', sort: 'newest', filters: {} },
  })
  expect(searchPath({})).toBe('/inbox/search')
})

test('days are from their beginning to their end, and a kind gets only the filters that it knows', () => {
  const filters = { status: 'open,pending', from: '2026-03-01', until: '2026-03-02' }
  const at = (day: number) => new Date(2026, 2, day).toISOString()
  const question = { q: '', sort: 'newest' as const, filters }
  expect(wireFilters({ ...question, kind: 'messages' })).toEqual({
    ...{ status: ['open', 'pending'], from: at(1), until: at(3) },
  })
  expect(wireFilters({ ...question, kind: 'customers' })).toEqual({ from: at(1), until: at(3) })
  expect(wireFilters({ ...question, kind: 'customers', filters: { from: 'x' } })).toEqual({})
})

test('what matched is marked, and a long text is cut around it', () => {
  const text = `${'before '.repeat(40)}needle${' after'.repeat(100)}`
  const start = text.indexOf('needle')
  const found = pieces(text, 'text', [{ field: 'text', start, end: start + 6 }])
  expect(found.filter(({ isHit }) => isHit)).toEqual([{ text: 'needle', isHit: true }])
  expect(found[0]).toEqual({ text: '… ', isHit: false })
  expect(found.at(-1)).toEqual({ text: ' …', isHit: false })
  expect(pieces('a b', 'text', [{ field: 'name', start: 0, end: 1 }])).toEqual([
    { text: 'a b', isHit: false },
  ])
  expect(
    pieces('abc', 'text', [
      { field: 'text', start: 1, end: 2 },
      { field: 'text', start: 0, end: 2 },
    ])
      .map((piece) => piece.text)
      .join(''),
  ).toBe('abc')
})
