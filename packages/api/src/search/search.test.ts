import { randomUUID } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sql } from '../platform/postgres.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { MEILI_KEY, MEILI_URL, startMeilisearch } from '../testing/meilisearch.ts'
import type { SearchEngine } from './engine.ts'
import { createMeilisearchEngine } from './meilisearch.ts'
import { createPostgresEngine } from './postgres.ts'
import { requestBuild } from './store.ts'

type Contestant = {
  name: string
  isThere: boolean
  start(): { engine: (sql: Sql) => SearchEngine; stop(): Promise<void> }
}

const real = { url: process.env.MEILI_URL ?? '', key: process.env.MEILI_KEY }

const contestants: Contestant[] = [
  {
    name: 'Postgres',
    isThere: true,
    start: () => ({ engine: createPostgresEngine, stop: async () => {} }),
  },
  {
    name: 'Meilisearch, answered in this process',
    isThere: true,
    start() {
      const double = startMeilisearch()
      const engine = () => createMeilisearchEngine({ url: MEILI_URL, key: MEILI_KEY })
      return { engine, stop: async () => double.close() }
    },
  },
  {
    name: real.url ? 'Meilisearch at MEILI_URL' : 'Meilisearch at MEILI_URL (not set: skipped)',
    isThere: real.url !== '',
    start() {
      const index = `deskbell_test_${randomUUID()}`
      const client = new Meilisearch({ host: real.url, ...(real.key ? { apiKey: real.key } : {}) })
      return {
        engine: () => createMeilisearchEngine({ ...real, index }),
        stop: async () => void (await client.deleteIndexIfExists(index)),
      }
    },
  },
]

