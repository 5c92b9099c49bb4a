// The form before the first message as customers see it, on the fake server.
import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { openPage } from '../testing/page.ts'

const patience = { timeout: 20_000 }
const form = {
  ...{ name: 'Before', title: 'Before we start' },
  schema: {
    type: 'object' as const,
    required: ['name'],
    properties: {
      name: { type: 'string' as const, title: 'Your name' },
      email: { type: 'string' as const, title: 'Email', format: 'email' as const },
    },
  },
}

function asking(changes: Parameters<ReturnType<typeof fakeServer>['setPreChat']>[0] = {}) {
  const server = fakeServer()
  const { id: formId } = server.createForm(form)
  server.setPreChat({ formId, ...changes })
  return { server, formId }
}

async function openChat(server: ReturnType<typeof fakeServer>) {
  const page = await openPage({ server })
  await page.user.click(page.launcher)
  const asked = async () => within(await page.findByRole('form', { name: form.title }, patience))
  const field = () => page.findByRole('textbox', { name: 'Message' }, patience)
  return { ...page, asked, field }
}

const begun = (server: ReturnType<typeof fakeServer>) =>
  server.requests.filter((one) => one.operationId === 'conversations.create')

it('is filled in before there is a place to write, and goes with the first message', async () => {
  const { server, formId } = asking()
  const { user, asked, field, findByText, queryByRole } = await openChat(server)
  const fields = await asked()
  expect(queryByRole('textbox', { name: 'Message' })).toBeNull()
  await user.click(fields.getByRole('button', { name: 'Next' }))
  expect((await fields.findByRole('alert')).textContent).toBe('Please fill this in.')
  await user.type(fields.getByLabelText('Your name'), 'Vera')
  await user.click(fields.getByRole('button', { name: 'Next' }))
  await user.type(await field(), 'My lid is broken{Enter}')
  await findByText('Sent', {}, patience)
  expect(begun(server)[0]!.input.preChat).toEqual({ formId, values: { name: 'Vera' } })
  await findByText(/✓ Answered/, {}, patience)
}, 60_000)

it('is asked again for the next conversation, and not in between', async () => {
  const { server } = asking()
  const { user, asked, field, findByText, getByRole, findByRole } = await openChat(server)
  const fields = await asked()
  await user.type(fields.getByLabelText('Your name'), 'Vera')
  await user.click(fields.getByRole('button', { name: 'Next' }))
  await user.click(await findByRole('button', { name: 'Change' }))
  const again = await asked()
  expect(again.getByLabelText('Your name')).toHaveProperty('value', 'Vera')
  await user.click(again.getByRole('button', { name: 'Next' }))
  await user.type(await field(), 'One{Enter}')
  await findByText('Sent', {}, patience)
  await user.type(await field(), 'Two{Enter}')
  await vi.waitFor(() => expect(begun(server)).toHaveLength(1), patience)
  await user.click(getByRole('button', { name: 'Back to your conversations' }))
  await user.click(await findByRole('button', { name: 'New conversation' }, patience))
  expect((await asked()).getByLabelText('Your name')).toHaveProperty('value', '')
}, 60_000)

it('is asked about some things alone', async () => {
  const server = fakeServer()
  const returns = server.createTopic('Returns')
  const { id: formId } = server.createForm(form)
  server.setPreChat({ formId, topicIds: [returns.id] })
  const { user, asked, field, findByRole, findByText, queryByRole } = await openChat(server)
  await field()
  await user.click(await findByRole('button', { name: 'Returns' }))
  await asked()
  expect(queryByRole('textbox', { name: 'Message' })).toBeNull()
  await user.click(await findByRole('button', { name: 'Returns' }))
  await user.type(await field(), 'Just a question{Enter}')
  await findByText('Sent', {}, patience)
  expect(begun(server)[0]!.input.preChat).toBeUndefined()
}, 60_000)

it('is skipped where it is not demanded', async () => {
  const { server } = asking({ isRequired: false })
  const { user, asked, field, findByText } = await openChat(server)
  await user.click((await asked()).getByRole('button', { name: 'Skip' }))
  await user.type(await field(), 'Hello{Enter}')
  await findByText('Sent', {}, patience)
  expect(begun(server)[0]!.input.preChat).toBeUndefined()
}, 60_000)

it('is there after a reload as far as it was filled in, and nothing of it after a reset', async () => {
  const { server } = asking()
  const first = await openChat(server)
  await first.user.type((await first.asked()).getByLabelText('Your name'), 'Vera')
  first.api.destroy()
  const second = await openChat(server)
  const fields = await second.asked()
  expect(fields.getByLabelText('Your name')).toHaveProperty('value', 'Vera')
  await second.api.reset()
  expect(sessionStorage).toHaveLength(0)
}, 60_000)

it('is asked for where the workspace has begun to demand it, and what was written is kept', async () => {
  const server = fakeServer()
  const { id: formId } = server.createForm(form)
  const { user, asked, field, findByText, findByRole } = await openChat(server)
  // One can write before, but then what is asked is known in time.
  await findByRole('heading', { level: 1 }, patience)
  server.setPreChat({ formId })
  await user.type(await field(), 'My lid is broken{Enter}')
  const fields = await asked()
  await user.type(fields.getByLabelText('Your name'), 'Vera')
  await user.click(fields.getByRole('button', { name: 'Next' }))
  expect(await field()).toHaveProperty('value', 'My lid is broken')
  await user.type(await field(), '{Enter}')
  await findByText('Sent', {}, patience)
  expect(begun(server).at(-1)!.input.preChat).toEqual({ formId, values: { name: 'Vera' } })
}, 60_000)

it('is asked where somebody has written before anything was known, and that is kept', async () => {
  const { server } = asking()
  const release = server.hold('customerSessions.create')
  const { user, asked, field, queryByText } = await openChat(server)
  await user.type(await field(), 'Is anybody there?{Enter}')
  release()
  const fields = await asked()
  expect(queryByText('Sending')).toBeNull()
  await user.type(fields.getByLabelText('Your name'), 'Vera')
  await user.click(fields.getByRole('button', { name: 'Next' }))
  expect(await field()).toHaveProperty('value', 'Is anybody there?')
}, 60_000)

it('says at the field what the server has refused', async () => {
  const { server } = asking()
  server.failNext('conversations.create', {
    ...{ status: 400, code: 'validation_failed' },
    errors: [{ field: '/preChat/values/name', message: 'does not look as it should' }],
  })
  const { user, asked, field, findByText } = await openChat(server)
  const fields = await asked()
  await user.type(fields.getByLabelText('Your name'), 'V')
  await user.click(fields.getByRole('button', { name: 'Next' }))
  await user.type(await field(), 'Hello{Enter}')
  const again = await asked()
  const name = await again.findByLabelText('Your name')
  expect(name).toHaveProperty('value', 'V')
  expect(name.getAttribute('aria-invalid')).toBe('true')
  await user.type(name, 'era')
  await user.click(again.getByRole('button', { name: 'Next' }))
  await user.type(await field(), '{Enter}')
  await findByText('Sent', {}, patience)
}, 60_000)
