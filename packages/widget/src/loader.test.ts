import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { openPage } from './testing/page.ts'

it('paints a launcher and does nothing else before it is touched', async () => {
  const server = fakeServer()
  const WebSocket = vi.fn(server.WebSocket)
  const { getByRole, fetch, root } = await openPage({ server: { ...server, WebSocket } })
  expect(getByRole('button', { name: 'Chat' }).getAttribute('aria-expanded')).toBe('false')
  expect(root.querySelectorAll('link, img, iframe, style')).toHaveLength(0)
  expect(fetch).not.toHaveBeenCalled()
  expect(WebSocket).not.toHaveBeenCalled()
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
})

it('asks for the panel once when the launcher is hovered or focused, without running it', async () => {
  const { launcher, root, user, fetch } = await openPage()
  await user.hover(launcher)
  launcher.focus()
  const links = root.querySelectorAll('link')
  expect(links).toHaveLength(1)
  expect(links[0]?.rel).toBe('modulepreload')
  expect(links[0]?.href).toMatch(/\/panel\.tsx$/)
  expect(fetch).not.toHaveBeenCalled()
})

it('carries out what was asked before it had loaded, in order', async () => {
  const onOpen = vi.fn()
  window.Deskbell = { q: [['on', 'open', onOpen], ['hide'], ['open']] }
  const { findByRole, launcher } = await openPage()
  await findByRole('dialog')
  expect(launcher.hidden).toBe(true)
  expect(onOpen).toHaveBeenCalledTimes(1)
})

it('opens, closes and toggles by call, and tells who listens', async () => {
  const { api, findByRole, queryByRole } = await openPage()
  const onClose = vi.fn()
  const onOpen = vi.fn()
  api.on('open', onOpen)
  api.on('close', onClose)
  api.open()
  await findByRole('dialog')
  api.q.push(['close'])
  await waitFor(() => expect(queryByRole('dialog')).toBeNull())
  api.off('open', onOpen)
  api.toggle()
  await findByRole('dialog')
  expect([onOpen.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1])
})

it('hides the launcher and shows it again', async () => {
  const { api, queryByRole } = await openPage()
  api.hide()
  expect(queryByRole('button', { name: 'Chat' })).toBeNull()
  api.show()
  expect(queryByRole('button', { name: 'Chat' })).not.toBeNull()
})

it('leaves nothing on the page when it is destroyed', async () => {
  const before = document.documentElement.outerHTML
  const { api, findByRole } = await openPage()
  api.open()
  await findByRole('dialog')
  api.destroy()
  expect(document.documentElement.outerHTML).toBe(before)
  expect(window.Deskbell).toBeUndefined()
})

it('says so when the panel cannot be loaded, and tries again at the next click', async () => {
  const { launcher, findByText, user } = await openPage({ src: 'file:///nowhere/widget.js' })
  await user.click(launcher)
  await findByText(/could not be loaded/)
  expect(launcher.getAttribute('aria-expanded')).toBe('false')
  await user.click(launcher)
  await findByText(/could not be loaded/)
})

it('starts once, however often the tag is there', async () => {
  const { runAgain, api } = await openPage()
  await runAgain()
  expect(document.querySelectorAll('deskbell-widget')).toHaveLength(1)
  expect(window.Deskbell).toBe(api)
})

it('takes its colour and its side from the tag, and from the settings before that', async () => {
  const { element } = await openPage({
    data: { key: 'pk_test_fake', accent: '#2f6b4f', position: 'right' },
    settings: { position: 'left' },
  })
  expect(element.style.getPropertyValue('--db-accent')).toBe('#2f6b4f')
  expect(element.dataset.position).toBe('left')
})
