// What people write while the API cannot be reached, in pages that are reloaded before it can be again.
import { expect, it } from 'vitest'
import { agentWith, apiOf, areKept, expectOnce, isVisible, stored, visitor } from './api-away.ts'
import { arrive, server } from './own-server.ts'
import { beginConversation, openChat, openConversation, say, signIn } from './scenes.ts'

it('[F22] 20 messages written offline are there after a reload, and delivered once, in order', async () => {
  const { page, api } = await visitor()
  const panel = await openChat(page, server)
  await beginConversation(panel, 'storm 00')
  await isVisible(panel.getByText(stored))
  const agent = await agentWith('storm 00')
  await api.cut()
  const offline = Array.from({ length: 20 }, (_, at) => `storm ${String(at + 1).padStart(2, '0')}`)
  for (const text of offline) await say(panel, text)
  await areKept(page, offline.length)

  const reloaded = await openChat(page, server)
  await expectOnce(reloaded.getByRole('log'), offline, /^storm \d\d$/)
  await isVisible(reloaded.getByText('Waiting to be sent').or(reloaded.getByText('Sending')))
  api.restore()
  await expectOnce(agent, ['storm 00', ...offline], /^storm \d\d$/)
  await isVisible(reloaded.getByText(stored))
  await expectOnce(reloaded.getByRole('log'), ['storm 00', ...offline], /^storm \d\d$/)
})

it('[F22] a conversation that was begun offline is there after a reload, and made once', async () => {
  const { page, api } = await visitor()
  const panel = await openChat(page, server)
  await panel.getByRole('textbox', { name: 'Message' }).waitFor()
  await api.cut()
  const texts = ['island 1', 'island 2', 'island 3']
  for (const text of texts.slice(0, 2)) {
    await say(panel, text)
    // With the first the thread takes the place of the empty page, and brings a field of its own.
    await isVisible(panel.getByRole('log').getByText(text, { exact: true }))
  }
  await areKept(page, 2)
  const reloaded = await openChat(page, server)
  await expectOnce(reloaded.getByRole('log'), texts.slice(0, 2), /^island \d$/)
  await say(reloaded, texts[2]!)
  api.restore()
  await isVisible(reloaded.getByText(stored))
  await expectOnce(await agentWith('island 3'), texts, /^island \d$/)
  await reloaded.getByRole('button', { name: 'Back to your conversations' }).click()
  await isVisible(reloaded.getByRole('button', { name: /island/ }))
  expect(await reloaded.getByRole('button', { name: /island/ }).count()).toBe(1)
})

it('[F22] what an agent has written offline is sent once after a reload, also as a note', async () => {
  const { page: shop } = await visitor()
  const panel = await openChat(shop, server)
  await beginConversation(panel, 'desk 0')
  const { page: desk, context } = await arrive()
  const api = await apiOf(context)
  await signIn(desk, server, 0)
  const thread = await openConversation(desk, 'desk 0')
  await api.cut()
  await say(thread, 'desk 1')
  await thread.getByRole('button', { name: 'Note', exact: true }).click()
  await say(thread, 'between us')
  await isVisible(thread.getByRole('log').getByText('between us'))
  await areKept(desk, 2)
  await desk.reload()
  api.restore()
  await desk.reload()
  await isVisible(panel.getByRole('log').getByText('desk 1'))
  const log = desk.getByRole('log')
  await isVisible(log.getByText('between us'))
  await expectOnce(log, ['desk 0', 'desk 1'], /^desk \d$/)
  expect(await panel.textContent()).not.toContain('between us')
})
