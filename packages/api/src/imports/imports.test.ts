import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Conversation } from '../conversations/schema.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import type { Message } from '../messages/schema.ts'
import { type TestApp, type TestWorkspace, testApp } from '../testing/app.ts'
import { createImportJobs } from './jobs.ts'
import type { Import, SkipCode } from './schema.ts'
import { lockImport } from './store.ts'

let t: TestApp
beforeAll(async () => {
  t = await testApp()
})
afterAll(() => t.close())
beforeEach(() => emptied())

// The app's own followers read the same tables meanwhile; Postgres ends one of two that wait for each other.
const emptied = () =>
  vi.waitFor(() => t.sql`truncate imports, conversations, customers cascade`, 15_000)

const csv = { 'content-type': 'text/csv' }
const header = 'User ID,Timestamp (UTC),Message Body\n'

async function finished(workspace: TestWorkspace, id: string): Promise<Import> {
  return await vi.waitFor(
    async () => {
      const { body } = await workspace.owner.get(`/v1/imports/${id}`)
      expect(body.finishedAt).not.toBeNull()
      return body
    },
    { timeout: 15_000, interval: 20 },
  )
}

async function upload(
  workspace: TestWorkspace,
  content: string | Buffer,
  query = '',
): Promise<Import> {
  const answer = await workspace.owner.post(`/v1/imports${query}`, content, csv)
  expect(answer.status, JSON.stringify(answer.body)).toBe(202)
  return await finished(workspace, answer.body.id)
}

/** The thread of a customer, in the order in which agents read it. */
async function threadOf(workspace: TestWorkspace, externalId: string) {
  const { owner } = workspace
  const customers = await owner.get(`/v1/customers?externalId=${encodeURIComponent(externalId)}`)
  expect(customers.body.items).toHaveLength(1)
  const customer = customers.body.items[0]
  const conversations = await owner.get(`/v1/conversations?customer=${customer.id}`)
  expect(conversations.body.items).toHaveLength(1)
  const conversation: Conversation = conversations.body.items[0]
  const page = await owner.get(`/v1/conversations/${conversation.id}/messages?afterSeq=0&limit=100`)
  const messages: Message[] = page.body.items
  return { customer, conversation, messages, texts: messages.map((message) => message.text) }
}

