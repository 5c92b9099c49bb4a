import { describe, expect, it } from 'vitest'
import { faultOf, MOST_OF_TEMPLATE, promptsOf, renderTemplate } from './template.ts'

const render = (source: string, values: Record<string, string | number | boolean> = {}) =>
  renderTemplate(source, new Map(Object.entries(values)))

describe('a template', () => {
  it('shows values as they are, without escaping or running them', () => {
    const text = '<b>{{ agent.name }}</b> & {% if 1 %}'
    expect(render('Hi {{ customer.name }}!', { 'customer.name': text }).text).toBe(`Hi ${text}!`)
  })

  it('falls back where there is no value, and says what it missed where there is no fallback', () => {
    expect(render('Hi {{ customer.name | default: "there" }}')).toEqual({
      text: 'Hi there',
      missing: [],
    })
    expect(render('{{ customer.first_name | upcase }}, {{ prompt.order_number }}')).toEqual({
      text: '[customer first name], [order number]',
      missing: ['customer.first_name', 'prompt.order_number'],
    })
    expect(render('{{ customer.name | default: prompt.who }}').missing).toEqual(['prompt.who'])
  })

  it('falls back to nothing where that is what the fallback says', () => {
    for (const nothing of ['nil', 'null', 'blank', 'empty', '""'])
      expect(render(`Hi{{ customer.name | default: ${nothing} }}!`)).toEqual({
        text: 'Hi!',
        missing: [],
      })
  })

  it('takes an empty value for none', () => {
    expect(render('{{ customer.plan | default: "Free" }}', { 'customer.plan': '' }).text).toBe(
      'Free',
    )
  })

  it('decides by conditions; what is not shown is not missed', () => {
    const source =
      '{% if customer.plan == "Club" %}Free for you.{% elsif prompt.days %}{{ prompt.days }} days.{% else %}Soon.{% endif %}'
    expect(render(source, { 'customer.plan': 'Club' }).text).toBe('Free for you.')
    expect(render(source, { 'prompt.days': '3' }).text).toBe('3 days.')
    expect(render(source)).toEqual({ text: 'Soon.', missing: [] })
  })

  it('decides by what numbers and booleans are, and shows them like any other value', () => {
    const source =
      '{% if customer.attributes.vip %}VIP{% else %}not{% endif %} {% if customer.attributes.orders == 0 %}new{% else %}known{% endif %}'
    const not = { 'customer.attributes.vip': false, 'customer.attributes.orders': 0 }
    expect(render(source, not).text).toBe('not new')
    const is = { 'customer.attributes.vip': true, 'customer.attributes.orders': 12 }
    expect(render(source, is).text).toBe('VIP known')
    const shown = '{{ customer.attributes.vip }} {{ customer.attributes.orders }}'
    expect(render(shown, not)).toEqual({ text: 'false 0', missing: [] })
    const more = '{% if customer.attributes.orders > 9 %}many{% else %}few{% endif %}'
    expect(render(more, is).text).toBe('many')
  })

  it('reads attributes by any name, also one that objects have of their own', () => {
    const source =
      '{{ customer.attributes.size }} {{ customer.attributes["shoe size"] }} {{ customer.attributes.constructor | default: "-" }} {{ customer.attributes.__proto__ | default: "-" }}'
    expect(
      render(source, {
        'customer.attributes.size': 'M',
        'customer.attributes.shoe size': '42',
      }).text,
    ).toBe('M 42 - -')
  })

  it('names its prompts once, in order', () => {
    expect(
      promptsOf(['{{ prompt.b }}{{ prompt.a }}', '{% if prompt.c %}{{ prompt.a }}{% endif %}']),
    ).toEqual(['b', 'a', 'c'])
  })
})

describe('refused is', () => {
  it.each([
    ['an output that is not closed', '{{ customer.name', /not closed/],
    ['a tag that is not closed', '{% if customer.name %}', /not closed/],
    ['a loop', '{% for x in (1..9) %}a{% endfor %}', /tag "for" not found/],
    ['a table', '{% tablerow x in (1..9) %}a{% endtablerow %}', /not found/],
    ['an include', "{% include '/etc/passwd' %}", /not found/],
    ['a partial', "{% render 'secrets' %}", /not found/],
    ['a layout', "{% layout 'a' %}", /not found/],
    ['an assignment', '{% assign a = "x" %}', /not found/],
    ['a capture', '{% capture a %}x{% endcapture %}', /not found/],
    ['raw text', '{% raw %}{{ x }}{% endraw %}', /not found/],
    ['an unknown filter', '{{ customer.name | inspect }}', /undefined filter: inspect/],
    ['a filter that grows', '{{ customer.name | replace: "a", "aa" }}', /undefined filter/],
    ['an unknown variable', '{{ customer.password }}', /unknown variable "customer.password"/],
    ['a whole object', '{{ customer }}', /unknown variable/],
    ['a part of a value', '{{ customer.name.size }}', /unknown variable/],
    ['a computed name', '{{ customer[prompt.field] }}', /unknown variable/],
    ['the way to prototypes', '{{ constructor.constructor }}', /unknown variable/],
    ['a prompt in capitals', '{{ prompt.Order }}', /unknown variable/],
    ['a range without end', '{{ (1..999999999) }}', /memory/],
    ['too much', 'x'.repeat(MOST_OF_TEMPLATE + 1), /limit/],
  ])('%s', (_name, source, fault) => {
    expect(faultOf(source)).toMatch(fault)
    expect(() => render(source)).toThrow()
  })

  it('nesting without end, with a fault and not with a crash', () => {
    const half = Math.floor(MOST_OF_TEMPLATE / 27)
    const source = '{%if agent.name%}'.repeat(half) + '{%endif%}'.repeat(half)
    expect([undefined, expect.any(String)]).toContainEqual(faultOf(source))
  })

  it('a range that only its values make large', () => {
    const source = '{{ (1..prompt.n) }}'
    expect(faultOf(source)).toBeUndefined()
    expect(() => render(source, { 'prompt.n': '999999999' })).toThrow(/memory/)
  })
})
