import { fakeServer } from '@deskbell/sdk/testing'
import { expect, test, vi } from 'vitest'
import { undoSend } from '../preferences.ts'
import { openInbox } from '../testing/inbox.tsx'

async function openThread() {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hello' })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  const field = await screen.findByRole('textbox', { name: 'Reply' })
  const written = () => (field as HTMLTextAreaElement).value
  const texts = () => server.messages(id).map(({ text }) => text)
  return { ...screen, server, id, field, texts, written }
}

test('a reply can be taken back, with what was written since', async () => {
  undoSend.value = 'on'
  const { field, user, findByRole, texts, written } = await openThread()
  await user.type(field, 'Too early{Enter}')
  expect(written()).toBe('')
  await user.type(field, 'and more')
  await user.click(await findByRole('button', { name: 'Undo' }))
  await vi.waitFor(() => expect(written()).toBe('Too early\nand more'))
  expect(texts()).toEqual(['Hello'])
})

test('the empty field takes a reply back by key, and one with a text keeps its own undo', async () => {
  undoSend.value = 'on'
  const { field, user, findByRole, texts, written } = await openThread()
  await user.type(field, 'Too early{Enter}')
  await findByRole('button', { name: 'Undo' })
  await user.type(field, 'x{Control>}z{/Control}')
  expect(written()).toBe('x')
  await user.type(field, '{Backspace}{Control>}z{/Control}')
  await vi.waitFor(() => expect(written()).toBe('Too early'))
  expect(texts()).toEqual(['Hello'])
})

test('outside of a field a key takes back what was done last', async () => {
  const { server, id, field, user, findByRole } = await openThread()
  field.blur()
  await user.keyboard('e')
  await findByRole('button', { name: 'Undo' })
  await vi.waitFor(() => expect(server.conversation(id).status).toBe('resolved'))
  await user.keyboard('z')
  await vi.waitFor(() => expect(server.conversation(id).status).toBe('open'))
})

test('closing the page sends what was held', async () => {
  undoSend.value = 'on'
  const { field, user, texts } = await openThread()
  await user.type(field, 'On its way{Enter}')
  expect(texts()).toEqual(['Hello'])
  window.dispatchEvent(new Event('pagehide'))
  await vi.waitFor(() => expect(texts()).toEqual(['Hello', 'On its way']))
})

test('a note goes at once, and so does a reply of an agent who wants no undo', async () => {
  undoSend.value = 'on'
  const { field, user, texts, findByRole, server, id } = await openThread()
  await user.click(await findByRole('button', { name: 'Note' }))
  await user.type(field, 'Between us{Enter}')
  await vi.waitFor(() => expect(texts()).toEqual(['Hello', 'Between us']))
  undoSend.value = 'off'
  await user.click(await findByRole('button', { name: 'Reply' }))
  await user.type(field, 'At once{Enter}')
  await vi.waitFor(() => expect(server.messages(id).at(-1)?.text).toBe('At once'))
})
