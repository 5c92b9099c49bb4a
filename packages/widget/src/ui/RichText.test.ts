import type { VNode } from 'preact'
import { expect, it } from 'vitest'
import { linkify } from './RichText.tsx'

/** Text stays text; a link is written as [its label]. */
const shown = (text: string): string =>
  linkify(text)
    .map((part) =>
      typeof part === 'string' ? part : `[${(part as VNode<{ label: string }>).props.label}]`,
    )
    .join('')

it.each([
  ['see https://a.example/b?c=d#e now', 'see [https://a.example/b?c=d#e] now'],
  ['(https://a.example/b_(c)).', '([https://a.example/b_(c)]).'],
  ['https://a.example, http://b.example!', '[https://a.example], [http://b.example]!'],
  ['write to ada@example.com.', 'write to [ada@example.com].'],
  ['mailto:ada@example.com', '[mailto:ada@example.com]'],
  ['one\ntwo https://a.example\nthree', 'one\ntwo [https://a.example]\nthree'],
])('finds the addresses in %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

it.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'ftp://a.example',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '//a.example',
  'file:///etc/passwd',
])('leaves %j as text', (text) => {
  expect(linkify(text)).toEqual([text])
})

it('ends an address before a quote or a bracket, so markup around it stays outside', () => {
  expect(shown('<a href="https://a.example/">x</a>')).toBe('<a href="[https://a.example/]">x</a>')
})