describe('a file of messages', () => {
  test('becomes customers, one conversation each, and messages at their own time in time order', async () => {
    const { workspace } = t
    const report = await upload(
      workspace,
      `${header}u2,2024-03-05 10:00,Second customer\nu1,2024-03-07 9:00,third\nu1,2024-03-05 9:00,first\nu1,2024-03-06 9:00,second\n`,
    )
    expect(report).toMatchObject({
      status: 'completed',
      rowsRead: 4,
      rowsDone: 4,
      rowsImported: 4,
      rowsDuplicate: 0,
      rowsSkipped: 0,
      customersCreated: 2,
      conversationsCreated: 2,
      columns: { customer: 'User ID', time: 'Timestamp (UTC)', text: 'Message Body' },
      dateOrder: null,
    })
    const { customer, conversation, messages, texts } = await threadOf(workspace, 'u1')
    expect(texts).toEqual(['first', 'second', 'third'])
    expect(messages.map((message) => message.createdAt)).toEqual([
      '2024-03-05T09:00:00.000Z',
      '2024-03-06T09:00:00.000Z',
      '2024-03-07T09:00:00.000Z',
    ])
    expect(messages[0]!.author).toMatchObject({ kind: 'customer', id: customer.id })
    expect(conversation).toMatchObject({
      channel: 'import',
      createdAt: '2024-03-05T09:00:00.000Z',
      lastMessage: { text: 'third', createdAt: '2024-03-07T09:00:00.000Z' },
    })
    expect(customer).toMatchObject({
      firstSeenAt: '2024-03-05T09:00:00.000Z',
      lastSeenAt: '2024-03-07T09:00:00.000Z',
    })
    const list = await workspace.owner.get('/v1/conversations')
    expect(list.body.items.map((one: Conversation) => one.customer.externalId)).toEqual([
      'u1',
      'u2',
    ])
  })

  test('leaves the log that every conversation has', async () => {
    const { workspace } = t
    await upload(workspace, `${header}u1,2024-03-05 9:00,a\nu1,2024-03-05 9:01,b\n`)
    const { conversation } = await threadOf(workspace, 'u1')
    const { body } = await workspace.owner.get(`/v1/conversations/${conversation.id}/events`)
    expect(
      body.items.map((event: { type: string; seq: number }) => [event.seq, event.type]),
    ).toEqual([
      [1, 'conversation.created'],
      [2, 'message.created'],
      [3, 'message.created'],
    ])
    expect(body.seq).toBe(3)
  })

  test('may be UTF-16 with semicolons, CRLF and a mark', async () => {
    const { workspace } = t
    const text =
      '\ufeffUser ID;Timestamp (UTC);Message Body\r\nu1;05.04.2024 9:07;"Grüße;\r\n😀"\r\n'
    await upload(workspace, Buffer.from(text, 'utf16le'))
    const { messages } = await threadOf(workspace, 'u1')
    expect(messages[0]).toMatchObject({ text: 'Grüße;\n😀', createdAt: '2024-04-05T09:07:00.000Z' })
  })

  test('that comes a second time adds nothing, however its lines end', async () => {
    const { workspace } = t
    const text = `${header}u1,2024-03-05 9:00,"a\nb"\nu1,2024-03-05 9:00,same\nu1,2024-03-05 9:00,same\nu2,2024-03-05 9:00,c\n`
    expect(await upload(workspace, text)).toMatchObject({ rowsImported: 4, rowsDuplicate: 0 })
    const again = {
      rowsImported: 0,
      rowsDuplicate: 4,
      customersCreated: 0,
      conversationsCreated: 0,
    }
    expect(await upload(workspace, text)).toMatchObject(again)
    expect(await upload(workspace, text.replaceAll('\n', '\r\n'))).toMatchObject(again)
    expect((await threadOf(workspace, 'u1')).texts).toEqual(['a\nb', 'same', 'same'])
  })

  test('that comes again with more rows adds only those, also a further copy of a row', async () => {
    const { workspace } = t
    await upload(workspace, `${header}u1,2024-03-05 9:00,same\nu1,2024-03-05 9:05,b\n`)
    const report = await upload(
      workspace,
      `${header}u1,2024-03-05 9:00,same\nu1,2024-03-05 9:05,b\nu1,2024-03-05 9:00,same\nu1,2024-03-06 9:00,c\nu3,2024-03-06 9:00,d\n`,
    )
    expect(report).toMatchObject({
      rowsImported: 3,
      rowsDuplicate: 2,
      customersCreated: 1,
      conversationsCreated: 1,
    })
    expect((await threadOf(workspace, 'u1')).texts.toSorted()).toEqual(['b', 'c', 'same', 'same'])
  })

  test('keeps the order of its rows among those of the same moment', async () => {
    const { workspace } = t
    const texts = Array.from({ length: 30 }, (_, index) => `message ${(index * 7) % 30}`)
    await upload(workspace, header + texts.map((text) => `u1,2024-03-05,${text}\n`).join(''))
    expect((await threadOf(workspace, 'u1')).texts).toEqual(texts)
  })

  test('names agents, customers and their addresses', async () => {
    const { workspace } = t
    await upload(
      workspace,
      'customer_id,Sender Type,Agent Name,Customer Name,E-Mail,Phone,Sent At,Text\n' +
        `u1,Agent,Ada,Ann Other,,,2024-03-05 10:01,How can I help?\n` +
        `u1,customer,,Ann Other,not an address,,2024-03-05 10:00,Hello\n` +
        `u1,Inbound,,,ann@shop.example,+44 1,2024-03-05 10:02,Thanks\n` +
        `u1,system,,,,,2024-03-05 10:03,Closed\n`,
    )
    const { customer, messages } = await threadOf(workspace, 'u1')
    expect(customer).toMatchObject({ name: 'Ann Other', email: 'ann@shop.example', phone: '+44 1' })
    expect(messages.map(({ text, author }) => [text, author.kind, author.name])).toEqual([
      ['Hello', 'customer', 'Ann Other'],
      ['How can I help?', 'agent', 'Ada'],
      ['Thanks', 'customer', 'Ann Other'],
      ['Closed', 'agent', null],
    ])
  })

  test('joins customers that are there, and leaves their profile alone', async () => {
    const { workspace } = t
    await workspace.owner.post('/v1/customers', { externalId: 'u1', name: 'Known' })
    const report = await upload(
      workspace,
      'user,name,date,message\nu1,Other,2024-03-05 10:00,Hello\n',
    )
    expect(report).toMatchObject({ customersCreated: 0, conversationsCreated: 1, rowsImported: 1 })
    const { customer } = await threadOf(workspace, 'u1')
    expect(customer).toMatchObject({ name: 'Known', firstSeenAt: '2024-03-05T10:00:00.000Z' })
  })

  test('has its dates read day first, unless more of them only make sense month first', async () => {
    const { workspace } = t
    const days = `u1,04/05/2024 10:00,early\nu1,06/05/2024 10:00,late\n`
    const cases: [string, string, string][] = [
      ['', 'dmy', '2024-05-04T10:00:00.000Z'],
      [`u1,25/05/2024 10:00,proof\n`, 'dmy', '2024-05-04T10:00:00.000Z'],
      [`u1,05/25/2024 10:00,proof\n`, 'mdy', '2024-04-05T10:00:00.000Z'],
    ]
    for (const [proof, dateOrder, first] of cases) {
      await emptied()
      expect(await upload(workspace, header + days + proof)).toMatchObject({
        dateOrder,
        rowsSkipped: 0,
      })
      expect((await threadOf(workspace, 'u1')).messages[0]!.createdAt).toBe(first)
    }
  })

  test('loses the dates that are not in its order, and an order that is given holds', async () => {
    const text = `${header}u1,25/05/2024,a\nu1,26/05/2024,b\nu1,05/27/2024,c\n`
    const detected = await upload(t.workspace, text)
    expect(detected).toMatchObject({
      dateOrder: 'dmy',
      rowsImported: 2,
      skipCounts: { bad_time: 1 },
    })
    expect(detected.skips).toMatchObject([
      { line: 4, code: 'bad_time', excerpt: `u1,05/27/2024,c` },
    ])
    await emptied()
    const given = await upload(t.workspace, text, '?dateOrder=mdy')
    expect(given).toMatchObject({ dateOrder: 'mdy', rowsImported: 1, skipCounts: { bad_time: 2 } })
  })
})

