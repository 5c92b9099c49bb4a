import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'
import {
  MEILI_KEY,
  MEILI_URL,
  startMeilisearch,
  type TestMeilisearch,
} from '../testing/meilisearch.ts'
import { createIndexer, type Indexer } from './indexer.ts'
import { createMeilisearchEngine } from './meilisearch.ts'
import { createPostgresEngine } from './postgres.ts'
import { requestBuild } from './store.ts'

const find = async (test: TestApp, q: string, more = '') => {
  const url = `/v1/search/messages?q=${encodeURIComponent(`${q} `)}${more}`
  return await test.workspace.owner.get(url)
}
const count = async (test: TestApp, q: string, more = '') => {
  const answer = await find(test, q, more)
  expect(answer.status).toBe(200)
  return answer.body.items.length as number
}

describe('the index', () => {
  let test: TestApp
  let indexers: Indexer[] = []
  beforeAll(async () => {
    test = await testApp()
  })
  afterEach(async () => {
    await Promise.all(indexers.map((one) => one.stop()))
    indexers = []
  })
  afterAll(() => test.close())

  const another = () => {
    const engine = createPostgresEngine(test.sql)
    const indexer = createIndexer({
      sql: test.sql,
      engine,
      warn: (error) => expect.unreachable(String(error)),
      pauseMs: 5,
    })
    indexers.push(indexer)
    return indexer
  }

  it('follows the log by itself, and says how far behind it is', async () => {
    await beginConversation(await test.workspace.visitor(), 'A quokka')
    await vi.waitFor(async () => expect(await count(test, 'quokka')).toBe(1))
    await vi.waitFor(async () => {
      const { body } = await test.app.inject({ url: '/metrics' })
      expect(body).toMatch(/^deskbell_search_lag_seconds 0$/m)
      expect(body).toMatch(/^deskbell_search_index_built 1$/m)
    })
  })

  it('is kept by many nodes at once without counting anything twice', async () => {
    const nodes = [another(), another(), another()]
    for (const node of nodes) node.start()
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, 'wombat')
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        visitor.post(`/v1/conversations/${id}/messages`, {
          clientId: newClientId(),
          text: `wombat number${index}`,
        }),
      ),
    )
    await Promise.all(nodes.map((node) => node.catchUp()))
    const [word] = await test.sql`
      select documents from search_words where word = 'wombat' and kind = 'message'`
    expect(word!.documents).toBe(61)
  })

  it('counts each word as often as there are documents with it, after every kind of change', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, 'numbat numbat', { subject: 'A numbat' })
    await test.workspace.owner.patch(`/v1/conversations/${id}`, { subject: 'An echidna' })
    const gone = await beginConversation(visitor, 'numbat again')
    await another().catchUp()
    await test.workspace.owner.delete(`/v1/conversations/${gone}`)
    await another().catchUp()
    const wrong = await test.sql`
      select kind, word, w.documents, coalesce(d.documents, 0) as there from search_words w
      full join (
        select kind, coalesce(substr(lexeme, 10), ' ' || substr(tag, 6)) as word, count(*) as documents
        from search_documents, unnest(tsvector_to_array(words) || null::text) lexeme
        where workspace_id = ${test.workspace.workspaceId} group by 1, 2
      ) d using (kind, word)
      where w.documents is distinct from d.documents
        and (w.workspace_id is null or w.workspace_id = ${test.workspace.workspaceId})`
    expect(wrong).toEqual([])
  })

  it('answers all the time while it is built again, and is the same afterwards', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, 'platypus 0')
    const before = await count(test, 'platypus', '&consistency=strong')
    await test.sql`
      insert into search_documents (id, workspace_id, kind, customer_id, visibility, at, build, tag, words)
      values ('msg_gone', ${test.workspace.workspaceId}, 'message', 'cus_gone', 'public', now(), 0, '', 'stale')`
    await requestBuild(test.sql, 'postgres')
    const building = another().build(() => {})
    await visitor.post(`/v1/conversations/${id}/messages`, {
      clientId: newClientId(),
      text: 'platypus 1',
    })
    expect(await count(test, 'platypus')).toBeGreaterThanOrEqual(before)
    await building
    expect(await count(test, 'platypus', '&consistency=strong')).toBe(before + 1)
    const [stale] = await test.sql`select 1 from search_documents where id = 'msg_gone'`
    expect(stale).toBeUndefined()
  })

  it('is built again when the database is another one than it was', async () => {
    const built = async () =>
      (await test.sql`select build from search_progress where engine = 'postgres'`)[0]!.build
    const before = await built()
    await test.sql`update instance set epoch = gen_random_uuid()`
    await vi.waitFor(async () => expect(await built()).toBe(before + 1))
    expect(await count(test, 'quokka', '&consistency=strong')).toBe(1)
  })

  it('says that it is behind when a transaction holds back what was committed after it began', async () => {
    let release: () => void = () => {}
    const isHeld = new Promise<void>((resolve) => {
      release = resolve
    })
    const held = test.sql.begin(async (tx) => {
      await tx`select pg_current_xact_id()`
      await isHeld
    })
    await beginConversation(await test.workspace.visitor(), 'A bilby')
    const answer = await find(test, 'bilby', '&consistency=strong')
    expect(answer).toMatchObject({ status: 503, body: { code: 'search_behind', retryAfter: 1 } })
    release()
    await held
    expect(await count(test, 'bilby', '&consistency=strong')).toBe(1)
  })
})

describe('Meilisearch', () => {
  let meilisearch: TestMeilisearch
  let test: TestApp
  beforeAll(async () => {
    meilisearch = startMeilisearch()
    test = await testApp({
      engine: () => createMeilisearchEngine({ url: MEILI_URL, key: MEILI_KEY }),
    })
    await beginConversation(await test.workspace.visitor(), 'A kowari')
    expect(await count(test, 'kowari', '&consistency=strong')).toBe(1)
  })
  afterAll(async () => {
    await test.close()
    meilisearch.close()
  })

  it('that does not answer is a problem of its own, and what was written meanwhile is found later', async () => {
    meilisearch.setAway(true)
    try {
      for (const more of ['', '&consistency=strong'])
        expect(await find(test, 'kowari', more)).toMatchObject({
          status: 503,
          body: { code: 'search_unavailable' },
        })
      await beginConversation(await test.workspace.visitor(), 'Another kowari')
    } finally {
      meilisearch.setAway(false)
    }
    expect(await count(test, 'kowari', '&consistency=strong')).toBe(2)
  })

  it('gets the whole index anew and swaps it in, also when that is tried twice', async () => {
    const live = meilisearch.indexes.get('deskbell')!
    live.docs.set('msg_stale', { ...[...live.docs.values()][0]!, id: 'msg_stale' })
    await requestBuild(test.sql, 'meilisearch')
    await vi.waitFor(() => expect(meilisearch.indexes.get('deskbell')).not.toBe(live), 10_000)
    await vi.waitFor(() => expect([...meilisearch.indexes.keys()]).toEqual(['deskbell']), 10_000)
    const fresh = meilisearch.indexes.get('deskbell')!
    expect(fresh.docs.has('msg_stale')).toBe(false)
    expect(fresh.settings).toEqual(live.settings)
    const engine = createMeilisearchEngine({ url: MEILI_URL, key: MEILI_KEY })
    await test.sql.begin((tx) => engine.finishBuild(tx, 2))
    expect(meilisearch.indexes.get('deskbell')).toBe(fresh)
    expect(await count(test, 'kowari', '&consistency=strong')).toBe(2)
  })
})
