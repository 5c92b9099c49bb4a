import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newClientId, type TestApp, testApp } from '../testing/app.ts'
import { type MailServer, mailServer } from '../testing/mail-server.ts'
import { createDelivery } from './deliver.ts'
import { createMailLinks } from './link.ts'
import { createSmtp } from './smtp.ts'

let test: TestApp
let server: MailServer
beforeAll(async () => {
  server = await mailServer()
  test = await testApp({ smtpUrl: server.url })
})
afterAll(async () => {
  await test.close()
  await server.close()
})

const newAddress = () => `${newClientId()}@team.example`
const invite = async (email = newAddress()) => {
  const answer = await test.workspace.owner.post('/v1/invitations', { email })
  expect(answer.status).toBe(201)
  return email
}
const mailTo = (email: string) =>
  vi.waitFor(
    () => {
      const found = server.mails.find((one) => one.to.includes(email))
      if (found === undefined) throw new Error(`no mail to ${email}`)
      return found
    },
    { timeout: 5000 },
  )
const rowOf = async (email: string) =>
  (
    await test.sql`
      select tries, sent_at, next_try_at, last_error, subject, body,
        round(extract(epoch from next_try_at - now()))::int as wait
      from mails where recipient = ${email}`
  )[0]!
const dueAgain = (email: string) =>
  test.sql`update mails set next_try_at = now() where recipient = ${email} and next_try_at is not null`

