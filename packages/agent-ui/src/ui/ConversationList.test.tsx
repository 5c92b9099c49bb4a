import { fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

const rowNames = (screen: Awaited<ReturnType<typeof openInbox>>) =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('.row-name')?.textContent)

function shopWith(...names: string[]) {
  const server = fakeServer()
  const conversations = names.map((name) =>
    server.createConversation({
      text: `Hello from ${name}`,
      customer: server.createCustomer({ name }),
    }),
  )
  return { server, conversations }
}

test('the newest conversation is first, and a new one appears by itself', async () => {
  const { server } = shopWith('Ana', 'Ben')
  const screen = await openInbox({ server })
  await waitFor(() => expect(rowNames(screen)).toEqual(['Ben', 'Ana']))
  server.createConversation({ text: 'Hi', customer: server.createCustomer({ name: 'Cleo' }) })
  await waitFor(() => expect(rowNames(screen)).toEqual(['Cleo', 'Ben', 'Ana']))
})

test('what a customer wrote is marked unread and counted in the title until it is opened', async () => {
  const { server } = shopWith('Ana')
  const screen = await openInbox({ server })
  const row = await screen.findByRole('link', { name: /Unread: Ana/ })
  await waitFor(() => expect(document.title).toBe('(1) All open · Fake Shop'))
  await screen.user.click(row)
  await waitFor(() => expect(document.title).toBe('All open · Fake Shop'))
  expect(screen.queryByRole('link', { name: /Unread: Ana/ })).toBeNull()
})

test('a view lists only what belongs to it and has its own place in the URL', async () => {
  const { server, conversations } = shopWith('Ana', 'Ben')
  const screen = await openInbox({ server })
  await waitFor(() => expect(rowNames(screen)).toHaveLength(2))
  const { me, client } = screen.inbox
  await client.conversations.assign({ id: conversations[0]!.id, assigneeId: me.value!.id })
  const nav = within(screen.getByRole('navigation', { name: 'Views' }))
  await screen.user.click(nav.getByRole('link', { name: 'Mine' }))
  await waitFor(() => expect(rowNames(screen)).toEqual(['Ana']))
  expect(location.pathname).toBe('/inbox/mine')
})

test('a topic is a view', async () => {
  const server = fakeServer()
  const topic = server.createTopic('Billing')
  server.createConversation({
    text: 'Hi',
    topicId: topic.id,
    customer: server.createCustomer({ name: 'Ana' }),
  })
  server.createConversation({ text: 'Hi', customer: server.createCustomer({ name: 'Ben' }) })
  const screen = await openInbox({ server })
  await screen.user.click(await screen.findByRole('link', { name: 'Billing' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Billing' })).toBeTruthy()
  await waitFor(() => expect(rowNames(screen)).toEqual(['Ana']))
})

test('an empty view says what would be there', async () => {
  const screen = await openInbox({ path: '/inbox/snoozed' })
  expect(await screen.findByText('Nothing is snoozed')).toBeTruthy()
})

test('a list that did not load says why and loads again', async () => {
  const { server } = shopWith('Ana')
  const failure = { status: 503, code: 'database_unavailable' } as const
  server.failNext('conversations.list', ...Array.from({ length: 500 }, () => failure))
  const screen = await openInbox({ server })
  const retry = await screen.findByRole('button', { name: 'Try again' }, { timeout: 20_000 })
  expect(screen.getByText(/database does not answer/)).toBeTruthy()
  server.failNext('conversations.list')
  await screen.user.click(retry)
  await waitFor(() => expect(rowNames(screen)).toEqual(['Ana']), { timeout: 20_000 })
}, 40_000)

test('of many conversations only those near the screen are drawn', async () => {
  const { server } = shopWith(...Array.from({ length: 300 }, (_, index) => `Customer ${index}`))
  const screen = await openInbox({ server })
  await waitFor(() => expect(screen.queryAllByRole('listitem').length).toBeGreaterThan(5))
  expect(screen.queryAllByRole('listitem').length).toBeLessThan(60)
})

test('more rows are drawn where the reader is going than where they come from', async () => {
  const { server } = shopWith(...Array.from({ length: 80 }, (_, index) => `Customer ${index}`))
  const screen = await openInbox({ server })
  const scroller = await waitFor(() => {
    expect(rowNames(screen).length).toBeGreaterThan(5)
    return document.querySelector('.list-scroller')!
  })
  const around = (row: number) => {
    const drawn = screen
      .getAllByRole('listitem')
      .map((one) => Number(one.getAttribute('aria-posinset')) - 1)
      // The first row stays: it has the tab stop.
      .filter((index) => index > 0)
    return [Math.min(...drawn) - row, Math.max(...drawn) - row]
  }
  const scrollTo = (row: number) => {
    scroller.scrollTop = (row + 0.5) * 84
    fireEvent.scroll(scroller)
  }
  scrollTo(30)
  await waitFor(() => expect(around(30)).toEqual([-2, 16]))
  scrollTo(20)
  await waitFor(() => expect(around(20)).toEqual([-6, 12]))
})

test('j and k move through the list, Enter opens, Escape goes back', async () => {
  const { server, conversations } = shopWith('Ana', 'Ben', 'Cleo')
  const screen = await openInbox({ server })
  await waitFor(() => expect(rowNames(screen)).toEqual(['Cleo', 'Ben', 'Ana']))
  await screen.user.keyboard('jjj')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ana'))
  await screen.user.keyboard('k')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ben'))
  await screen.user.keyboard('{Enter}')
  expect(await screen.findByRole('log', { name: 'Messages with Ben' })).toBeTruthy()
  expect(location.pathname).toBe(`/inbox/all/${conversations[1]!.id}`)
  await screen.user.keyboard('{Escape}')
  await waitFor(() => expect(location.pathname).toBe('/inbox/all'))
})

test('the question mark shows every shortcut', async () => {
  const screen = await openInbox({})
  await screen.findByRole('heading', { name: 'All open' })
  await screen.user.keyboard('?')
  const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
  expect(sheet.getByText('Resolve or reopen')).toBeTruthy()
})
