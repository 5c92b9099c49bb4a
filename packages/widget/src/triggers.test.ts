import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor } from '@testing-library/preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage } from './testing/page.ts'
import { matches } from './triggers.ts'

const patient = { timeout: 20_000 }

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})

const withTriggers = (
  ...triggers: Parameters<ReturnType<typeof fakeServer>['createTrigger']>[0][]
) => {
  const server = fakeServer()
  for (const trigger of triggers) server.createTrigger(trigger)
  return server
}
const isConfigured = (server: ReturnType<typeof fakeServer>) =>
  waitFor(
    () => expect(server.requests.map((one) => one.operationId)).toEqual(['widget.get']),
    patient,
  )
/** Long enough for the page to have thought it over. */
const whileNothing = async (root: ShadowRoot) => {
  const bubble = await waitFor(() => root.querySelector('.trigger') ?? Promise.reject(), patient)
  const look = vi.fn()
  const timer = setInterval(look, 1000)
  await waitFor(() => expect(look.mock.calls.length).toBeGreaterThan(1), patient)
  clearInterval(timer)
  expect(bubble.childElementCount).toBe(0)
}

describe('a trigger', () => {
  it('shows its message, from whom it is, after one request, and keeps nothing', {
    timeout: 60_000,
  }, async () => {
    const server = withTriggers({ text: 'Any questions?', senderName: 'Amina' })
    const { findByRole, queryByRole, getByRole } = await openPage({ server })
    await findByRole('button', { name: 'Amina Any questions?' }, patient)
    expect(server.requests.map((one) => one.operationId)).toEqual(['widget.get'])
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
    expect(queryByRole('dialog')).toBeNull()
    expect(getByRole('button', { name: 'Dismiss' })).toBeDefined()
  })

  it('opens the chat when it is clicked, and is gone then', { timeout: 60_000 }, async () => {
    const server = withTriggers({ text: 'Any questions?' })
    const { findByRole, queryByText, user } = await openPage({ server })
    await user.click(await findByRole('button', { name: /Fake Shop.*Any questions/ }, patient))
    await findByRole('dialog', {}, patient)
    await waitFor(() => expect(queryByText('Any questions?')).toBeNull(), patient)
  })

  it('that was dismissed is not shown again in this visit, and another not on this page', {
    timeout: 60_000,
  }, async () => {
    const server = withTriggers({ text: 'First', position: 1 }, { text: 'Second', position: 2 })
    const page = await openPage({ server })
    await page.user.click(await page.findByRole('button', { name: 'Dismiss' }, patient))
    expect(page.queryByText('First')).toBeNull()
    await whileNothing(page.root)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 1])
    page.api.destroy()
    const again = await openPage({ server })
    await again.findByText('Second', {}, patient)
  })

  it('of once ever is remembered by the browser, also when Escape put it away', {
    timeout: 60_000,
  }, async () => {
    const server = withTriggers({ text: 'Just once', frequency: 'once' })
    const { findByRole, user, root } = await openPage({ server })
    ;(await findByRole('button', { name: 'Dismiss' }, patient)).focus()
    await user.keyboard('{Escape}')
    expect(root.querySelector('.trigger')?.childElementCount).toBe(0)
    expect([localStorage.length, sessionStorage.length]).toEqual([1, 0])
    expect(root.activeElement?.className).toContain('launcher')
  })

  it('waits for its page and its event', { timeout: 60_000 }, async () => {
    const server = withTriggers(
      { text: 'Elsewhere', page: '/elsewhere' },
      { text: 'Do you need help?', page: '/cart*', event: 'Cart left' },
    )
    const { api, findByText, root, queryByText } = await openPage({ server })
    api.track('Cart left')
    await isConfigured(server)
    await whileNothing(root)
    history.pushState(null, '', '/cart/2')
    await findByText('Do you need help?', {}, patient)
    history.pushState(null, '', '/')
    await waitFor(() => expect(queryByText('Do you need help?')).toBeNull(), patient)
  })

  it('is shown as soon as its event is told', { timeout: 60_000 }, async () => {
    const server = withTriggers({ text: 'Wait!', event: 'Leaving' })
    const { api, root, getByText } = await openPage({ server })
    await whileNothing(root)
    api.q.push(['track', 'Leaving'])
    expect(getByText('Wait!')).toBeDefined()
  })

  it('goes with the widget, and what it has changed of it', { timeout: 60_000 }, async () => {
    const before = document.documentElement.outerHTML
    const server = withTriggers({ text: 'Any questions?' })
    const { api, findByText, user, findByRole } = await openPage({ server })
    await findByText('Any questions?', {}, patient)
    await user.click(await findByRole('button', { name: 'Dismiss' }))
    await api.reset()
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
    api.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

it('without triggers nothing is fetched but the configuration', { timeout: 60_000 }, async () => {
  const server = fakeServer()
  const { root } = await openPage({ server })
  await isConfigured(server)
  expect(root.querySelector('.trigger')).toBeNull()
})

describe('a page', () => {
  it.each([
    ['/pricing', 'https://shop.test/pricing?from=mail#top', true],
    ['/pricing', 'https://shop.test/pricing/pro', false],
    ['/pricing*', 'https://shop.test/pricing/pro', true],
    ['/*/pro', 'https://shop.test/pricing/pro', true],
    ['/*a*b*c', 'https://shop.test/a-b-b-c', true],
    ['/*a*b*c', 'https://shop.test/a-c', false],
    ['/a*a', 'https://shop.test/a', false],
    ['/search?q=*', 'https://shop.test/search?q=fern', true],
    ['/search?q=*', 'https://shop.test/search', false],
    ['https://shop.test/', 'https://shop.test/#top', true],
    ['https://shop.test/', 'https://other.test/', false],
    ['*.shop.test/*', 'https://de.shop.test/', true],
    ['*', 'https://shop.test/', true],
    [`/${'*a'.repeat(90)}`, `https://shop.test/${'a'.repeat(5000)}b`, false],
  ])('like %s: is %s one? %s', (pattern, address, expected) => {
    expect(matches(pattern, new URL(address))).toBe(expected)
  })
})
