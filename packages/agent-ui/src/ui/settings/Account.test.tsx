import { fakeServer } from '@deskbell/sdk/testing'
import { waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { openInbox } from '../../testing/inbox.tsx'

const open = async (page: string, agent: 0 | 1 = 0) => {
  const server = fakeServer()
  const screen = await openInbox({ server, agent, path: `/inbox/settings/${page}` })
  const part = async (name: string) => within(await screen.findByRole('region', { name }))
  return { ...screen, server, part }
}

test('the profile is changed, and the menu shows it', async () => {
  const { part, user, findByText, inbox } = await open('account')
  const profile = await part('Profile')
  await user.clear(profile.getByLabelText('Name'))
  await user.type(profile.getByLabelText('Name'), 'Ada L.')
  await user.click(profile.getByRole('button', { name: 'Save' }))
  await findByText('Saved')
  expect(inbox.me.value?.name).toBe('Ada L.')
})

test('the profile has a photo in the place of the initials, and a phone', async () => {
  const { part, user, server, inbox } = await open('account')
  const ada = server.agents[0]!.agent
  const profile = await part('Profile')
  const photos = () => document.querySelectorAll(`.avatar-photo[src^="${ada.photoUrl}"]`)
  const picture = new File(['a picture'], 'me.png', { type: 'image/png' })
  await user.upload(profile.getByLabelText('Photo'), picture)
  await profile.findByRole('button', { name: 'Another photo' })
  expect(inbox.photos.value.get(ada.id)).toBe(ada.photoUrl)
  expect(photos()).toHaveLength(1)
  await user.click(profile.getByRole('button', { name: 'Remove the photo' }))
  await profile.findByRole('button', { name: 'Choose a photo' })
  expect(document.querySelector('.avatar-photo')).toBeNull()
  await user.type(profile.getByLabelText(/^Phone/), '+254 700 000 000')
  await user.click(profile.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(ada).toMatchObject({ phone: '+254 700 000 000', hiredOn: null }))
})

test('a photo that is refused is said in words', async () => {
  const { part, user, server } = await open('account')
  const profile = await part('Profile')
  const detail = 'The picture cannot be read, or has too many pixels'
  server.failNext('me.setPhoto', { status: 415, code: 'unsupported_media_type', detail })
  const broken = new File(['no picture'], 'me.png', { type: 'image/png' })
  await user.upload(profile.getByLabelText('Photo'), broken)
  expect((await profile.findByRole('alert')).textContent).toBe(detail)
})

test('the password is changed; a wrong or weak one is said in words', async () => {
  const { part, user, findByText } = await open('account')
  const password = await part('Password')
  const enter = async (current: string, next: string) => {
    for (const [label, value] of [
      ['Current password', current],
      ['New password', next],
    ] as const) {
      await user.clear(password.getByLabelText(label))
      await user.type(password.getByLabelText(label), value)
    }
    await user.click(password.getByRole('button', { name: 'Change the password' }))
  }
  await enter('wrong', 'a much better one')
  expect((await password.findByRole('alert')).textContent).toBe('Your password is wrong.')
  await enter('right', 'password1234')
  await password.findByText(/too easy to guess/)
  await enter('right', 'a much better one')
  await findByText('Your password is changed')
})

test('the second factor is switched on with a code, shows its recovery codes once, and is switched off', async () => {
  const { part, user } = await open('account')
  const factor = await part('Second factor')
  await user.type(await factor.findByLabelText('Your password'), 'right')
  await user.click(factor.getByRole('button', { name: 'Switch on' }))
  expect(await factor.findByRole('img', { name: 'QR code' })).toBeTruthy()
  expect(factor.getByText('JBSWY3DP')).toBeTruthy()
  await user.type(factor.getByLabelText('Code'), '000000')
  await user.click(factor.getByRole('button', { name: 'Confirm' }))
  expect((await factor.findByRole('alert')).textContent).toMatch(/^The code is wrong/)
  await user.clear(factor.getByLabelText('Code'))
  await user.type(factor.getByLabelText('Code'), '123456')
  await user.click(factor.getByRole('button', { name: 'Confirm' }))
  expect(await factor.findByText('aaaa-bbbb-cccc-dddd')).toBeTruthy()
  await user.click(factor.getByRole('button', { name: 'I have kept them' }))
  await factor.findByText(/You have 2 recovery codes left/)
  expect(factor.queryByText('aaaa-bbbb-cccc-dddd')).toBeNull()
  await user.type(factor.getByLabelText('Your password'), 'right')
  await user.click(factor.getByRole('button', { name: 'Switch off' }))
  await factor.findByRole('button', { name: 'Switch on' })
})

test('devices are listed, and signed out', async () => {
  const { part, user, findByText } = await open('account')
  const devices = await part('Where you are signed in')
  expect(await devices.findByText('This one')).toBeTruthy()
  expect(devices.queryByRole('button', { name: 'Sign out Firefox on Windows' })).toBeNull()
  await user.click(devices.getByRole('button', { name: 'Sign out Safari on iPhone' }))
  await findByText('Signed out there')
  expect(devices.queryByText('Safari on iPhone')).toBeNull()
})

test('somebody is invited, mailed again and taken off, and the owner reads the mail', async () => {
  const { user, findByRole, findByLabelText, findByText, getByRole } = await open('invitations')
  await user.type(await findByLabelText('Email'), 'nora@shop.example')
  await user.selectOptions(await findByLabelText('Role'), 'senior')
  await user.click(getByRole('button', { name: 'Invite' }))
  await user.click(await findByRole('button', { name: 'Send again to nora@shop.example' }))
  await findByText('Sent again')
  await user.type(await findByLabelText('Email'), 'nora@shop.example')
  await user.click(getByRole('button', { name: 'Invite' }))
  expect((await findByRole('alert')).textContent).toMatch(/has an invitation already/)
  await user.click(getByRole('button', { name: 'Take back the invitation of nora@shop.example' }))
  await findByText('Nobody is invited at the moment')
  await user.click(getByRole('link', { name: 'Mail' }))
  expect(await findByText(/Ada invites you to/)).toBeTruthy()
  expect(await findByText(/^#link-/)).toBeTruthy()
})

test('an agent has an account, and neither invitations nor mail', async () => {
  const { findByRole, queryByRole } = await open('account', 1)
  await findByRole('heading', { name: 'Your account' })
  for (const name of ['Invitations', 'Mail']) expect(queryByRole('link', { name })).toBeNull()
})

test('a key is made, bound to origins and revoked', async () => {
  const { user, findByRole, findByText, queryByRole, server } = await open('keys')
  await user.click(await findByRole('button', { name: 'New key' }))
  const form = within(await findByRole('form', { name: 'pk_live_1' }))
  await user.type(
    form.getByLabelText('Origins'),
    ' https://a.example{Enter}{Enter}https://b.example',
  )
  await user.click(form.getByRole('button', { name: 'Save' }))
  await findByText('Saved')
  const saved = server.requests.find((one) => one.operationId === 'publishableKeys.update')
  expect(saved?.input).toMatchObject({ origins: ['https://a.example', 'https://b.example'] })
  await user.click(await findByRole('button', { name: 'Revoke pk_live_1' }))
  await user.click(await findByRole('button', { name: 'Really revoke pk_live_1' }))
  await waitFor(() => expect(queryByRole('form', { name: 'pk_live_1' })).toBeNull())
})

test('an identity key shows its secret once, is in the lines to copy, and is revoked', async () => {
  const { user, findByRole, findByText, getByRole, queryByRole, server } = await open('identity')
  const form = within(await findByRole('form', { name: 'New key' }))
  await user.type(form.getByLabelText('Name'), 'Shop')
  await user.click(form.getByRole('button', { name: 'Make a key' }))
  const secret = await findByRole('region', { name: 'New secret' })
  expect(secret.querySelector('code')?.textContent).toBe('secret-of-Shop')
  const example = await findByRole('region', { name: 'On your server' })
  expect(example.querySelector('pre')?.textContent).toContain("kid: 'idk_")
  for (const [language, word] of [
    ['PHP', 'JWT::encode'],
    ['Python', 'jwt.encode'],
    ['Ruby', 'JWT.encode'],
  ] as const) {
    await user.selectOptions(getByRole('combobox', { name: 'Language' }), language)
    expect(example.querySelector('pre')?.textContent).toContain(word)
  }
  await user.click(getByRole('button', { name: 'Revoke Shop' }))
  await user.click(await findByRole('button', { name: 'Really revoke Shop' }))
  await findByText('No keys')
  expect(queryByRole('region', { name: 'New secret' })).toBeNull()
  await user.selectOptions(form.getByRole('combobox', { name: 'Kind' }), 'EdDSA')
  await user.type(form.getByLabelText('Name'), 'Public')
  await user.type(form.getByLabelText('Public key (PEM)'), 'pem')
  await user.click(form.getByRole('button', { name: 'Make a key' }))
  await findByRole('region', { name: 'Public' })
  const created = server.requests.filter((one) => one.operationId === 'identityKeys.create')
  expect(created.at(-1)?.input).toEqual({ name: 'Public', algorithm: 'EdDSA', publicKey: 'pem' })
})

test('a secret key is made with scopes, changed for another one, and revoked', async () => {
  const { user, findByRole, findByText, queryByRole, server } = await open('api-keys')
  await findByText('No keys')
  const form = within(await findByRole('form', { name: 'New key' }))
  await user.type(form.getByLabelText('Name'), 'Sync')
  await user.selectOptions(form.getByRole('combobox', { name: 'Expires' }), '')
  await user.click(form.getByRole('checkbox', { name: 'Read tags' }))
  await user.click(form.getByRole('checkbox', { name: 'Write messages' }))
  await user.click(form.getByRole('checkbox', { name: 'Read tags' }))
  await user.click(form.getByRole('button', { name: 'Make a key' }))
  await findByText('sk_live_1')
  const created = server.requests.find((one) => one.operationId === 'apiKeys.create')
  expect(created?.input).toEqual({ name: 'Sync', scopes: ['message.create'], expiresAt: null })
  await findByText(/does not expire/)
  await user.click(await findByRole('button', { name: 'Change Sync for another key' }))
  await findByText('sk_live_2')
  await user.click(
    (await within(document.body).findAllByRole('button', { name: 'Revoke Sync' }))[0]!,
  )
  await user.click(await findByRole('button', { name: 'Really revoke Sync' }))
  await waitFor(() => expect(queryByRole('button', { name: 'Really revoke Sync' })).toBeNull())
})