describe('a mail', () => {
  it('arrives at the mail server, with its sender, its link and the same id at every try', async () => {
    const email = await invite()
    const mail = await mailTo(email)
    expect(mail).toMatchObject({ from: 'no-reply@localhost', to: [email] })
    expect(mail.subject).toMatch(/^Olga Owner invites you to Workspace \d+$/)
    expect(mail.text).toMatch(/http:\/\/localhost:3000\/inbox\/accept#mai_\w{26}\.[\w-]{43}\n/)
    expect(mail.messageId).toMatch(/^<mai_\w{26}@localhost>$/)
    await vi.waitFor(async () => expect((await rowOf(email)).sent_at).not.toBeNull())
    // A sent mail keeps neither its words nor its link.
    expect(await rowOf(email)).toMatchObject({ next_try_at: null, subject: null, body: null })
  })

  it('[S28] names the configured address, whatever Host the request claimed', async () => {
    const email = newAddress()
    const response = await test.app.inject({
      method: 'POST',
      url: '/v1/invitations',
      payload: { email },
      headers: {
        authorization: `Bearer ${test.workspace.owner.token}`,
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        origin: 'https://evil.example',
      },
    })
    expect(response.statusCode).toBe(201)
    const mail = await mailTo(email)
    expect(mail.text).toContain('http://localhost:3000/inbox/accept#')
    expect(JSON.stringify(mail)).not.toContain('evil')
  })

  it('that the server puts off is tried again, later each time', async () => {
    server.refuseWith(451)
    const email = await invite()
    await vi.waitFor(async () => expect((await rowOf(email)).last_error).toContain('451'))
    expect((await rowOf(email)).wait).toBeGreaterThan(50)
    await dueAgain(email)
    await vi.waitFor(async () => expect((await rowOf(email)).tries).toBe(2))
    await vi.waitFor(async () => expect((await rowOf(email)).wait).toBeGreaterThan(110))
    server.refuseWith(undefined)
    await dueAgain(email)
    await mailTo(email)
    await vi.waitFor(async () => expect((await rowOf(email)).last_error).toBeNull())
  })

  it('goes to another machine encrypted or not at all, unless the address of the server says otherwise', async () => {
    // An address that leads here and does not say so.
    const url = new URL(server.url)
    url.hostname = '0.0.0.0'
    const mail = { id: 'mai_1', recipient: newAddress(), subject: 'A link', body: 'in here' }
    const send = async (address: string) => {
      const smtp = createSmtp(address, 'a@b.example')
      await smtp.send(mail).finally(() => smtp.close())
    }
    await expect(send(url.href)).rejects.toThrow(/STARTTLS/)
    expect(server.mails.some(({ to }) => to.includes(mail.recipient))).toBe(false)
    url.search = 'requireTLS=false'
    await send(url.href)
    await mailTo(mail.recipient)
  })

  it('that is refused for good is not tried again, and the owner sees why', async () => {
    server.refuseWith(550)
    const email = await invite()
    await vi.waitFor(async () => expect((await rowOf(email)).next_try_at).toBeNull())
    server.refuseWith(undefined)
    const { items } = (await test.workspace.owner.get('/v1/mails')).body
    const shown = items.find((one: { recipient: string }) => one.recipient === email)
    expect(shown).toMatchObject({ status: 'failed', kind: 'invitation', body: null })
    expect(shown.lastError).toContain('550')
  })

  it('waits through an outage of the mail server, and no request waits for it', async () => {
    const before = await mailServer()
    await before.close()
    const lonely = await testApp({ smtpUrl: before.url })
    const email = newAddress()
    expect((await lonely.workspace.owner.post('/v1/invitations', { email })).status).toBe(201)
    const state = async () => (await lonely.sql`select last_error, sent_at from mails`)[0]!
    await vi.waitFor(async () => expect((await state()).last_error).toContain('ECONNREFUSED'))
    const after = await mailServer(Number(new URL(before.url).port))
    await lonely.sql`update mails set next_try_at = now()`
    await vi.waitFor(async () => expect((await state()).sent_at).not.toBeNull())
    expect(after.mails).toHaveLength(1)
    await lonely.close()
    await after.close()
  })

  it('a node that dies with a mail in hand loses nothing: it is due again by itself', async () => {
    const email = await invite()
    await mailTo(email)
    // What a crash leaves: claimed, neither sent nor failed, and its pause over.
    await vi.waitFor(async () => expect((await rowOf(email)).sent_at).not.toBeNull())
    const before = server.mails.filter((one) => one.to.includes(email))
    await test.sql`
      update mails set sent_at = null, next_try_at = now() - interval '1 second' where recipient = ${email}`
    await vi.waitFor(() =>
      expect(server.mails.filter((one) => one.to.includes(email)).length).toBeGreaterThan(
        before.length,
      ),
    )
    const [first, second] = server.mails.filter((one) => one.to.includes(email))
    expect(second).toEqual(first)
  })

  it('two nodes at once send it once', async () => {
    const smtp = createSmtp(server.url, 'a@b.example')
    const links = createMailLinks('secret')
    const options = { sql: test.sql, links, publicUrl: 'https://x.example', onError: () => {} }
    const nodes = Array.from({ length: 4 }, () => createDelivery({ ...options, send: smtp.send }))
    const emails = await Promise.all(Array.from({ length: 8 }, () => invite()))
    await Promise.all(nodes.map((node) => node.run()))
    for (const email of emails) await mailTo(email)
    for (const email of emails)
      expect(server.mails.filter((one) => one.to.includes(email))).toHaveLength(1)
    smtp.close()
  })

  it('whose link ran out in the meantime is not sent any more', async () => {
    server.refuseWith(451)
    const email = await invite()
    await vi.waitFor(async () => expect((await rowOf(email)).last_error).toContain('451'))
    server.refuseWith(undefined)
    await test.sql`
      update mails set link_until = now() - interval '1 second', next_try_at = now() where recipient = ${email}`
    await vi.waitFor(async () => expect((await rowOf(email)).next_try_at).toBeNull())
    expect(server.mails.filter((one) => one.to.includes(email))).toEqual([])
  })

  it.each([
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    '"a" <c@d.example>',
    'a@b.example\0',
    `${'x'.repeat(250)}@b.example`,
    '',
  ])('goes to one plain address, not to %j', async (email) => {
    const answer = await test.workspace.owner.post('/v1/invitations', { email })
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('takes a hostile name for text, in its subject as in its words', async () => {
    const admin = await test.workspace.agent('admin', 'Eve <b>x</b> =?utf-8?q?=0d=0aBcc:_e?=')
    const email = newAddress()
    await admin.post('/v1/invitations', { email })
    const mail = await mailTo(email)
    expect(mail.to).toEqual([email])
    expect(mail.text).toContain('Eve <b>x</b>')
  })
})

describe('the list of mail', () => {
  it('is for owners alone, newest first, page by page', async () => {
    const other = await test.otherWorkspace()
    for (let index = 0; index < 3; index++)
      await other.owner.post('/v1/invitations', { email: newAddress() })
    const first = (await other.owner.get('/v1/mails?limit=2')).body
    const second = (await other.owner.get(`/v1/mails?limit=2&cursor=${first.nextCursor}`)).body
    const ids = [...first.items, ...second.items].map((one: { id: string }) => one.id)
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect(new Set(ids).size).toBe(3)
    expect((await (await test.workspace.agent('admin')).get('/v1/mails')).status).toBe(403)
  })

  it('has the words of a mail where there is no mail server', async () => {
    const quiet = await testApp()
    const { owner } = quiet.workspace
    const email = newAddress()
    await owner.post('/v1/invitations', { email })
    await vi.waitFor(async () => {
      const { items } = (await owner.get('/v1/mails')).body
      expect(items[0]).toMatchObject({ recipient: email, status: 'kept' })
      expect(items[0].body).toContain('/inbox/accept#')
    })
    const page = await quiet.app.inject({ url: '/dev' })
    expect(page.headers.location).toBe('/inbox/settings/mail')
    await quiet.close()
  })
})

describe('the secret of a link', () => {
  const links = createMailLinks('secret')
  const token = links.tokenFor('mai_1')

  it('names its mail', () => {
    expect(links.mailOf(token)).toBe('mai_1')
  })

  it.each([
    ['of another key', createMailLinks('other').tokenFor('mai_1')],
    ['moved to another mail', token.replace('mai_1', 'mai_2')],
    ['cut short', token.slice(0, -1)],
    ['without its proof', 'mai_1.'],
    ['without a mail', `.${token.split('.')[1]}`],
    ['empty', ''],
    ['longer', `${token}AAAA`],
  ])('%s is refused', (_name, wrong) => {
    expect(links.mailOf(wrong)).toBeUndefined()
  })
})
