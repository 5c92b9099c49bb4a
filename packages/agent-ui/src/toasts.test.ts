import { expect, test } from 'vitest'
import { createToasts } from './toasts.ts'

const open = () => {
  const toasts = createToasts()
  return { ...toasts, texts: () => toasts.shown.value.map(({ text }) => text) }
}

test('the same words stand once, with the newest way back', () => {
  const { good, shown, texts } = open()
  const run = () => {}
  good('Resolved', { name: 'Undo', run: () => {} })
  good('Resolved', { name: 'Undo', run })
  expect(texts()).toEqual(['Resolved'])
  expect(shown.value[0]?.action?.run).toBe(run)
})

test('what became of a thing takes the place of what was said of it, and of nothing else', () => {
  const { about, good, texts } = open()
  about('one')('Merged', { name: 'Undo', run: () => {} })
  about('other')('Archived', { name: 'Undo', run: () => {} })
  good('Saved')
  about('one')('Two customers again')
  expect(texts()).toEqual(['Archived', 'Saved', 'Two customers again'])
})