describe('a broken row', () => {
  const good = (id: string) => `${id},2024-03-05 10:00,Fine\n`
  const cases: [SkipCode, string | Buffer][] = [
    ['empty_text', `u1,2024-03-05 10:00,"  "\n`],
    ['missing_customer', ',2024-03-05 10:00,Hello\n'],
    ['bad_customer', `${'x'.repeat(201)},2024-03-05 10:00,Hello\n`],
    ['missing_time', `u1,,Hello\n`],
    ['bad_time', `u1,31-02-2024 10:00,Hello\n`],
    ['bad_time', `u1,2999-01-01,Hello\n`],
    ['text_too_long', `u1,2024-03-05,${'x'.repeat(10_001)}\n`],
    ['wrong_column_count', `u1,2024-03-05\n`],
    ['wrong_column_count', `u1,2024-03-05,Hello, you\n`],
    ['unclosed_quote', `u1,2024-03-05,"Hello\n`],
    ['invalid_text', `u1,2024-03-05,Hel\0lo\n`],
    ['invalid_text', Buffer.from(`u1,2024-03-05,H\u00e9\n`, 'latin1')],
  ]

  test.each(cases)('loses only itself: %s', async (code, row) => {
    const { workspace } = t
    const content = Buffer.concat([
      Buffer.from(`${header}\n${good('a')}`),
      Buffer.from(row as string),
      Buffer.from(good('b')),
    ])
    const report = await upload(workspace, content)
    expect(report).toMatchObject({
      status: 'completed',
      rowsRead: 3,
      rowsImported: 2,
      rowsSkipped: 1,
    })
    expect(report.skipCounts).toEqual({ [code]: 1 })
    expect(report.skips).toMatchObject([{ line: 4, code }])
    expect(report.skips[0]!.reason).not.toBe('')
    expect(report.skips[0]!.excerpt.length).toBeLessThanOrEqual(200)
  })

  test('names the author that is neither', async () => {
    const report = await upload(
      t.workspace,
      'user id,role,time,text\nu1,robot overlord,2024-03-05,Hello\nu1,customer,2024-03-05,Hi\n',
    )
    expect(report).toMatchObject({ rowsImported: 1, skipCounts: { bad_author: 1 } })
  })

  test('is counted beyond the first 1,000, which are listed', async () => {
    const report = await upload(t.workspace, header + 'u1,,x\n'.repeat(1500) + good('a'))
    expect(report).toMatchObject({
      rowsImported: 1,
      rowsSkipped: 1500,
      skipCounts: { missing_time: 1500 },
    })
    expect(report.skips).toHaveLength(1000)
  })

  test('is one of a conversation that was deleted', async () => {
    const { workspace } = t
    await upload(workspace, header + good('a') + good('b'))
    const { conversation } = await threadOf(workspace, 'a')
    await workspace.owner.delete(`/v1/conversations/${conversation.id}`)
    const report = await upload(workspace, header + good('a') + good('b'))
    expect(report).toMatchObject({ rowsDuplicate: 1, skipCounts: { conversation_deleted: 1 } })
  })
})

