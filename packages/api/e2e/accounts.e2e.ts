// From an invitation to a sign-in with a second factor, in the built product: the mails are read where the owner reads them.
import { Secret, TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startProvider } from '../src/testing/openid-provider.ts'
import { launchBrowser, person } from './browser.ts'
import { signIn } from './scenes.ts'
import { type Server, startServer } from './server.ts'

let server: Server
let browser: Browser
beforeAll(async () => {
  server = await startServer({ ALLOW_LOOPBACK: 'true' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const email = 'nora@shop.example'
const first = 'seven quiet otters'
const second = 'nine loud herons'
const shots = process.env.DESKBELL_SHOTS
const look = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

/** The link in the newest mail, as the owner sees it. */
async function linkFor(page: Page, path: string): Promise<string> {
  const mail = page.locator('.mail-body', { hasText: `/inbox/${path}#` }).first()
  await expect
    .poll(
      async () => {
        await page.goto(`${server.url}/dev`)
        const list = page.getByRole('list', { name: 'Mail' })
        await list.or(page.getByText('No mail yet')).waitFor()
        return await mail.count()
      },
      { timeout: 10_000 },
    )
    .toBe(1)
  return /http\S+#\S+/.exec((await mail.textContent()) ?? '')![0]
}

const enter = async (page: Page, password: string) => {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

it('an agent looks at test data, deletes it, and comes back to the live inbox', async () => {
  const owner = await person(browser)
  const { page } = owner
  await signIn(page, server, 0)
  await page.getByRole('button', { name: /^Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Test data' }).click()
  const banner = page.getByRole('region', { name: 'Test data', exact: true })
  await banner.waitFor()
  await page.goto(`${server.url}/inbox/settings/keys`)
  const key = page.getByText(/^pk_test_\w+$/)
  await key.waitFor()
  const publishableKey = (await key.textContent())!.trim()
  const api = async (path: string, body: object, token?: string) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    return (await response.json()) as { token: string }
  }
  const { token } = await api('/v1/customer-sessions', { publishableKey })
  const message = { clientId: 'tried', text: 'A kettle that is only tried' }
  await api('/v1/conversations', { clientId: 'try', message }, token)
  const list = page.getByRole('main').getByText(message.text)
  await page.goto(`${server.url}/inbox/all`)
  await list.waitFor()
  for (const [width, theme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: theme })
    await look(page, `test-data-${width}-${theme}`)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await banner.getByRole('button', { name: 'Delete all', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete all test data?' })
  await look(page, 'test-data-delete')
  await dialog.getByRole('button', { name: 'Delete all test data' }).click()
  await page.getByText('Deleted: 1 customers, 1 conversations').waitFor()
  await list.waitFor({ state: 'detached' })
  await banner.getByRole('button', { name: 'Back to live data' }).click()
  await page.getByRole('heading', { name: 'Waiting' }).waitFor()
  expect(await banner.count()).toBe(0)
  expect(owner.complaints.filter((one) => !/40[139]/.test(one))).toEqual([])
}, 120_000)

it('somebody joins with an OpenID Connect provider, and is out when it is switched off', async () => {
  const idp = await startProvider(`${server.url}/inbox/signed-in`)
  const owner = await person(browser)
  await signIn(owner.page, server, 0)
  await owner.page.goto(`${server.url}/inbox/settings/sign-in`)
  const form = owner.page.getByRole('form', { name: 'New provider' })
  await form.getByLabel('Name').fill('Directory')
  await form.getByLabel('Issuer').fill(idp.issuer)
  await form.getByLabel('Client ID').fill(idp.clientId)
  await form.getByLabel('Client secret').fill(idp.clientSecret)
  await form.getByLabel('Who signs in for the first time').selectOption('agent')
  await form.getByRole('button', { name: 'Add' }).click()
  const provider = owner.page.getByRole('region', { name: 'Directory', exact: true })
  await provider.getByRole('button', { name: 'Check Directory' }).click()
  await provider.getByText('It answers as it should').waitFor()
  await look(owner.page, 'providers')

  const email = 'nils@shop.example'
  idp.person = { sub: 'nils', email, email_verified: true, name: 'Nils North' }
  const nils = await person(browser)
  const { page } = nils
  await page.goto(`${server.url}/inbox`)
  await look(page, 'sign-in-with-provider')
  await page.getByRole('button', { name: 'Continue with Directory' }).click()
  await page.getByRole('heading', { name: 'Waiting' }).waitFor()
  expect(new URL(page.url()).origin).toBe(server.url)
  await page.goto(`${server.url}/inbox/settings/account`)
  await page.getByRole('region', { name: 'Profile' }).waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('Nils North')

  await provider.getByRole('button', { name: 'Switch Directory off' }).click()
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  expect(await page.getByRole('button', { name: 'Continue with Directory' }).count()).toBe(0)
  await provider.getByRole('button', { name: 'Revoke Directory' }).click()
  await provider.getByRole('button', { name: 'Really revoke Directory' }).click()
  await provider.waitFor({ state: 'detached' })
  expect([...owner.complaints, ...nils.complaints].filter((one) => !/40[139]/.test(one))).toEqual(
    [],
  )
  await idp.close()
}, 120_000)

it('somebody is invited, joins, loses the password, chooses another and switches on a second factor', async () => {
  const owner = await person(browser)
  await signIn(owner.page, server, 0)
  await owner.page.goto(`${server.url}/inbox/settings/invitations`)
  await owner.page.getByLabel('Email').fill(email)
  await owner.page.getByRole('button', { name: 'Invite' }).click()
  await owner.page.getByText(`Send again`).waitFor()
  await look(owner.page, 'invitations')
  await owner.page.goto(`${server.url}/inbox/settings/keys`)
  await owner.page.getByRole('button', { name: /^Revoke/ }).waitFor()
  await look(owner.page, 'keys')
  const accept = await linkFor(owner.page, 'accept')
  await look(owner.page, 'mail')

  const nora = await person(browser)
  const { page } = nora
  await page.goto(accept)
  await page.getByText(`You will sign in as ${email}`).waitFor()
  await look(page, 'accept')
  await page.getByLabel('Your name').fill('Nora')
  await page.getByLabel('Password', { exact: true }).fill(first)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('heading', { name: 'Waiting' }).waitFor()
  await page.getByRole('button', { name: /^Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()

  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await page.getByLabel('Email').fill(email)
  await look(page, 'forgot')
  await page.getByRole('button', { name: 'Send the mail' }).click()
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor()
  await page.goto(await linkFor(owner.page, 'reset'))
  await page.getByLabel('New password').fill(second)
  await look(page, 'reset')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await page.getByRole('heading', { name: 'Your password is changed' }).waitFor()
  await page.getByRole('link', { name: 'Go to the sign-in' }).click()
  await enter(page, first)
  await page.getByText('Email or password is wrong.').waitFor()
  await enter(page, second)
  await page.getByRole('heading', { name: 'Waiting' }).waitFor()

  await page.goto(`${server.url}/inbox/settings/account`)
  await page.getByText('This one').waitFor()
  await look(page, 'account')
  const factor = page.getByRole('region', { name: 'Second factor' })
  await factor.getByLabel('Your password').fill(second)
  await factor.getByRole('button', { name: 'Switch on' }).click()
  const key = (await factor.locator('.account-key').textContent())!
  const codeAt = (halfMinutes: number) =>
    new TOTP({ secret: Secret.fromBase32(key) }).generate({
      timestamp: Date.now() + halfMinutes * 30_000,
    })
  await look(page, 'second-factor')
  await factor.getByRole('textbox', { name: 'Code' }).fill(codeAt(-1))
  await factor.getByRole('button', { name: 'Confirm' }).click()
  await factor.getByText(/Keep these recovery codes/).waitFor()
  await look(page, 'recovery-codes')
  await factor.getByRole('button', { name: 'I have kept them' }).click()
  await factor.getByText(/You have 10 recovery codes left/).waitFor()
  await page.getByRole('link', { name: 'Inbox' }).click()
  await page.getByRole('button', { name: /^Your menu/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()

  await enter(page, second)
  await page.getByLabel('Code').fill('000000')
  await look(page, 'code')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('The code is wrong, or was used already.').waitFor()
  await page.getByLabel('Code').fill(codeAt(0))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Waiting' }).waitFor()
  expect([...owner.complaints, ...nora.complaints].filter((one) => !/40[139]/.test(one))).toEqual(
    [],
  )
}, 120_000)