for (const { name, isThere, start } of contestants) {
  describe.skipIf(!isThere)(`search with ${name}`, () => {
    let test: TestApp
    let stop: () => Promise<void>
    let owner: TestApp['workspace']['owner']
    let anna: Caller
    let ben: Caller
    let annas: string
    let bens: string

    beforeAll(async () => {
      const started = start()
      stop = started.stop
      test = await testApp({ engine: started.engine })
      owner = test.workspace.owner
      anna = await test.workspace.visitor()
      ben = await test.workspace.visitor()
      annas = await beginConversation(anna, 'My refund for the broken scooter has not arrived', {
        subject: 'Lost refund',
      })
      bens = await beginConversation(ben, 'Where is the café? The door was closed.')
      await say(ben, bens, 'Is the scooter of order 48213 broken?')
      await say(owner, annas, 'I have sent the refund again')
      await say(owner, annas, 'She sounds furious about the scooter', 'internal')
    })
    afterAll(async () => {
      await test?.close()
      await stop?.()
    })

    const say = async (caller: Caller, id: string, text: string, visibility = 'public') => {
      const body = { clientId: newClientId(), text, visibility }
      const answer = await caller.post(`/v1/conversations/${id}/messages`, body)
      expect(answer.status).toBe(201)
      return answer.body.id as string
    }
    const ask = (caller: Caller, kind: string, query: Record<string, string>) =>
      caller.get(`/v1/search/${kind}?${new URLSearchParams({ consistency: 'strong', ...query })}`)
    const texts = async (caller: Caller, q: string, query: Record<string, string> = {}) => {
      const answer = await ask(caller, 'messages', { q, ...query })
      expect(answer.status).toBe(200)
      return answer.body.items.map((hit: { message: { text: string } }) => hit.message.text)
    }

    it('finds messages by a word, newest first', async () => {
      expect(await texts(owner, 'scooter ')).toEqual([
        'She sounds furious about the scooter',
        'Is the scooter of order 48213 broken?',
        'My refund for the broken scooter has not arrived',
      ])
    })

    it('wants all words, in any order', async () => {
      expect(await texts(owner, 'broken order ')).toEqual(['Is the scooter of order 48213 broken?'])
      expect(await texts(owner, 'broken café ')).toEqual([])
    })

    it('puts the best first when asked', async () => {
      const best = await texts(owner, 'broken scooter ', { sort: 'best' })
      expect(best[0]).toBe('My refund for the broken scooter has not arrived')
      expect(best).toHaveLength(2)
    })

    it('does not care for case and accents', async () => {
      for (const q of ['CAFE ', 'Café ', 'cafe\u0301 '])
        expect(await texts(owner, q)).toEqual(['Where is the café? The door was closed.'])
    })

    it('takes the last word for a beginning while it is typed', async () => {
      expect(await texts(owner, 'furi')).toEqual(['She sounds furious about the scooter'])
      expect(await texts(owner, 'furi ')).toEqual([])
    })

    it('forgives typing errors, two in long words, none in numbers', async () => {
      for (const q of ['refnud ', 'refubd ', 'reffund ', 'rfund '])
        expect(await texts(owner, q)).toHaveLength(2)
      expect(await texts(owner, 'furoius ')).toHaveLength(1)
      expect(await texts(owner, '48214 ')).toEqual([])
      expect(await texts(owner, '48213 ')).toHaveLength(1)
    })

    it('finds a phrase in quotes as it is written', async () => {
      expect(await texts(owner, '"broken scooter"')).toEqual([
        'My refund for the broken scooter has not arrived',
      ])
      expect(await texts(owner, '"scooter broken"')).toEqual([])
      expect(await texts(owner, '"brokne scooter"')).toEqual([])
    })

    it('marks what matched as ranges of the text', async () => {
      const marked = async (q: string) => {
        const { body } = await ask(owner, 'messages', { q })
        const [hit] = body.items
        return hit.highlights.map(({ field, start, end }: Record<string, never>) => [
          field,
          hit.message.text.slice(start, end),
        ])
      }
      expect(await marked('cafe door ')).toEqual([
        ['text', 'café'],
        ['text', 'door'],
      ])
      expect(await marked('furi')).toEqual([['text', 'furious']])
      expect(await marked('furoius ')).toEqual([['text', 'furious']])
      expect(await marked('"broken scooter"')).toEqual([
        ['text', 'broken'],
        ['text', 'scooter'],
      ])
    })

    it('finds in scripts without spaces, wherever a run is cut', async () => {
      const id = await say(ben, bens, '我的订单没有收到')
      // Meilisearch cuts by a dictionary of its own.
      const cuts = name === 'Postgres' ? ['订单', '没有收到', '单'] : ['订单']
      for (const q of cuts)
        expect((await ask(owner, 'messages', { q })).body.items[0]?.id, q).toBe(id)
    })

    it('filters by what is true of the conversation now', async () => {
      const topic = (await owner.post('/v1/topics', { name: newClientId() })).body.id
      const tag = (await owner.post('/v1/tags', { name: newClientId() })).body.id
      await owner.patch(`/v1/conversations/${annas}`, { topicId: topic, tagIds: [tag] })
      await owner.post(`/v1/conversations/${annas}/assign`, { assigneeId: owner.id })
      await owner.post(`/v1/conversations/${bens}/resolve`)
      const customer = (await owner.get(`/v1/conversations/${annas}`)).body.customer.id
      const ofAnna = await texts(owner, 'scooter ', { conversation: annas })
      expect(ofAnna).toHaveLength(2)
      const same: Record<string, string>[] = [
        { topic },
        { tag },
        { customer },
        { assignee: 'me' },
        { assignee: owner.id },
        { status: 'open,pending' },
        { channel: 'web', status: 'open' },
      ]
      for (const filter of same) expect(await texts(owner, 'scooter ', filter)).toEqual(ofAnna)
      const others: Record<string, string>[] = [{ status: 'resolved' }, { assignee: 'none' }]
      for (const filter of others)
        expect(await texts(owner, 'scooter ', filter)).toEqual([
          'Is the scooter of order 48213 broken?',
        ])
      expect(await texts(owner, 'scooter ', { channel: 'email' })).toEqual([])
      await owner.post(`/v1/conversations/${bens}/reopen`)
      expect(await texts(owner, 'scooter ', { status: 'open' })).toHaveLength(3)
    })

    it('filters by writer, visibility and time', async () => {
      expect(await texts(owner, 'refund ', { agent: owner.id })).toEqual([
        'I have sent the refund again',
      ])
      expect(await texts(owner, 'scooter ', { visibility: 'internal' })).toHaveLength(1)
      const hour = 3_600_000
      const [before, after] = [Date.now() - hour, Date.now() + hour].map((at) =>
        new Date(at).toISOString(),
      ) as [string, string]
      expect(await texts(owner, 'scooter ', { from: before, until: after })).toHaveLength(3)
      expect(await texts(owner, 'scooter ', { from: after })).toEqual([])
      expect(await texts(owner, 'scooter ', { until: before })).toEqual([])
    })

    it('shows everything that passes the filters when nothing is asked', async () => {
      const all = await texts(owner, '', { conversation: annas })
      expect(all).toEqual([
        'She sounds furious about the scooter',
        'I have sent the refund again',
        'My refund for the broken scooter has not arrived',
      ])
      expect(await texts(owner, ' ?! ')).toEqual([])
    })

    it('goes on page by page, without what is written meanwhile', async () => {
      const seen: string[] = []
      let cursor = ''
      do {
        const page = await ask(owner, 'messages', {
          q: 'scooter ',
          limit: '1',
          ...(cursor ? { cursor } : {}),
        })
        expect(page.body.items).toHaveLength(1)
        seen.push(page.body.items[0].id)
        cursor = page.body.nextCursor
        if (seen.length === 1) await say(ben, bens, 'Another scooter')
      } while (cursor)
      expect(new Set(seen).size).toBe(3)
    })

    it('finds what is years apart, and dated before 1970 or far ahead, in the order of time', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor, 'quokka 0 first')
      for (let number = 1; number < 14; number++)
        await say(visitor, id, `quokka ${number} ${number % 2 ? 'odd' : 'even'}`)
      // The message of seq 2 is the oldest, the last one is dated two centuries ahead.
      await test.sql`
        update messages set created_at = case when seq = 2 then '1961-04-12'::timestamptz when seq = 15 then '2205-01-01'
          else now() - interval '130 days' * (15 - seq) end
        where conversation_id = ${id}`
      await requestBuild(test.sql, (await test.sql`select engine from search_progress`)[0]!.engine)
      const all = Array.from({ length: 14 }, (_, index) => 13 - index)
      const numbers = (found: string[]) => found.map((text) => Number(text.split(' ')[1]))
      expect(numbers(await texts(owner, 'quokka '))).toEqual(all)
      expect(numbers(await texts(owner, 'quokka odd '))).toEqual(all.filter((one) => one % 2))
      expect(numbers(await texts(owner, '"quokka 7"'))).toEqual([7])
      expect(numbers(await texts(owner, 'quoka '))).toEqual(all)
      expect(numbers(await texts(owner, 'quok', { sort: 'best' })).toSorted()).toEqual(
        all.toSorted(),
      )
      const middle = { from: '1990-01-01T00:00:00.000Z', until: new Date().toISOString() }
      expect(numbers(await texts(owner, 'quokka ', middle))).toEqual(all.slice(1, -1))
      const middleEnd = { until: middle.until }
      const seen: string[] = []
      for (let cursor = ''; ; ) {
        const query = { q: 'quokka ', limit: '4', ...middleEnd, ...(cursor ? { cursor } : {}) }
        const { items, nextCursor } = (await ask(owner, 'messages', query)).body
        seen.push(...items.map((hit: { message: { text: string } }) => hit.message.text))
        if (nextCursor === null) break
        cursor = nextCursor
      }
      expect(numbers(seen)).toEqual(all.slice(1))
      await owner.delete(`/v1/conversations/${id}`)
      expect(await texts(owner, 'quokka ')).toEqual([])
    })

    it('finds both of two words when one of them is in nearly everything and the other rare', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor, 'okapi alone')
      await say(visitor, id, 'okapi and axolotl')
      await test.sql`
        insert into messages (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id, type,
          visibility, text, created_at)
        select 'msg_axolotl' || n, workspace_id, conversation_id, 100 + n, 100 + n, 'axolotl' || n, author_kind, author_id,
          type, visibility, 'axolotl', created_at
        from messages, generate_series(1, 120) n where conversation_id = ${id} and text = 'okapi alone'`
      await requestBuild(test.sql, (await test.sql`select engine from search_progress`)[0]!.engine)
      expect(await texts(owner, 'axolotl okapi ')).toEqual(['okapi and axolotl'])
      await owner.delete(`/v1/conversations/${id}`)
    })

    it('shows customers the public messages of their own conversations only', async () => {
      expect(await texts(anna, 'scooter ')).toEqual([
        'My refund for the broken scooter has not arrived',
      ])
      expect(await texts(anna, 'furious ')).toEqual([])
      expect(await texts(anna, 'order ')).toEqual([])
      expect(await texts(anna, 'refund ', { visibility: 'internal' })).toHaveLength(2)
      expect(await texts(await test.workspace.visitor(), 'scooter ')).toEqual([])
      const own = await ask(anna, 'messages', { q: 'again ' })
      const thread = await anna.get(`/v1/conversations/${annas}/messages`)
      expect(thread.body.items).toContainEqual(own.body.items[0].message)
      expect(own.body.items[0].conversation).toEqual(
        (await anna.get(`/v1/conversations/${annas}`)).body,
      )
      expect((await ask(anna, 'customers', { q: 'anna' })).status).toBe(403)
    })

    it('finds nothing of another workspace', async () => {
      const other = await test.otherWorkspace()
      expect(await texts(other.owner, 'scooter ')).toEqual([])
      expect(await texts(other.owner, 'scooter ', { conversation: annas })).toEqual([])
      await beginConversation(await other.visitor(), 'Our scooter')
      expect(await texts(other.owner, 'scooter ')).toEqual(['Our scooter'])
      expect(await texts(owner, '"our scooter"')).toEqual([])
    })

    it('finds customers by any part of their profile, and forgets what they were called', async () => {
      const { body } = await owner.post('/v1/customers', {
        name: 'Ömer Yıldız',
        email: 'omer@yildiz.example',
        phone: '+254 700 123456',
        company: 'Blue Whale Ltd',
        externalId: 'user-77',
      })
      const found = async (q: string) => {
        const answer = await ask(owner, 'customers', { q })
        return answer.body.items.map((hit: { id: string }) => hit.id)
      }
      for (const q of ['omer', 'yildiz', 'omer@yildiz.example', '254700123', 'whale', 'user-77'])
        expect(await found(q), q).toEqual([body.id])
      await owner.patch(`/v1/customers/${body.id}`, { name: 'Selim Demir' })
      expect(await found('demir ')).toEqual([body.id])
      await owner.patch(`/v1/customers/${body.id}`, { email: 'selim@demir.example' })
      expect(await found('yildiz ')).toEqual([])
    })

    it('forgets an erased customer', async () => {
      const { body } = await owner.post('/v1/customers', { name: 'Zacharias Unusual' })
      expect((await ask(owner, 'customers', { q: 'zacharias ' })).body.items).toHaveLength(1)
      await test.sql`delete from customers where id = ${body.id}`
      expect((await ask(owner, 'customers', { q: 'zacharias ' })).body.items).toEqual([])
    })

    it('finds conversations by subject and by the name of their customer, as it is now', async () => {
      const found = async (q: string) =>
        (await ask(owner, 'conversations', { q })).body.items.map((hit: { id: string }) => hit.id)
      expect(await found('lost refund')).toEqual([annas])
      const answer = await ask(owner, 'conversations', { q: 'lost' })
      expect(answer.body.items[0].highlights).toEqual([{ field: 'subject', start: 0, end: 4 }])
      const customer = answer.body.items[0].conversation.customer.id
      await owner.patch(`/v1/customers/${customer}`, { name: 'Anna Andersson' })
      expect(await found('andersson')).toEqual([annas])
      await owner.patch(`/v1/conversations/${annas}`, { subject: 'Found' })
      expect(await found('lost ')).toEqual([])
      expect(await found('found ')).toEqual([annas])
    })

    it('finds canned replies that one has, as they are now, and forgets those that go', async () => {
      const [cleo, dora] = [
        await test.workspace.agent('agent', `Cleo ${name}`),
        await test.workspace.agent('agent', `Dora ${name}`),
      ]
      const team = { name: `Numbats ${name}`, agentIds: [owner.id, cleo.id] }
      const teamId = (await owner.post('/v1/teams', team)).body.id
      const make = async (who: Caller, title: string, more: object) => {
        const reply = { shortcut: title.toLowerCase().replaceAll(' ', '-'), title, ...more }
        return (await who.post('/v1/canned-replies', reply)).body.id as string
      }
      const shared = await make(owner, 'Numbat for all', {
        ...{ body: 'Dear {{ customer.name }}', translations: { de: 'Ameisenbeutler' } },
      })
      const ofTeam = await make(owner, 'Numbat for some', { body: 'Ours', scope: 'team', teamId })
      const own = await make(cleo, 'Numbat for me', { body: 'Mine', scope: 'personal' })
      const found = async (who: Caller, q: string) => {
        const answer = await ask(who, 'canned-replies', { q })
        expect(answer.status).toBe(200)
        return answer.body.items.map((hit: { id: string }) => hit.id).toSorted()
      }
      expect(await found(cleo, 'numbat ')).toEqual([shared, ofTeam, own].toSorted())
      expect(await found(owner, 'numabt ')).toEqual([shared, ofTeam].toSorted())
      expect(await found(dora, 'numbat')).toEqual([shared])
      expect(await found(dora, 'ameisenb')).toEqual([shared])
      const [hit] = (await ask(dora, 'canned-replies', { q: 'numb' })).body.items
      expect(hit).toMatchObject({
        cannedReply: { id: shared, title: 'Numbat for all' },
        highlights: [
          { field: 'title', start: 0, end: 6 },
          { field: 'shortcut', start: 0, end: 6 },
        ],
      })
      await owner.patch(`/v1/teams/${teamId}`, { agentIds: [dora.id] })
      expect(await found(cleo, 'numbat')).toEqual([shared, own].toSorted())
      expect(await found(dora, 'numbat')).toEqual([shared, ofTeam].toSorted())
      await owner.patch(`/v1/canned-replies/${shared}`, { title: 'Bilby', shortcut: 'bilby' })
      await cleo.delete(`/v1/canned-replies/${own}`)
      expect(await found(cleo, 'numbat')).toEqual([])
      expect(await found(cleo, 'bilby ')).toEqual([shared])
      const elsewhere = await test.otherWorkspace()
      expect(await found(elsewhere.owner, 'bilby')).toEqual([])
      expect((await ask(anna, 'canned-replies', { q: 'bilby' })).status).toBe(403)
      await requestBuild(test.sql, (await test.sql`select engine from search_progress`)[0]!.engine)
      expect(await found(dora, 'numbat')).toEqual([ofTeam])
    })

    it('never shows what was deleted, and forgets it', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor, 'The password is xylophonic')
      expect(await texts(owner, 'xylophonic ')).toHaveLength(1)
      await owner.delete(`/v1/conversations/${id}`)
      expect(await texts(owner, 'xylophonic ', { consistency: 'eventual' })).toEqual([])
      expect(await texts(owner, 'xylophonic ')).toEqual([])
      const [word] = await test.sql`select 1 from search_words where word like 'xylophonic%'`
      const [row] = await test.sql`select 1 from search_documents where conversation_id = ${id}`
      expect([word, row]).toEqual([undefined, undefined])
    })

    it('gives what was written to another customer with a merge, and back when that is undone', async () => {
      const ids: string[] = []
      for (const word of ['marmot', 'lemming']) {
        const visitor = await test.workspace.visitor()
        const id = await beginConversation(visitor, `A ${word}`, { subject: `Of a ${word}` })
        const customer = (await owner.get(`/v1/conversations/${id}`)).body.customer.id
        await owner.patch(`/v1/customers/${customer}`, { company: 'Burrow' })
        ids.push(customer)
      }
      const [source, target] = ids as [string, string]
      const found = async (kind: string, q: string, query: Record<string, string> = {}) => {
        const answer = await ask(owner, kind, { q, ...query })
        expect(answer.status).toBe(200)
        return answer.body.items.map(
          (hit: { conversation?: { customer: { id: string } }; id: string }) =>
            hit.conversation?.customer.id ?? hit.id,
        )
      }
      const isAll = async (whose: { marmot: string; lemming: string }, there: string[]) => {
        for (const kind of ['messages', 'conversations'])
          for (const [word, customer] of Object.entries(whose)) {
            expect(await found(kind, `${word} `), `${kind} ${word}`).toEqual([customer])
            const other = customer === source ? target : source
            expect(await found(kind, `${word} `, { customer })).toEqual([customer])
            expect(await found(kind, `${word} `, { customer: other })).toEqual([])
          }
        expect((await found('customers', 'burrow')).toSorted()).toEqual(there.toSorted())
        const rows = await test.sql`
          select 1 from search_documents d join conversations c on c.id = d.conversation_id
          where d.customer_id <> c.customer_id`
        expect(rows).toHaveLength(0)
      }
      await isAll({ marmot: source, lemming: target }, ids)
      const { body: merged } = await owner.post(`/v1/customers/${source}/merge`, { intoId: target })
      await isAll({ marmot: target, lemming: target }, [target])
      await owner.post(`/v1/customer-merges/${merged.id}/undo`)
      await isAll({ marmot: source, lemming: target }, ids)
      // Built anew, it is the same.
      await owner.post(`/v1/customers/${target}/merge`, { intoId: source })
      await requestBuild(test.sql, (await test.sql`select engine from search_progress`)[0]!.engine)
      await isAll({ marmot: source, lemming: source }, [source])
    })

    it('finds what was answered before the first message, until that is erased', async () => {
      const properties = {
        serial: { type: 'string', title: 'Serial number' },
        wheels: { type: 'integer', title: 'Wheels' },
        colours: {
          type: 'array',
          title: 'Colours',
          items: { type: 'string', enum: ['turquoise', 'ochre'] },
        },
        agreed: { type: 'boolean', title: 'Agreed' },
      }
      const form = { name: 'Before', title: 'Before', schema: { properties } }
      const { id: formId } = (await owner.post('/v1/forms', form)).body
      await owner.patch('/v1/pre-chat', { formId })
      const visitor = await test.workspace.visitor()
      const values = { serial: 'QX-77812', wheels: 90417, colours: ['turquoise'], agreed: true }
      const id = await beginConversation(visitor, 'It squeaks', { preChat: { formId, values } })
      await owner.patch('/v1/pre-chat', { formId: null })
      for (const q of ['77812 ', '"qx 77812"', '90417 ', 'turquoise ', 'squeaks 77812 '])
        for (const caller of [owner, visitor])
          expect(await texts(caller, q), q).toEqual(['It squeaks'])
      expect(await texts(owner, 'true ')).toEqual([])
      expect(await texts(owner, 'ochre ')).toEqual([])
      expect(await texts(ben, '77812 ')).toEqual([])
      const { items } = (await ask(owner, 'messages', { q: '77812 ' })).body
      const at = { field: 'form.answer.values.serial', start: 3, end: 8 }
      expect(items[0].highlights).toEqual([at])
      const customer = (await owner.get(`/v1/conversations/${id}`)).body.customer.id
      await owner.post(`/v1/customers/${customer}/erase`)
      for (const q of ['77812 ', 'turquoise ']) expect(await texts(owner, q), q).toEqual([])
    })

    it('never shows who was erased, and forgets them', async () => {
      const visitor = await test.workspace.visitor()
      const id = await beginConversation(visitor, 'I am Xanthippe', { subject: 'Xanthippe' })
      const customer = (await owner.get(`/v1/conversations/${id}`)).body.customer.id
      await owner.patch(`/v1/customers/${customer}`, { name: 'Xanthippe' })
      const count = async (kind: string, consistency = 'strong') =>
        (await ask(owner, kind, { q: 'xanthippe ', consistency })).body.items.length
      const kinds = ['messages', 'conversations', 'customers']
      for (const kind of kinds) expect(await count(kind), kind).toBe(1)
      await owner.post(`/v1/customers/${customer}/erase`)
      for (const consistency of ['eventual', 'strong'])
        for (const kind of kinds) expect(await count(kind, consistency), kind).toBe(0)
      const left = await test.sql`
        select word from search_words where word like 'xanthippe%'
        union all select id from search_documents where customer_id = ${customer}`
      expect(left).toHaveLength(0)
      await requestBuild(test.sql, (await test.sql`select engine from search_progress`)[0]!.engine)
      for (const kind of kinds) expect(await count(kind), kind).toBe(0)
    })

    it.each([
      ['limit=0'],
      ['limit=101'],
      ['cursor=nonsense'],
      [`cursor=${Buffer.from('["2026-01-01T00:00:00Z","-1"]').toString('base64url')}`],
      [`cursor=${Buffer.from('["never","1"]').toString('base64url')}`],
      ['sort=oldest'],
      ['consistency=weak'],
      ['status=deleted'],
      ['from=yesterday'],
      ['agent=me'],
      [`q=${'x'.repeat(201)}`],
      ['q[$ne]=1&limit=x'],
    ])('refuses %s', async (query) => {
      expect((await owner.get(`/v1/search/messages?${query}`)).status).toBe(400)
    })

    it.each([
      "'",
      '"',
      '"""',
      '\\',
      "a' | 'b",
      'scooter:*',
      '!scooter &',
      '" OR kind = "customer',
      '%_',
      '\u{1f6f4}',
      '\ud83d',
      'a '.repeat(100),
      'ab'.repeat(100),
      '<->',
    ])('takes %j for words', async (q) => {
      const answer = await ask(owner, 'messages', { q })
      expect(answer.status).toBe(200)
      for (const hit of answer.body.items) expect(hit.conversation).toBeDefined()
    })
  })
}
