// In a file of its own, like that of the widget's look: the preview takes the focus off every page here.
import { fakeServer } from '@deskbell/sdk/testing'
import { within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const at = (page: string) => `/inbox/settings/${page}`
const sent = (server: ReturnType<typeof fakeServer>, operationId: string) =>
  server.requests.filter((one) => one.operationId === operationId).at(-1)?.input

test('a form is asked before the first message, about some topics, and names the customer', async () => {
  const server = fakeServer()
  server.createTopic('Returns')
  const { id: formId } = server.createForm({
    ...{ name: 'Who', title: 'Who are you?' },
    schema: {
      ...{ type: 'object', required: [] },
      properties: {
        name: { type: 'string', title: 'Your name' },
        count: { type: 'number', title: 'How many' },
      },
    },
  })
  const screen = await openInbox({ server, path: at('widget') })
  const { user } = screen
  const form = within(await screen.findByRole('form', { name: 'Widget' }))
  await form.findByRole('option', { name: 'Who' })
  await user.selectOptions(
    form.getByRole('combobox', { name: /^Form before the first message/ }),
    formId,
  )
  await user.selectOptions(form.getByRole('combobox', { name: 'Asked' }), 'some')
  expect(form.getByRole('checkbox', { name: 'Returns' })).toHaveProperty('checked', true)
  const names = form.getByRole('combobox', { name: 'Their name is in' })
  expect(within(names).queryByRole('option', { name: 'How many' })).toBeNull()
  await user.selectOptions(names, 'name')
  await user.click(form.getByRole('checkbox', { name: 'Nobody can write without it' }))
  await user.click(form.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(sent(server, 'preChat.update')).toMatchObject({
    ...{ formId, isRequired: false, nameField: 'name', emailField: null },
    topicIds: [expect.any(String)],
  })
})
