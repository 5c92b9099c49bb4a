import { expect, test } from 'vitest'
import { contrastOf, faultOfColour, scriptTag } from './widget-look.ts'

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21)
  expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
})

test('a colour that cannot be seen is told', () => {
  expect(faultOfColour('#2f5bea')).toBeNull()
  expect(faultOfColour('#ffd166')).toMatch(/hard to see/)
  for (const wrong of ['', 'red', '#12345', '#1234567', '#gggggg'])
    expect(faultOfColour(wrong)).toMatch(/six digits/)
})

test('the tag names what is not as usual', () => {
  const widget = { accent: '#2f5bea', position: 'right', title: '', greeting: '' } as const
  const tag = (changes: object) =>
    scriptTag('https://desk.example', 'pk_1', { ...widget, ...changes })
  expect(tag({})).toBe(
    '<script async src="https://desk.example/widget.js" data-key="pk_1"></script>',
  )
  expect(tag({ accent: '#005f73', position: 'left' })).toContain(
    ' data-accent="#005f73" data-position="left">',
  )
})
