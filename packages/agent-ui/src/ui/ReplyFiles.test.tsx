// The files of canned replies, from their form to the message that carries them.
import { type Client, createClient } from '@deskbell/sdk'
import { type FakeServer, fakeServer } from '@deskbell/sdk/testing'
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../testing/inbox.tsx'

const picture = () => new File(['a picture'], 'map.png', { type: 'image/png' })
const paper = () => new File(['a paper'], 'terms.pdf', { type: 'application/pdf' })

async function withClient<T>(server: FakeServer, work: (client: Client) => Promise<T>): Promise<T> {
  const { url, fetch, WebSocket } = server
  const client = createClient({ baseUrl: url, fetch, WebSocket })
  await client.signIn(server.agents[0]!)
  const done = await work(client)
  client.close()
  return done
}

/** A shared reply that carries a picture and a paper. */
const withFiles = (server: FakeServer, text = 'Here is how.') =>
  withClient(server, async (client) => {
    const { finish } = await client.loadUploads()
    const files = [picture(), paper()].map((file) => client.upload(file).toSend())
    const attachments = await finish(files, AbortSignal.timeout(5_000))
    const said = { shortcut: 'way', title: 'The way to us', body: text }
    return await client.cannedReplies.create({ ...said, attachments })
  })

const repliesOf = (server: FakeServer) =>
  withClient(server, async (client) => (await client.cannedReplies.list()).items)

async function openForm(server: FakeServer, id: string, agent: 0 | 1 = 0) {
  const path = `/inbox/settings/canned-replies/${id}`
  const screen = await openInbox({ server, agent, path })
  const name = id === 'new' ? 'New canned reply' : 'Canned reply'
  return { ...screen, form: within(await screen.findByRole('form', { name })) }
}

async function openThread(server: FakeServer) {
  const customer = server.createCustomer({ name: 'Ana Costa' })
  const { id } = server.createConversation({ text: 'Where are you?', customer })
  const screen = await openInbox({ server, path: `/inbox/all/${id}` })
  const field = (await screen.findByRole('textbox', { name: 'Reply' })) as HTMLTextAreaElement
  return { ...screen, id, field }
}

test('files are added to a canned reply, chosen or pasted, and the list counts them', async () => {
  const server = fakeServer()
  const { form, user, findByRole } = await openForm(server, 'new')
  await user.type(form.getByRole('textbox', { name: 'Title' }), 'The way to us')
  await user.type(form.getByRole('textbox', { name: 'Shortcut' }), 'way')
  await user.type(form.getByRole('textbox', { name: 'Text' }), 'Here is how.')
  await user.upload(form.getByLabelText('Files to attach'), picture())
  const title = form.getByRole('textbox', { name: 'Title' })
  fireEvent.paste(title, { clipboardData: { files: [paper()] } })
  const tray = within(await form.findByRole('list', { name: 'Files of this reply' }))
  expect(await tray.findByText('map.png')).toBeTruthy()
  expect(await tray.findByText('terms.pdf')).toBeTruthy()
  await user.click(form.getByRole('button', { name: 'Save' }))
  const row = within(await findByRole('link', { name: /The way to us/ }))
  expect(row.getByRole('img', { name: '2 files' })).toBeTruthy()
  const [reply] = await repliesOf(server)
  expect(reply?.attachments.map(({ name }) => name)).toEqual(['map.png', 'terms.pdf'])
})

test('a file is taken from a canned reply when that is saved, and kept when it is not', async () => {
  const server = fakeServer()
  const { id } = await withFiles(server)
  const { form, user, findByRole, getByRole } = await openForm(server, id)
  await user.click(form.getByRole('button', { name: 'Remove map.png' }))
  await user.click(form.getByRole('link', { name: 'Cancel' }))
  const row = await findByRole('link', { name: /The way to us/ })
  expect(within(row).getByRole('img', { name: '2 files' })).toBeTruthy()
  await user.click(row)
  const again = within(await findByRole('form', { name: 'Canned reply' }))
  await user.click(again.getByRole('button', { name: 'Remove map.png' }))
  await user.click(again.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(getByRole('img', { name: '1 file' })).toBeTruthy())
  const [reply] = await repliesOf(server)
  expect(reply?.attachments.map(({ name }) => name)).toEqual(['terms.pdf'])
})

