import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const at = (page: string) => `/inbox/settings/${page}`

test('a canned reply is written, seen as a customer reads it, and saved', async () => {
  const server = fakeServer()
  server.createConversation({ text: 'Hi', customer: server.createCustomer({ name: 'Ana Costa' }) })
  const screen = await openInbox({ server, path: at('canned-replies') })
  await screen.user.click(await screen.findByRole('button', { name: 'New' }))
  const form = within(await screen.findByRole('form', { name: 'New canned reply' }))
  await screen.user.type(form.getByRole('textbox', { name: 'Title' }), 'Greeting')
  await screen.user.type(form.getByRole('textbox', { name: 'Shortcut' }), '/hi')
  const text = form.getByRole('textbox', { name: 'Text' })
  await screen.user.type(text, 'Hello ')
  await screen.user.click(form.getByRole('button', { name: 'Name' }))
  expect(await form.findByText('Hello Ana')).toBeTruthy()
  await screen.user.click(form.getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('link', { name: /Greeting.*\/hi/ })).toBeTruthy()
  expect(server.requests.find((one) => one.operationId === 'cannedReplies.create')?.input).toEqual({
    scope: 'shared',
    title: 'Greeting',
    shortcut: 'hi',
    body: 'Hello {{ customer.first_name | default: "there" }}',
    translations: {},
  })
})

test('what is wrong with a text is said under it, and a refusal above the buttons', async () => {
  const server = fakeServer()
  server.createCannedReply({ shortcut: 'hi', body: 'Hello' })
  const screen = await openInbox({ server, path: at('canned-replies/new') })
  const form = within(await screen.findByRole('form', { name: 'New canned reply' }))
  server.failNext('cannedReplies.preview', {
    ...{ status: 400, code: 'validation_failed', detail: 'unknown variable "x"' },
  })
  await screen.user.type(form.getByRole('textbox', { name: 'Text' }), 'x')
  await waitFor(() =>
    expect(server.requests.some((one) => one.operationId === 'cannedReplies.preview')).toBe(true),
  )
  await screen.user.type(form.getByRole('textbox', { name: 'Title' }), 'Twice')
  await screen.user.type(form.getByRole('textbox', { name: 'Shortcut' }), 'hi{Enter}')
  expect((await form.findByRole('alert')).textContent).toContain('has this shortcut already')
})

test('an agent may read what is shared, and write only what is their own', async () => {
  const server = fakeServer()
  const reply = server.createCannedReply({ shortcut: 'hi', title: 'Greeting', body: 'Hello' })
  const screen = await openInbox({ server, agent: 1, path: at(`canned-replies/${reply.id}`) })
  await screen.findByRole('form', { name: 'Canned reply' })
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull()
  await screen.user.click(screen.getByRole('link', { name: 'Macros' }))
  await screen.findByRole('heading', { name: 'Macros' })
  expect(screen.queryByRole('button', { name: 'New' })).toBeNull()
})

test('a file is imported by shortcut, and a wrong one is refused in words', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: at('canned-replies') })
  const input = await screen.findByLabelText('File to import')
  const items = [{ shortcut: 'hi', title: 'Greeting', body: 'Hello', translations: {} }]
  const file = (text: string) => new File([text], 'a.json', { type: 'application/json' })
  await screen.user.upload(input, file(JSON.stringify({ items })))
  expect(await screen.findByText('Imported: 1 new, 0 changed, 0 as before')).toBeTruthy()
  expect(await screen.findByRole('link', { name: /Greeting/ })).toBeTruthy()
  await screen.user.upload(input, file('shortcut,title'))
  expect(await screen.findByText(/not an export of canned replies/)).toBeTruthy()
})

test('an import that is refused says which reply of the file is wrong', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: at('canned-replies') })
  const input = await screen.findByLabelText('File to import')
  const file = (items: object[]) =>
    new File([JSON.stringify({ items })], 'a.json', { type: 'application/json' })
  const errors = [{ field: '/items/11/shortcut', message: 'no spaces' }]
  server.failNext('cannedReplies.import', { status: 400, code: 'validation_failed', errors })
  await screen.user.upload(input, file([{ shortcut: 'a b', title: 'T', body: 'B' }]))
  await screen.findByText('Nothing is imported. Number 12 in the file – Shortcut: no spaces.')
  await screen.user.upload(input, file([]))
  await screen.findByText('There are no canned replies in this file.')
})

test('a JSON file of something else is refused as no export, too', async () => {
  const screen = await openInbox({ path: at('canned-replies') })
  const input = await screen.findByLabelText('File to import')
  await screen.user.upload(input, new File(['null'], 'a.json', { type: 'application/json' }))
  expect(await screen.findByText(/not an export of canned replies/)).toBeTruthy()
})

