import { createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { expect, test, vi } from 'vitest'
import { notifications, sound } from '../preferences.ts'
import { openInbox } from '../testing/inbox.tsx'

async function colleagueOf({ url, fetch, WebSocket, agents }: FakeServer) {
  const client = createClient({ baseUrl: url, fetch, WebSocket })
  await client.signIn(agents[1]!)
  return client
}

async function openNote(server = fakeServer()) {
  const { id } = server.createConversation({ text: 'Hello' })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  await screen.user.click(await screen.findByRole('button', { name: 'Note' }))
  const field = (await screen.findByRole('textbox', { name: 'Note' })) as HTMLTextAreaElement
  await vi.waitFor(() => expect(screen.inbox.agents.value.length).toBeGreaterThan(1))
  const name = screen.inbox.agents.value.find((one) => one.id !== screen.inbox.me.value?.id)!.name
  return { ...screen, server, id, field, name }
}

test('an @ in a note offers colleagues, and the note marks who was named', async () => {
  const { field, user, findByRole, queryByRole, name, container, server, id } = await openNote()
  await user.type(field, `Ask @${name.slice(0, 2)}`)
  const option = await findByRole('option', { name: new RegExp(name) })
  expect(field.getAttribute('aria-activedescendant')).toBe(option.id)
  await user.keyboard('{Enter}')
  await vi.waitFor(() => expect(field.value).toBe(`Ask @${name} `))
  expect(queryByRole('listbox', { name: 'Colleagues' })).toBeNull()
  await user.type(field, 'please{Enter}')
  await vi.waitFor(() => expect(server.messages(id).at(-1)?.text).toBe(`Ask @${name} please`))
  await vi.waitFor(() => expect(container.querySelector('.mention')?.textContent).toBe(`@${name}`))
})

test('Escape closes the menu and keeps the text; a reply has none', async () => {
  const { field, user, findByRole, queryByRole, name } = await openNote()
  await user.type(field, '@')
  await findByRole('option', { name: new RegExp(name) })
  await user.keyboard('{Escape}')
  expect(queryByRole('option', { name: new RegExp(name) })).toBeNull()
  expect(field.value).toBe('@')
  await user.click(await findByRole('button', { name: 'Reply' }))
  await user.clear(field)
  await user.type(field, '@')
  expect(queryByRole('listbox', { name: 'Colleagues' })).toBeNull()
})

test('whoever is mentioned is told, counted, and finds the conversation in the view', async () => {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hello' })
  const screen = await openInbox({ server, path: '/inbox/mentions' })
  await screen.findByText('Nobody asks for you')
  const colleague = await colleagueOf(server)
  const text = `@${screen.inbox.me.value!.name} have a look`
  await colleague.messages.create({
    id,
    clientId: crypto.randomUUID(),
    visibility: 'internal',
    text,
  })
  await screen.findByText(/^You were mentioned/)
  await vi.waitFor(() => expect(screen.inbox.mentionCount.value).toBe(1))
  await screen.findByRole('link', { name: /Mentions.*1 unread/ })
  await screen.user.click(screen.getByRole('button', { name: 'Open' }))
  await vi.waitFor(() => expect(location.pathname).toBe(`/inbox/mentions/${id}`))
  await vi.waitFor(() => expect(screen.inbox.mentionCount.value).toBe(0))
  colleague.close()
})

test('a notification is for who wants it, and only while nobody looks', async () => {
  const shown: string[] = []
  class FakeNotification {
    static requestPermission = async () => 'granted'
    onclick: (() => void) | null = null
    constructor(title: string) {
      shown.push(title)
    }
    close() {}
  }
  vi.stubGlobal('Notification', FakeNotification)
  sound.value = 'off'
  const visible = vi.spyOn(document, 'visibilityState', 'get')
  const server = fakeServer()
  const screen = await openInbox({ server, path: '/inbox/all' })
  await screen.user.click(await screen.findByRole('button', { name: /^Your menu/ }))
  await screen.user.click(await screen.findByText('Desktop notifications'))
  await vi.waitFor(() => expect(notifications.value).toBe('on'))
  server.createConversation({ text: 'Seen at once' })
  await screen.findByText('Seen at once')
  visible.mockReturnValue('hidden')
  server.createConversation({ text: 'Anybody there?' })
  await vi.waitFor(() => expect(shown).toHaveLength(1))
  visible.mockRestore()
  vi.unstubAllGlobals()
  notifications.value = 'off'
})

test('an @ in the note of a transfer offers colleagues, too, and Enter in its menu does not send', async () => {
  const { user, findByRole, name, server, id } = await openNote()
  ;(document.activeElement as HTMLElement).blur()
  await user.keyboard('f')
  const note = (await findByRole('textbox', {
    ...{ name: 'Note for them', hidden: true },
  })) as HTMLTextAreaElement
  await user.type(note, `Ask @${name.slice(0, 2)}`)
  await findByRole('option', { name: new RegExp(name), selected: true, hidden: true })
  await user.keyboard('{Enter}')
  await vi.waitFor(() => expect(note.value).toBe(`Ask @${name} `))
  expect(server.conversation(id).assignee).toBeNull()
})