test('a change of the text alone says nothing of the files', async () => {
  const server = fakeServer()
  const { id } = await withFiles(server)
  const { form, user, findByRole } = await openForm(server, id)
  await user.type(form.getByRole('textbox', { name: 'Title' }), '!')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await findByRole('link', { name: /The way to us!/ })
  const update = server.requests.find((one) => one.operationId === 'cannedReplies.update')
  expect(update?.input).not.toHaveProperty('attachments')
})

test('a file that is refused says so at its name, and the reply is not saved with it', async () => {
  const server = fakeServer()
  const { form, user } = await openForm(server, 'new')
  await user.type(form.getByRole('textbox', { name: 'Title' }), 'Empty')
  await user.type(form.getByRole('textbox', { name: 'Shortcut' }), 'empty')
  await user.type(form.getByRole('textbox', { name: 'Text' }), 'Nothing')
  await user.upload(form.getByLabelText('Files to attach'), new File([], 'nothing.txt'))
  const tray = within(await form.findByRole('list', { name: 'Files of this reply' }))
  expect(await tray.findByRole('alert')).toBeTruthy()
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(form.getAllByRole('alert')).toHaveLength(2))
  expect(await repliesOf(server)).toEqual([])
  await user.click(tray.getByRole('button', { name: 'Remove nothing.txt' }))
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(async () => expect(await repliesOf(server)).toHaveLength(1))
})

test('who may not change a reply sees its files, and no way to change them', async () => {
  const server = fakeServer()
  const { id } = await withFiles(server)
  const { form } = await openForm(server, id, 1)
  const tray = within(await form.findByRole('list', { name: 'Files of this reply' }))
  expect(tray.getByText('terms.pdf')).toBeTruthy()
  expect(form.queryByRole('button', { name: /^Remove|Add files/ })).toBeNull()
})

test('the menu shows which files come along, and they are sent with the message', async () => {
  const server = fakeServer()
  const reply = await withFiles(server)
  const { id, field, user, findByRole, findByText } = await openThread(server)
  await user.type(field, '/')
  const menu = within(await findByRole('dialog', { name: 'Canned replies' }))
  const along = within(await menu.findByRole('list', { name: 'Files that come along' }))
  expect(along.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'map.png9 B',
    'terms.pdf7 B',
  ])
  await user.keyboard('{Enter}')
  const tray = within(await findByRole('list', { name: 'Files of this message' }))
  expect(tray.getByText('map.png')).toBeTruthy()
  await user.click(tray.getByRole('button', { name: 'Remove map.png' }))
  await waitFor(() => expect(field.value).toBe('Here is how.'))
  await user.click(await findByRole('button', { name: 'Send' }))
  await findByText('terms.pdf')
  await waitFor(() => {
    const sent = server.messages(id).at(-1)
    expect(sent).toMatchObject({ text: 'Here is how.', attachments: [{ name: 'terms.pdf' }] })
  })
  const [kept] = await repliesOf(server)
  expect(kept?.attachments).toEqual(reply.attachments)
})

test('a suggestion that stands for a canned reply brings its files', async () => {
  const server = fakeServer()
  const { id, shortcut, title, body } = await withFiles(server)
  const conversation = server.createConversation({ text: 'Where are you?' })
  const cannedReply = { id, shortcut, title, prompts: [] }
  server.suggest(conversation.id, [
    { source: 'cannedReply', text: body, score: 0.8, words: ['where'], cannedReply },
  ])
  const { user, findByRole } = await openInbox({ server, path: `/inbox/all/${conversation.id}` })
  await user.click(await findByRole('button', { name: /The way to us/ }))
  const tray = within(await findByRole('list', { name: 'Files of this message' }))
  expect(tray.getAllByRole('listitem')).toHaveLength(2)
  expect(server.messages(conversation.id)).toHaveLength(1)
})

test('a macro names the files that its reply sends', async () => {
  const server = fakeServer()
  const { id } = await withFiles(server)
  server.createMacro({ name: 'Send the way', actions: { cannedReplyId: id } })
  const screen = await openThread(server)
  await screen.user.click(await screen.findByRole('button', { name: /^Macros/ }))
  await screen.findByRole('option', { name: /sends “The way to us” with map\.png, terms\.pdf/ })
})