test('a macro is put together from steps, changed and deleted', async () => {
  const server = fakeServer()
  server.createTag('vip')
  const screen = await openInbox({ server, path: at('macros') })
  await screen.user.click(await screen.findByRole('button', { name: 'New' }))
  const form = within(await screen.findByRole('form', { name: 'New macro' }))
  await screen.user.type(form.getByRole('textbox', { name: 'Name' }), 'Wrap up')
  await screen.user.click(form.getByRole('button', { name: 'Save' }))
  expect((await form.findByRole('alert')).textContent).toBe('Choose at least one step.')
  await screen.user.selectOptions(form.getByRole('combobox', { name: 'Reply' }), 'text')
  await screen.user.type(form.getByRole('textbox', { name: 'Text of the reply' }), 'Bye')
  const tags = within(await form.findByRole('group', { name: 'Add tags' }))
  await screen.user.click(tags.getByRole('checkbox', { name: 'vip' }))
  await screen.user.selectOptions(form.getByRole('combobox', { name: 'Then' }), 'snoozed 60')
  await screen.user.click(form.getByRole('button', { name: 'Save' }))
  const row = await screen.findByRole('link', { name: /Wrap up.*sends “Bye” · tags vip · snoozes/ })
  const created = server.requests.find((one) => one.operationId === 'macros.create')?.input
  expect(created).toMatchObject({
    actions: { reply: 'Bye', addTagIds: [expect.any(String)], snoozeMinutes: 60 },
  })
  await screen.user.click(row)
  await screen.user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('No macros yet')).toBeTruthy()
})

test('the address for cards is registered, its key shown once, tried, and removed', async () => {
  const server = fakeServer()
  const customer = server.createCustomer({ name: 'Ana Costa', email: 'ana@shop.example' })
  server.createConversation({ text: 'Hi', customer })
  const screen = await openInbox({ server, path: at('context-cards') })
  const { user } = screen
  await screen.findByRole('heading', { name: 'Customer cards' })
  const address = await screen.findByRole('textbox', { name: /^Address/ })
  expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull()
  await user.type(address, 'https://shop.example/deskbell')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const secret = await screen.findByRole('region', { name: 'Signing key' })
  const key = secret.querySelector('code')?.textContent
  expect(key).toMatch(/^whsec_/)
  await user.click(screen.getByRole('button', { name: 'New key…' }))
  const question = { name: 'A new key?', hidden: true }
  const asked = within(await screen.findByRole('dialog', question))
  await user.click(asked.getByRole('button', { name: 'New key', hidden: true }))
  expect(screen.queryByRole('dialog', question)).toBeNull()
  await waitFor(() => expect(secret.querySelector('code')?.textContent).not.toBe(key))
  const who = screen.getByRole('textbox', { name: 'Try it with a customer' })
  await user.type(who, 'nobody@shop.example{Enter}')
  expect((await screen.findByRole('alert')).textContent).toBe('No customer has this.')
  await user.clear(who)
  await user.type(who, 'ana@shop.example{Enter}')
  const tried = within(screen.getByRole('region', { name: 'Try it' }))
  expect(await tried.findByRole('heading', { name: 'Ana Costa' })).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Signing key' })).toBeNull())
  server.failNext('contextEndpoint.delete', { status: 403, code: 'forbidden' })
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Your role')
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull())
  expect(server.requests.at(-1)?.operationId).toBe('contextEndpoint.delete')
})

test('the address for cards is for admins', async () => {
  const screen = await openInbox({ agent: 1, path: at('context-cards') })
  await screen.findByRole('heading', { name: 'Canned replies' })
  expect(screen.queryByRole('link', { name: 'Customer cards' })).toBeNull()
})

test('a type of objects gets fields, keeps their keys, and is deleted', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: at('objects') })
  const { user } = screen
  await user.click(await screen.findByRole('button', { name: 'New type' }))
  const form = within(await screen.findByRole('form', { name: 'New type' }))
  await user.type(form.getByRole('textbox', { name: 'Name' }), 'Scooter')
  const add = async (name: string, kind: string) => {
    await user.click(form.getByRole('button', { name: 'Add a field' }))
    const names = form.getAllByRole('textbox', { name: 'Name of the field' })
    await user.type(names.at(-1)!, name)
    const selects = form.getAllByRole('combobox', { name: 'Kind of the field' })
    await user.selectOptions(selects.at(-1)!, kind)
  }
  await add('Battery, %', 'number')
  await add('Battery', 'text')
  await add('State', 'choice')
  await user.type(form.getByRole('textbox', { name: /^Choices/ }), 'good, broken, good')
  await user.click(form.getByRole('button', { name: 'Save' }))
  const row = await screen.findByRole('link', { name: /Scooter.*Battery, % · Battery · State/ })
  const created = server.requests.find((one) => one.operationId === 'objectTypes.create')?.input
  expect(created).toEqual({
    name: 'Scooter',
    fields: [
      { key: 'battery', name: 'Battery, %', type: 'number', choices: [] },
      { key: 'battery2', name: 'Battery', type: 'text', choices: [] },
      { key: 'state', name: 'State', type: 'choice', choices: ['good', 'broken'] },
    ],
  })
  await user.click(row)
  const known = within(await screen.findByRole('form', { name: 'Type' }))
  const [kind] = known.getAllByRole('combobox', { name: 'Kind of the field' })
  expect(kind).toHaveProperty('disabled', true)
  await user.click(known.getByRole('button', { name: 'Remove the field Battery' }))
  await user.click(known.getByRole('button', { name: 'Save' }))
  await user.click(await screen.findByRole('link', { name: /Scooter.*Battery, % · State/ }))
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  expect(await screen.findByText('No types yet')).toBeTruthy()
})