describe('an upload', () => {
  test('may be a form with the field file', async () => {
    const { workspace } = t
    const form = formOf('file', `${header}u1,2024-03-05,Hello\n`)
    const answer = await workspace.owner.post('/v1/imports', form.body, form.headers)
    expect(answer.status).toBe(202)
    expect(answer.body.filename).toBe('chats.csv')
    expect(await finished(workspace, answer.body.id)).toMatchObject({ rowsImported: 1 })
  })

  test('may say which column is which', async () => {
    const { workspace } = t
    const text = `kundennummer,user,zeit,text,inhalt\nk1,u1,2024-03-05,no,yes\n`
    const report = await upload(
      workspace,
      text,
      '?mapCustomer=Kundennummer&mapTime=zeit&mapText=inhalt&filename=a.csv',
    )
    expect(report).toMatchObject({
      filename: 'a.csv',
      columns: { customer: 'kundennummer', time: 'zeit', text: 'inhalt' },
    })
    expect((await threadOf(workspace, 'k1')).texts).toEqual(['yes'])
  })

  test.each([
    [
      'names what is missing and what is there',
      'a,Timestamp,b\n1,2024-03-05,c\n',
      '',
      /customer.*text.*Found: "a", "Timestamp", "b"/,
    ],
    [
      'refuses a mapping to a column that is not there',
      `${header}u,2024,x\n`,
      '?mapText=Body%20X',
      /no column "Body X".*"User ID"/,
    ],
    ['says that a file is empty', '\n\n', '', /empty/],
  ])('%s', async (_, content, query, message) => {
    const { workspace } = t
    const answer = await workspace.owner.post(`/v1/imports${query}`, content, csv)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ field: '/file' }] })
    expect(answer.body.detail).toMatch(message)
    const { body } = await workspace.owner.get('/v1/imports')
    expect(body.items).toMatchObject([{ status: 'failed', error: answer.body.detail }])
  })

  test('without a file is a validation problem, with another type 415', async () => {
    const { owner } = t.workspace
    const missing = { code: 'validation_failed', errors: [{ field: '/file' }] }
    expect((await owner.post('/v1/imports')).body).toMatchObject(missing)
    const form = formOf('upload', header)
    expect((await owner.post('/v1/imports', form.body, form.headers)).body).toMatchObject(missing)
    expect((await owner.post('/v1/imports', { a: 1 })).status).toBe(415)
    expect((await owner.post('/v1/imports', 'x', { 'content-type': 'text/plain' })).status).toBe(
      415,
    )
  })

  test('that is cut in the middle fails and leaves nothing', async () => {
    const { workspace } = t
    const url = await t.listen()
    const controller = new AbortController()
    const rows = Array.from({ length: 3000 }, (_, index) => `u${index},2024-03-05,Hello\n`).join('')
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(Buffer.from(header + rows))
      },
    })
    const sent = fetch(`${url}/v1/imports`, {
      method: 'POST',
      headers: { ...csv, authorization: `Bearer ${workspace.owner.token}` },
      body,
      duplex: 'half',
      signal: controller.signal,
    } as RequestInit)
    sent.catch(() => {})
    const staged = async () => {
      const [row] = await t.sql`
        select i.id, i.status, i.error, (select count(*)::int from import_rows where import_id = i.id) as rows
        from imports i where workspace_id = ${workspace.workspaceId}`
      return row
    }
    await vi.waitFor(async () => expect((await staged())?.rows).toBeGreaterThan(0), {
      timeout: 5000,
    })
    controller.abort()
    await vi.waitFor(async () => expect((await staged())?.status).toBe('failed'), { timeout: 5000 })
    expect(await staged()).toMatchObject({
      rows: 0,
      error: expect.stringContaining('import it again'),
    })
    const [count] =
      await t.sql`select count(*)::int as n from customers where workspace_id = ${workspace.workspaceId}`
    expect(count!.n).toBe(0)
  })

  test('that is not what it says it is, is a validation problem', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const { status, body } = await t.workspace.owner.post('/v1/imports', 'no form', headers)
    expect({ status, ...body }).toMatchObject({ status: 400, errors: [{ field: '/file' }] })
    const form = formOf('file', `${header}u1,2024-03-05,Hello\n`)
    const cut = form.body.slice(0, -40)
    const answer = await t.workspace.owner.post('/v1/imports', cut, form.headers)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: '/file' }] } })
  })

  test('sent again with its Idempotency-Key is answered again; another file with it is refused', async () => {
    const key = { 'idempotency-key': 'one-import' }
    const send = ({ body, headers }: ReturnType<typeof formOf>) =>
      t.workspace.owner.post('/v1/imports', body, { ...headers, ...key })
    const form = formOf('file', `${header}u1,2024-03-05,Only once\n`)
    const first = await send(form)
    const again = await send(form)
    expect(again).toMatchObject({ status: 202, body: first.body })
    expect(again.headers['idempotency-replayed']).toBe('true')
    expect(await send(formOf('file', `${header}u1,2024-03-05,Something else\n`))).toMatchObject({
      status: 409,
      body: { code: 'idempotency_key_reused' },
    })
  })

  test('that stands still does not hold up the end of the server', async () => {
    const own = await testApp()
    const url = await own.listen()
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(Buffer.from(header))
      },
    })
    const sent = fetch(`${url}/v1/imports`, {
      method: 'POST',
      headers: { ...csv, authorization: `Bearer ${own.workspace.owner.token}` },
      body,
      duplex: 'half',
    } as RequestInit).then(
      (answer) => answer.status,
      () => 'closed',
    )
    const find = () =>
      own.sql<{ status: string; error: string }[]>`select status, error from imports`
    await vi.waitFor(async () => expect(await find()).toHaveLength(1), { timeout: 5000 })
    await own.app.close()
    expect((await find())[0]).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('the server is stopping'),
    })
    expect(['closed', 400]).toContain(await sent)
    await own.close()
  })

  test('is for administrators, and its report for their workspace only', async () => {
    const { workspace } = t
    const report = await upload(workspace, `${header}u1,2024-03-05,Hello\n`)
    const other = await t.otherWorkspace()
    expect((await other.owner.get(`/v1/imports/${report.id}`)).status).toBe(404)
    const agent = await workspace.agent('agent')
    expect((await agent.get(`/v1/imports/${report.id}`)).status).toBe(403)
    expect((await agent.post('/v1/imports', header, csv)).status).toBe(403)
    const { body } = await workspace.owner.get('/v1/imports?limit=1')
    expect(body.items.map((one: Import) => one.id)).toEqual([report.id])
  })
})

