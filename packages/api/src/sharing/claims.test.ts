// Fifty agents take, claim and put back without a pause. 1,000 operations in the usual run; as many as CLAIM_OPERATIONS
// says otherwise: CLAIM_OPERATIONS=100000 npx vitest run --project api packages/api/src/sharing/claims
import { afterAll, beforeAll, expect, it } from 'vitest'
import { beginConversation, type Caller, type TestApp, testApp } from '../testing/app.ts'

const OPERATIONS = Number(process.env.CLAIM_OPERATIONS ?? 1000)
const AGENTS = 50
const CONVERSATIONS = 1000

type Agent = Caller & { id: string; refreshToken: string }
type Held = { agentId: string; isLettingGo: boolean }

let test: TestApp
let ids: string[]
const agents: Agent[] = []
beforeAll(async () => {
  test = await testApp()
  while (agents.length < AGENTS) agents.push(await test.workspace.agent())
  const seed = await beginConversation(await test.workspace.visitor())
  await test.sql`
    insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, seq, public_seq,
                               last_message_at, waiting_since, is_routed)
    select left(id, 22) || lpad(n::text, 8, '0'), workspace_id, inbox_id, customer_id, 'fill', n::text, channel, 1, 1,
           now(), now() - make_interval(secs => n), true
    from conversations, generate_series(1, ${CONVERSATIONS - 1}::int) n where id = ${seed}`
  const rows = await test.sql<{ id: string }[]>`select id from conversations`
  ids = rows.map((row) => row.id)
})
afterAll(() => test.close())

async function post(agent: Agent, path: string): Promise<{ status: number; id?: string }> {
  const answer = await send(agent, path)
  if (answer.statusCode !== 401) return read(answer)
  // A long run outlives the access tokens.
  const refreshed = await test.app.inject({
    method: 'POST',
    url: '/v1/auth/refresh',
    payload: { refreshToken: agent.refreshToken },
  })
  const { token, refreshToken } = refreshed.json()
  Object.assign(agent, { token, refreshToken })
  return read(await send(agent, path))
}

type Response = Awaited<ReturnType<typeof send>>

function read(answer: Response): { status: number; id?: string } {
  const body = answer.json()
  return { status: answer.statusCode, id: (body.conversation ?? body)?.id }
}

async function send(agent: Agent, path: string) {
  return await test.app.inject({
    method: 'POST',
    url: `/v1/conversations/${path}`,
    headers: { authorization: `Bearer ${agent.token}` },
  })
}

it(`of ${OPERATIONS} operations of ${AGENTS} agents none takes what a colleague has`, async () => {
  const held = new Map<string, Held>()
  const counts = { next: 0, claim: 0, release: 0, refused: 0, empty: 0, doubled: 0 }
  let left = OPERATIONS

  // Who is answered must be alone with it, or after somebody who had begun to let go.
  function take(agent: Agent, id: string): void {
    const before = held.get(id)
    if (before && before.agentId !== agent.id && !before.isLettingGo) counts.doubled++
    held.set(id, { agentId: agent.id, isLettingGo: false })
  }

  async function letGo(agent: Agent, id: string): Promise<void> {
    const mine = held.get(id)!
    mine.isLettingGo = true
    counts.release++
    const { status } = await post(agent, `${id}/release`)
    expect(status).toBe(200)
    if (held.get(id) === mine) held.delete(id)
  }

  async function work(agent: Agent): Promise<void> {
    const own: string[] = []
    while (left-- > 0) {
      const choice = Math.random()
      if (own.length > 0 && (choice < 0.45 || own.length > 10)) {
        const [id] = own.splice(Math.floor(Math.random() * own.length), 1)
        await letGo(agent, id!)
        continue
      }
      const isNext = choice < 0.7
      // A few that everybody wants, so that they do meet.
      const wanted = ids[Math.floor(Math.random() ** 4 * ids.length)]!
      if (!isNext && own.includes(wanted)) continue
      counts[isNext ? 'next' : 'claim']++
      const { status, id } = await post(agent, isNext ? 'next' : `${wanted}/claim`)
      if (status === 409) counts.refused++
      else if (id === undefined) counts.empty++
      else {
        expect(status).toBe(200)
        take(agent, id)
        own.push(id)
      }
    }
  }

  const began = Date.now()
  await Promise.all(agents.map(work))
  const seconds = (Date.now() - began) / 1000
  if (OPERATIONS > 10_000) process.stdout.write(`${JSON.stringify({ ...counts, seconds })}\n`)
  expect(counts.doubled).toBe(0)
  expect(counts.empty).toBe(0)
  expect(counts.refused).toBeGreaterThan(0)

  // The log says the same: between two who have it there is always nobody.
  const [log] = await test.sql<{ taken: number; doubled: number }[]>`
    select count(*) filter (where holder is not null)::int as taken,
           count(*) filter (where holder is not null and before is not null)::int as doubled
    from (
      select holder, lag(holder) over (partition by conversation_id order by seq) as before from (
        select conversation_id, seq, payload #>> '{changes,assignee,id}' as holder from events
        where type = 'conversation.updated' and (payload -> 'changes')::jsonb ? 'assignee'
      ) changes
    ) steps`
  expect(log!.doubled).toBe(0)
  expect(log!.taken).toBe(counts.next + counts.claim - counts.refused)
}, 3_600_000)
