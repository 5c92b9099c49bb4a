import type { VNode } from 'preact'
import { expect, it } from 'vitest'
import { blocksOf, inline } from './RichText.tsx'

/** Text stays text; a link is written as [its label]. */
const shown = (text: string): string =>
  inline(text)
    .map((part) =>
      typeof part === 'string' ? part : `[${(part as VNode<{ label: string }>).props.label}]`,
    )
    .join('')

type Drawn = VNode<{ label?: string; href?: string; children?: unknown; start?: number }>

/** As short HTML, links as `<a href>label</a>`. */
function html(node: unknown): string {
  if (Array.isArray(node)) return node.map(html).join('')
  if (typeof node === 'string') return node
  const { type, props } = node as Drawn
  if (typeof type === 'function') return `<a ${props.href}>${props.label}</a>`
  return `<${type}${props.start ? ` ${props.start}` : ''}>${html(props.children)}</${type}>`
}
const drawn = (text: string) => html(blocksOf(text))

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
  expect(inline(text)).toEqual([text])
})

it('ends an address before a quote or a bracket, so markup around it stays outside', () => {
  expect(shown('<a href="https://a.example/">x</a>')).toBe('<a href="[https://a.example/]">x</a>')
})

it.each([
  ['**bold** and *thin* and _thin_', '<strong>bold</strong> and <em>thin</em> and <em>thin</em>'],
  ['`a **b**`', '<code>a **b**</code>'],
  ['**bold with _thin_ in it**', '<strong>bold with <em>thin</em> in it</strong>'],
  ['[our page](https://a.example/x)', '<a https://a.example/x>our page</a>'],
  ['- one\n- **two**\nafter', '<ul><li>one</li><li><strong>two</strong></li></ul>after'],
  ['3. three\n4. four', '<ol 3><li>three</li><li>four</li></ol>'],
  ['> said\n> so\nyes', '<blockquote>said\nso</blockquote>yes'],
  ['see:\n```js\nlet **a**\n\n- b\n```\ndone', 'see:<pre>let **a**\n\n- b</pre>done'],
])('draws %j', (text, expected) => {
  expect(drawn(text)).toBe(expected)
})

it.each([
  '2*3*4 and snake_case_name',
  'слово_с_подчёркиванием',
  'so * not * thin *',
  '** **',
  '```\nnever closed',
  '[evil](javascript:alert(1))',
  '[data](data:text/html,x)',
  '#1 is -5 > 3',
])('leaves %j as it is', (text) => {
  expect(drawn(text)).toBe(text)
})

it('does not let a label that is an address lead elsewhere', () => {
  expect(drawn('[https://bank.example](https://evil.example)')).not.toContain(
    '<a https://evil.example>https://bank.example</a>',
  )
  expect(drawn('[bank.example](https://evil.example)')).toContain('[bank.example]')
})

/** Every character of the result, in order. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node === 'string') return node
  const { props } = node as Drawn
  return props.label ?? textOf(props.children)
}

function hrefsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(hrefsOf)
  if (typeof node === 'string') return []
  const { props } = node as Drawn
  return props.href ? [props.href] : hrefsOf(props.children)
}

it('whatever is written: it invents nothing, loses no word, and links only to the web and to mail', () => {
  const bits = [
    ...['*', '**', '_', '~~', '`', '```', '\n', '> ', '- ', '1. ', '[', ']', '(', ')', '](', ' '],
    ...['a', 'word', 'é', '😀', 'https://', 'https://a.example', 'javascript:', 'mailto:', '@b.cd'],
    ...['<img src=x onerror=1>', '&amp;', '\u202e', '\0', '\\'],
  ]
  // A generator of its own, so that a failure comes again.
  let seed = 42
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    return Math.floor((seed / 2 ** 32) * below)
  }
  for (let round = 0; round < 5_000; round++) {
    const text = Array.from({ length: 1 + random(40) }, () => bits[random(bits.length)]).join('')
    const blocks = blocksOf(text)
    let at = 0
    for (const letter of textOf(blocks)) {
      at = text.indexOf(letter, at) + letter.length
      if (at < letter.length) throw new Error(`${letter} is not in ${JSON.stringify(text)}`)
    }
    const words = (some: string) => some.match(/word|é|😀/g) ?? []
    const fences = text.includes('```')
    if (!fences) {
      const linkTargets = [...text.matchAll(/\]\(([^\s()<>]+)\)/g)]
        .map(([, target]) => target)
        .join()
      expect(words(textOf(blocks)).length, text).toBeGreaterThanOrEqual(
        words(text).length - words(linkTargets).length,
      )
    }
    for (const href of hrefsOf(blocks)) expect(href).toMatch(/^(https?:\/\/|mailto:)/i)
  }
})

it.each([
  '*',
  '**',
  '_a',
  '~~',
  '`',
  '[',
  '[a](',
  '> ',
  '- ',
  '```\n',
  '@',
  'a@',
  'https://',
  '1. ',
])('a text of nothing but %j is drawn', (bit) => {
  expect(blocksOf(bit.repeat(10_000 / bit.length)).length).toBeGreaterThan(0)
})