describe('a job', () => {
  /** Leaves an import as a process that was killed would. */
  async function abandon(workspace: TestWorkspace, rows: string, batches: number): Promise<string> {
    const id = newId('import')
    const published: LogEvent[] = []
    const jobs = createImportJobs({
      sql: t.sql,
      publish: (events) => {
        published.push(...events)
        if (--batches === 0) void jobs.stop()
      },
      warn: () => {},
    })
    async function* bytes() {
      yield Buffer.from(header + rows)
    }
    const { done } = await jobs.start({
      id,
      workspaceId: workspace.workspaceId,
      createdBy: 'test',
      filename: null,
      bytes: bytes(),
      options: { mapping: {}, dateOrder: undefined },
    })
    await done
    return id
  }
  const jobsOf = (publish: (events: readonly LogEvent[]) => void = () => {}) =>
    createImportJobs({ sql: t.sql, publish, warn: () => {} })
  const manyRows = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `u1,2024-03-05,${index % 10 === 0 ? 'same' : `message ${index}`}\n`,
    ).join('')

  test('goes on where it was interrupted, with a conversation that is larger than a batch', async () => {
    const { workspace } = t
    const id = await abandon(workspace, manyRows(2600), 2)
    const before = await workspace.owner.get(`/v1/imports/${id}`)
    expect(before.body).toMatchObject({ status: 'running', rowsRead: 2600, rowsDone: 1000 })
    const published: LogEvent[] = []
    await jobsOf((events) => published.push(...events)).resume()
    const after = await workspace.owner.get(`/v1/imports/${id}`)
    expect(after.body).toMatchObject({ status: 'completed', rowsImported: 2600, rowsDuplicate: 0 })
    expect(published).toHaveLength(1600)
    const [row] = await t.sql`
      select count(*)::int as messages, count(distinct client_id)::int as ids, max(seq)::int as seq
      from messages where workspace_id = ${workspace.workspaceId}`
    expect(row).toEqual({ messages: 2600, ids: 2600, seq: 2601 })
    expect(await upload(workspace, header + manyRows(2600))).toMatchObject({ rowsDuplicate: 2600 })
    const [left] = await t.sql`select count(*)::int as n from import_rows where import_id = ${id}`
    expect(left!.n).toBe(0)
  })

  test('is left alone while another process has it, and taken over when that one is gone', async () => {
    const { workspace } = t
    const id = await abandon(workspace, manyRows(1200), 1)
    const lock = await lockImport(t.sql, id)
    await jobsOf().resume()
    expect((await workspace.owner.get(`/v1/imports/${id}`)).body.rowsDone).toBe(500)
    await lock!.release()
    await Promise.all([jobsOf().resume(), jobsOf().resume()])
    await finished(workspace, id)
    const { body } = await workspace.owner.get(`/v1/imports/${id}`)
    expect(body).toMatchObject({ status: 'completed', rowsImported: 1200 })
  })

  test('whose upload was cut off by a crash fails with a reason', async () => {
    const { workspace } = t
    const id = newId('import')
    await t.sql`
      insert into imports (id, workspace_id, created_by, status) values (${id}, ${workspace.workspaceId}, 'test', 'receiving')`
    await jobsOf().resume()
    const { body } = await workspace.owner.get(`/v1/imports/${id}`)
    expect(body).toMatchObject({
      status: 'failed',
      error: 'The upload was cut off; import the file again',
    })
  })
})

function formOf(field: string, content: string) {
  const boundary = createHash('sha1').update(content).digest('hex')
  const body = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="chats.csv"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
