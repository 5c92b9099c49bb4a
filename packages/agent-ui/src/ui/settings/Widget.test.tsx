// In a file of its own: the page in the preview gives up taking the focus, and in this environment it shares its
// prototypes with ours.
import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const at = (page: string) => `/inbox/settings/${page}`
const sent = (server: ReturnType<typeof fakeServer>, operationId: string) =>
  server.requests.filter((one) => one.operationId === operationId).at(-1)?.input

test('the widget gets another look, which its preview and its tag follow', async () => {
  const server = fakeServer()
  const screen = await openInbox({ server, path: at('widget') })
  const { user } = screen
  const form = within(await screen.findByRole('form', { name: 'Widget' }))
  expect(form.getByTitle('Preview of the widget')).toBeTruthy()
  const colour = form.getByRole('textbox', { name: 'Colour as digits' })
  await user.clear(colour)
  await user.type(colour, '#ffd166')
  expect(form.getByText(/hard to see/)).toBeTruthy()
  await user.clear(colour)
  await user.type(colour, '#005f73')
  expect(form.queryByText(/hard to see/)).toBeNull()
  await user.selectOptions(form.getByRole('combobox', { name: 'Side' }), 'left')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(sent(server, 'workspace.update')).toMatchObject({
    widget: { accent: '#005f73', position: 'left' },
  })
  const tag = within(form.getByRole('region', { name: 'Script tag' }))
  expect(tag.getByText(/data-accent="#005f73" data-position="left"/)).toBeTruthy()
})
