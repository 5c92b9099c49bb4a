// [S3] [S7] Who may do what, tried out: every operation and every frame of a socket × every role × what is their own, what
// is another team's and what another workspace has. The policy table says what is expected; policy.test.ts holds that
// every route asks it.

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from './agents/schema.ts'
import { scopes } from './api-keys/schema.ts'
import type { Permission } from './custom-roles/schema.ts'
import { type Action, policy } from './policy.ts'
import { clientFrameSchema } from './realtime/protocol.ts'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  PASSWORD,
  type TestApp,
  type TestWorkspace,
  testApp,
} from './testing/app.ts'
import {
  type Contract,
  endsSession,
  filledRequest,
  type Ids,
  type MadeRequest,
  type Operation,
  operationsOf,
  send,
  validRequests,
} from './testing/requests.ts'
import { openSocket } from './testing/socket.ts'
import { checksums, connectProvider, idsOf, settleIn } from './testing/tenants.ts'
import { somePicture, upload } from './testing/upload.ts'

const contract = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
) as Contract
const operations = operationsOf(contract)
/** Keys with every scope, with one, and with none. */
const keys = { 'full key': scopes, 'narrow key': ['tag.read'], 'empty key': [] }
const keyNames = ['full key', 'narrow key', 'empty key'] as const
/** A role that the workspace has made. */
const ofCustomRole: readonly Permission[] = [
  'conversation.create',
  'conversation.claim',
  'message.create',
  'note.create',
  'attachment.upload',
  'tag.manage',
  'customer.merge',
  'cannedReply.use',
  'auditLog.read',
]
const actors = [...roles, 'custom role', 'customer', ...keyNames, 'nobody'] as const
/** Under an action that keys may have, what a person alone can do. */
const forPeople = ['conversations.bulk']
type Who = (typeof actors)[number]

let test: TestApp
let other: TestWorkspace
let foreign: Ids
let customRoleId: string
const tokens = new Map<Who, string | null>([['nobody', null]])
const agentIds: string[] = []
/** That of the agents who ask, and one that nobody of them is in. */
const teams = { own: '', other: '' }
const keyIds: string[] = []
/** The customer's own: of the workspace they see nothing but their conversations. */
let ofCustomer: Ids
const actionOfRoute = new Map<string, Action | 'public'>()
const cells = { tried: 0, wrong: [] as string[] }

/** Fastify tells nobody afterwards which routes it has, so they are noted while the app is built. */
function noteRoutes(message: unknown): void {
  const { fastify } = message as { fastify: FastifyInstance }
  fastify.addHook('onRoute', (route: RouteOptions) => {
    // Who may do it is asked here, more often than a limit of one operation allows.
    if (route.config) delete route.config.rateLimit
    for (const method of [route.method].flat())
      if (route.config?.action)
        actionOfRoute.set(`${method} ${route.url.replace(/:(\w+)/g, '{$1}')}`, route.config.action)
  })
}

beforeAll(async () => {
  subscribe('fastify.initialization', noteRoutes)
  test = await testApp()
  unsubscribe('fastify.initialization', noteRoutes)
  other = await test.otherWorkspace()
  const made = { name: 'Helper', permissions: ofCustomRole }
  customRoleId = (await test.workspace.owner.post('/v1/roles', made)).body.id
  for (const role of [...roles, 'custom role'] as const) {
    const isOwner = role === 'owner'
    const agent = isOwner ? test.workspace.owner : await test.workspace.agent(roleOf(role))
    tokens.set(role, agent.token)
    agentIds.push(agent.id)
  }
  for (const name of keyNames) {
    const made = await test.workspace.owner.post('/v1/api-keys', { name, scopes: keys[name] })
    tokens.set(name, made.body.key)
    keyIds.push(made.body.id)
  }
  teams.own = await makeTeam('Ours', agentIds)
  teams.other = await makeTeam('Others', [(await test.workspace.agent()).id])
  const customer = await test.workspace.visitor()
  tokens.set('customer', customer.token)
  ofCustomer = {
    cnv: [await beginConversation(customer), await beginConversation(customer)],
    att: await uploads(customer, 4),
  }
  await customer.post(`/v1/conversations/${ofCustomer.cnv![0]}/messages`, {
    ...{ clientId: newClientId(), text: '', attachments: await uploads(customer, 4) },
  })
  // Whichever message an answer is made for.
  const options = Array.from({ length: 10 }, (_, index) => `Answer ${index}`)
  const form = await test.workspace.owner.post('/v1/forms', {
    ...{ name: 'Of everything', title: 'Where?' },
    schema: { properties: { city: { type: 'string', title: 'City' } } },
  })
  const questions = [{ choice: { options, isMultiple: true } }, { formId: form.body.id }]
  for (const id of ofCustomer.cnv!)
    for (let count = 0; count < 10; count++) {
      for (const question of questions)
        await test.workspace.owner.post(`/v1/conversations/${id}/messages`, {
          ...{ clientId: newClientId(), text: 'Which?', ...question },
        })
      await askForRating(customer, id)
    }
  await furnish(other, 1)
  await furnish(test.workspace, 4)
  await settleIn(other)
  // A slow machine takes longer than a lease, and then work goes back by itself.
  await other.owner.patch('/v1/sharing', { leaseMinutes: 1440 })
  foreign = await idsOf(test.sql, other.workspaceId)
}, 600_000)
afterAll(async () => {
  await test.close()
  process.stdout.write(`matrix: ${cells.tried} cells, ${cells.wrong.length} failures\n`)
})

const makeTeam = async (name: string, members: string[]): Promise<string> =>
  (await test.workspace.owner.post('/v1/teams', { name, agentIds: members })).body.id

/** From now on all conversations are this team's. */
const giveAllTo = async (teamId: string): Promise<void> => {
  await test.sql`
    update conversations set team_id = ${teamId} where workspace_id = ${test.workspace.workspaceId}`
}

/** A question that is answered, so that the next one is asked. */
async function askForRating(customer: Caller, id: string): Promise<void> {
  await test.workspace.owner.post(`/v1/conversations/${id}/ask-rating`)
  const { items } = (await customer.get(`/v1/conversations/${id}/messages`)).body
  const { seq } = items.findLast((one: { rating?: object }) => one.rating !== undefined)
  await customer.post(`/v1/conversations/${id}/rate`, { seq, score: 3 })
}

const uploads = async (who: { token: string | null }, count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push(await upload(test, who))
  return ids
}

async function furnish(side: TestWorkspace, times: number): Promise<void> {
  const visitor = await side.visitor()
  await beginConversation(visitor)
  await uploads(side.owner, 2)
  await side.agent()
  await side.agent()
  const makes = operations.filter(
    (one) => one.method === 'post' && one.security && !endsSession(one),
  )
  for (let time = 0; time < times; time++)
    for (const operation of makes.filter(({ path }) => !path.includes('{'))) {
      const own = await idsOf(test.sql, side.workspaceId)
      for (const made of validRequests(operation, contract, time * 1000 + own.cnv!.length)) {
        const filled = filledRequest(made, { own, foreign: {}, mark: '' })
        if ((await send(test.app, filled, { token: side.owner.token })).statusCode < 300) break
      }
    }
}

const isRole = (who: Who): boolean =>
  who === 'custom role' || (roles as readonly string[]).includes(who)
const roleOf = (who: string): string => (who === 'custom role' ? customRoleId : who)
const isKey = (who: Who): who is keyof typeof keys => Object.hasOwn(keys, who)

const may = (who: Who, action: Action): boolean => {
  const { roles: allowed, customer } = policy[action] as {
    roles: readonly string[]
    customer: boolean
  }
  if (isKey(who)) return (keys[who] as readonly string[]).includes(action)
  if (who === 'custom role')
    return allowed.includes('viewer') || (ofCustomRole as readonly string[]).includes(action)
  return who === 'customer' ? customer : allowed.includes(who)
}

/** Read again after whatever may have deleted something. */
let known: Ids | undefined
async function ownIds(who: Who): Promise<Ids> {
  if (who === 'customer') return ofCustomer
  if (known !== undefined) return { ...known, att: await filesOf(who) }
  const ids = await idsOf(test.sql, test.workspace.workspaceId)
  ids.agt = (ids.agt ?? []).filter((id) => !agentIds.includes(id))
  ids.key = (ids.key ?? []).filter((id) => !keyIds.includes(id))
  ids.tem = (ids.tem ?? []).filter((id) => !Object.values(teams).includes(id))
  known = ids
  return { ...ids, att: await filesOf(who) }
}

/** Whatever agents see, and an upload of their own. */
async function filesOf(who: Who): Promise<string[]> {
  const own =
    who !== 'nobody' && may(who, 'attachment.upload')
      ? await uploads({ token: tokens.get(who)! }, 1)
      : []
  const sent = await test.sql<{ id: string }[]>`
    select id from attachments
    where workspace_id = ${test.workspace.workspaceId} and conversation_id is not null limit 2`
  return [...own, ...sent.map((one) => one.id)]
}

async function tokenFor(who: Who, operation: Operation): Promise<string | null> {
  if (who === 'nobody' || isKey(who) || !endsSession(operation)) return tokens.get(who)!
  return who === 'customer'
    ? (await test.workspace.visitor()).token
    : (await test.workspace.agent(roleOf(who))).token
}

type Answer = {
  status: number
  body: { items?: unknown[]; results?: unknown[]; detail?: string; errors?: unknown } | undefined
}

async function ask(made: MadeRequest, token: string | null): Promise<Answer> {
  const response = await send(test.app, made, {
    token,
    remoteAddress: `10.2.${cells.tried >> 8}.${cells.tried & 255}`,
  })
  if (made.method !== 'GET' && response.statusCode < 300) known = undefined
  const isJson = String(response.headers['content-type']).includes('json')
  return { status: response.statusCode, body: isJson ? response.json() : undefined }
}

const proof = { password: PASSWORD }

const posted = (url: string, body: object): MadeRequest => ({
  method: 'POST',
  url,
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify(body),
})

/** A code of an authenticator app that this agent has just begun to use. */
async function beginSecondFactor(agent: Caller): Promise<string> {
  const { body } = await ask(posted('/v1/me/second-factor', proof), agent.token)
  const { setupKey } = body as unknown as { setupKey: string }
  return new TOTP({ secret: Secret.fromBase32(setupKey) }).generate()
}

async function turnOnSecondFactor(agent: Caller): Promise<object> {
  const code = await beginSecondFactor(agent)
  await ask(posted('/v1/me/second-factor/confirm', { code }), agent.token)
  return proof
}

/** An upload of this agent, whether their role may upload or not. */
async function portraitFor({ id }: { id: string }): Promise<object> {
  const attachmentId = await upload(test, test.workspace.owner, await somePicture(40, 40))
  await test.sql`update attachments set uploaded_by = ${id} where id = ${attachmentId}`
  return { attachmentId }
}

type ByHand = { id: string; body?: object } | { body: object }

/** A publishable key that only this cell uses; of the other workspace, the only one it has. */
const keyFor = async (whose: 'own' | 'foreign'): Promise<string> =>
  whose === 'foreign'
    ? other.publishableKey
    : (await test.workspace.owner.post('/v1/publishable-keys', { origins: [] })).body.key

/** What no generator finds: what agents alone know of their account, and keys. */
const byHand: Record<
  string,
  (agent: Caller & { id: string }, whose: 'own' | 'foreign') => Promise<ByHand>
> = {
  'me.changePassword': async () => ({
    body: { currentPassword: PASSWORD, newPassword: 'a lantern over the harbour' },
  }),
  'me.beginSecondFactor': async () => ({ body: proof }),
  'me.confirmSecondFactor': async (agent) => ({ body: { code: await beginSecondFactor(agent) } }),
  'me.renewRecoveryCodes': async (agent) => ({ body: await turnOnSecondFactor(agent) }),
  'me.disableSecondFactor': async (agent) => ({ body: await turnOnSecondFactor(agent) }),
  'me.endSession': async (agent) => ({
    id: (await agent.get('/v1/me/sessions')).body.items[0].id,
  }),
  'me.setPhoto': async (agent) => ({ body: await portraitFor(agent) }),
  'agents.setPhoto': async (agent) => ({
    id: (await test.workspace.agent()).id,
    body: await portraitFor(agent),
  }),
  'me.beginIdentity': async () => ({
    body: { providerId: (await connectProvider(test.sql, test.workspace)).providerId, ...proof },
  }),
  'me.deleteIdentity': async ({ id }) => ({
    id: (await connectProvider(test.sql, test.workspace, id)).identityId,
  }),
  // Demanded, it would refuse the conversations of all other tests.
  'preChat.update': async () => ({ body: { formId: null, isRequired: false } }),
  'publishableKeys.update': async (_agent, whose) => ({
    id: await keyFor(whose),
    body: { origins: ['https://shop.example'] },
  }),
  'publishableKeys.delete': async (_agent, whose) => ({ id: await keyFor(whose) }),
}

/** The same as a new agent of the role, so that the one with the others' token stays signed in. */
async function askByHand(
  role: string,
  { method, path, operationId }: Operation,
  whose: 'own' | 'foreign',
): Promise<Answer> {
  const agent = await test.workspace.agent(roleOf(role))
  const needed = await byHand[operationId]!(agent, whose)
  const url = 'id' in needed ? path.replace(/\{\w+\}/, needed.id) : path
  const made = needed.body ? posted(url, needed.body) : { url, headers: {} }
  return await ask({ ...made, method: method.toUpperCase() }, agent.token)
}

/**
 * Every answer to a valid request about what is one's own, until one is taken. A conflict is one: it was allowed. What is
 * allowed in one form (my own canned reply) and not in another (everybody's) is tried in the next form.
 */
async function askOwn(who: Who, operation: Operation, isAllowed: boolean): Promise<number[]> {
  if (operation.operationId in byHand && isRole(who))
    return [(await askByHand(who, operation, 'own')).status]
  if (who === 'customer' && /^forms\.(submit|saveDraft)$/.test(operation.operationId))
    return await answerForm(operation)
  const statuses: number[] = []
  const own = await ownIds(who)
  // What has to fit together besides is met by chance, so there are many.
  const seeds = Array.from({ length: 10 }, (_, turn) => cells.tried + turn * 5000)
  for (const one of manyRequests(operation, seeds)) {
    const filled = filledRequest(one, { own, foreign: {}, mark: '', turn: statuses.length })
    const { status } = await ask(filled, await tokenFor(who, operation))
    statuses.push(status)
    if (status < 300 || status === 409 || status === 401) break
    if (status === 403 && !isAllowed) break
  }
  return statuses
}

function* manyRequests(operation: Operation, seeds: number[]): Generator<MadeRequest> {
  for (const seed of seeds) yield* validRequests(operation, contract, seed)
}

/** Which messages ask with a form is known to who reads the conversation, and hardly ever guessed. */
async function answerForm({ path }: Operation): Promise<number[]> {
  const id = ofCustomer.cnv![0]!
  const customer = caller(test.app, tokens.get('customer')!)
  const { items } = (await customer.get(`/v1/conversations/${id}/messages?limit=100`)).body
  const statuses: number[] = []
  for (const { seq, form } of items) {
    if (!form) continue
    const answer = { seq, values: { city: 'Almaty' } }
    const { status } = await customer.post(path.replace('{id}', id), answer)
    statuses.push(status)
    if (status < 300) break
  }
  return statuses
}

/** The same with ids of the other workspace; undefined when the operation takes none. */
async function askForeign(who: Who, operation: Operation): Promise<Answer | undefined> {
  const isOfKeys = operation.operationId.startsWith('publishableKeys.')
  if (operation.operationId in byHand && isOfKeys && isRole(who))
    return await askByHand(who, operation, 'foreign')
  let refused: Answer | undefined
  for (const one of validRequests(operation, contract, cells.tried)) {
    if (!/own(:|%3A)/.test(one.url + (one.payload ?? ''))) continue
    const filled = filledRequest(one, { own: foreign, foreign, mark: '' })
    const answer = await ask(filled, await tokenFor(who, operation))
    // What does not fit together was refused before anybody looked at the ids; what is not allowed in this form
    // (everybody's view) may be in the next (my own).
    if (answer.status === 403) refused = answer
    else if (answer.status !== 400) return answer
  }
  return refused
}

const mentions = (body: unknown, ids: Ids): boolean => {
  const text = JSON.stringify(body)
  return Object.values(ids).some((some) => some.some((id) => text.includes(id)))
}

function note(cell: string, isRight: boolean, got: unknown): void {
  cells.tried++
  if (!isRight) cells.wrong.push(`${cell}: ${JSON.stringify(got).slice(0, 300)}`)
}

const isNothing = (who: Who, { status, body }: Answer): boolean =>
  status === 404 ||
  // What a customer's conversation belongs to is theirs to choose in nothing; the id was not even read.
  (who === 'customer' && (status === 200 || status === 201) && !mentions(body, foreign)) ||
  (who === 'customer' && status === 403) ||
  (status === 200 && body?.items?.length === 0) ||
  (status === 200 && JSON.stringify(body?.results ?? '').includes('not_found'))

const actionOf = ({ method, path }: Operation): Action | 'public' =>
  actionOfRoute.get(`${method.toUpperCase()} ${path}`)!

function expected(who: Who, { operationId }: Operation, action: Action) {
  const isForThem = !isKey(who) || !forPeople.includes(operationId)
  return {
    isAllowed: who !== 'nobody' && may(who, action) && isForThem,
    refusal: who === 'nobody' ? 401 : 403,
  }
}

async function tryOwn(who: Who, operation: Operation, whose: string): Promise<void> {
  const action = actionOf(operation)
  if (action === 'public') return
  const { isAllowed, refusal } = expected(who, operation, action)
  const own = await askOwn(who, operation, isAllowed)
  const last = own.at(-1)!
  // Of a message that was met by chance its author decides; messages/changes.test.ts meets them on purpose.
  const isOfAuthor = action === 'message.change' && (last === 403 || last === 404)
  const isTaken = last < 300 || last === 409 || isOfAuthor
  const name = `${operation.operationId} as ${who}, ${whose}`
  note(name, isAllowed ? isTaken : last === refusal, own)
}

/** What takes the id of a conversation, of a file that it carries, or of whose it is. */
const isOfConversation = ({ parameters, requestBody }: Operation): boolean =>
  /\^(cnv|att|cus)_/.test(JSON.stringify([parameters, requestBody]))

/** Teams share the work, and neither give nor take: all is as it was when the conversations were their own team's. */
async function tryOtherTeam(who: Who): Promise<void> {
  const list = '/v1/conversations?limit=100'
  const listed = () => caller(test.app, tokens.get(who)!).get(list)
  const seen = (await listed()).body
  await giveAllTo(teams.other)
  const answer = await listed()
  note(`${list} as ${who}, other team`, isDeepStrictEqual(idsIn(answer.body), idsIn(seen)), answer)
  for (const operation of operations.filter(isOfConversation))
    await tryOwn(who, operation, 'other team')
  await giveAllTo(teams.own)
}

const idsIn = ({ items }: { items: { id: string }[] }): string[] => items.map(({ id }) => id)

describe('[S3] every operation', () => {
  it('has an action of the policy, or is public', () => {
    for (const { method, path } of operations)
      expect(
        actionOfRoute.get(`${method.toUpperCase()} ${path}`),
        `${method} ${path}`,
      ).toBeDefined()
  })

  it.each(actors)(
    'as %s is answered as the policy says, for what is their own and for what is not',
    async (who) => {
      // Whoever was asked before may have deleted it; there is only one.
      await test.workspace.owner.post('/v1/context-endpoint', { url: 'https://example.com/' })
      const before = await checksums(test.sql, other.workspaceId)
      const noted = cells.wrong.length
      await giveAllTo(teams.own)
      for (const operation of operations) {
        const action = actionOf(operation)
        if (action === 'public') continue
        const { isAllowed, refusal } = expected(who, operation, action)
        const name = `${operation.operationId} as ${who}`
        await tryOwn(who, operation, 'own')
        const theirs = await askForeign(who, operation)
        if (theirs === undefined) continue
        const isRefused = theirs.status === refusal || (who !== 'nobody' && theirs.status === 404)
        note(`${name}, foreign`, isAllowed ? isNothing(who, theirs) : isRefused, theirs)
      }
      if (isRole(who)) await tryOtherTeam(who)
      expect(cells.wrong.slice(noted)).toEqual([])
      expect(await checksums(test.sql, other.workspaceId)).toEqual(before)
    },
    240_000,
  )
})

/** What the policy is asked for each frame; null asks nothing. A new frame fails here until it has its line. */
const commands: Record<
  string,
  { action: Action | null; frame: (conversationId: string, ids: Ids) => object }[]
> = {
  hello: [],
  ping: [{ action: null, frame: () => ({ type: 'ping' }) }],
  unsubscribe: [
    { action: null, frame: (conversationId) => ({ type: 'unsubscribe', conversationId }) },
  ],
  subscribe: [
    {
      action: 'conversation.read',
      frame: (conversationId) => ({ type: 'subscribe', conversationId, since: null }),
    },
  ],
  send: (['public', 'internal'] as const).map((visibility) => ({
    action: visibility === 'public' ? 'message.create' : 'note.create',
    frame: (conversationId) => ({
      type: 'send',
      conversationId,
      message: { clientId: `m-${cells.tried}`, text: 'Hello', visibility },
    }),
  })),
  typing: (['public', 'internal'] as const).map((visibility) => ({
    action: visibility === 'public' ? 'typing.send' : 'note.create',
    frame: (conversationId) => ({ type: 'typing', conversationId, isTyping: true, visibility }),
  })),
  feed: [{ action: 'feed.follow', frame: () => ({ type: 'feed', since: null }) }],
  watch: [
    { action: 'customer.read', frame: (_, { cus }) => ({ type: 'watch', customerId: cus![0] }) },
  ],
  unwatch: [{ action: null, frame: (_, { cus }) => ({ type: 'unwatch', customerId: cus![0] }) }],
  watchObject: [
    { action: 'object.read', frame: (_, { obj }) => ({ type: 'watchObject', objectId: obj![0] }) },
  ],
  unwatchObject: [
    { action: null, frame: (_, { obj }) => ({ type: 'unwatchObject', objectId: obj![0] }) },
  ],
  presence: [{ action: 'presence.set', frame: () => ({ type: 'presence', state: 'away' }) }],
}

describe('[S7] every frame of a socket', () => {
  const types = clientFrameSchema.options.map((option) => option.shape.type.value)

  it('has its action', () => {
    expect(Object.keys(commands).toSorted()).toEqual(types.toSorted())
  })

  it.each([...roles, 'custom role', 'customer', ...keyNames] as const)(
    'as %s is answered as the policy says',
    async (who) => {
      const server = await listening()
      const noted = cells.wrong.length
      for (const [type, variants] of Object.entries(commands))
        for (const { action, frame } of variants)
          for (const whose of ['own', 'other team', 'foreign'] as const) {
            const isOfTeams = isRole(who) && ['subscribe', 'send', 'typing'].includes(type)
            if (whose === 'other team' && !isOfTeams) continue
            await giveAllTo(whose === 'other team' ? teams.other : teams.own)
            const id = whose === 'foreign' ? foreign.cnv![0]! : ofCustomer.cnv![0]!
            const ids = whose === 'foreign' ? foreign : await ownIds('owner')
            const code = await outcome(server, tokens.get(who)!, frame(id, ids))
            const isAllowed = action === null || may(who, action)
            // Typing where nobody subscribed is heard by nobody, and what is watched is gone; tenancy.test.ts holds that.
            const isNotFound = whose === 'foreign' && (type === 'subscribe' || type === 'send')
            const codes = isNotFound ? ['not_found'] : isAllowed ? ['none'] : ['forbidden']
            const orElse = isNotFound && !isAllowed ? ['forbidden'] : []
            note(
              `${type} (${action}) as ${who}, ${whose}`,
              [...codes, ...orElse].includes(code),
              code,
            )
          }
      expect(cells.wrong.slice(noted)).toEqual([])
    },
  )

  it('without a token closes the socket', async () => {
    const server = await listening()
    for (const variants of Object.values(commands))
      for (const { frame } of variants) {
        const socket = await openSocket(server, null)
        socket.send(frame(ofCustomer.cnv![0]!, foreign))
        const code = await socket.closed
        note('a frame as nobody', code === 4401, code)
        expect(code).toBe(4401)
      }
  })
})

let address: string | undefined
const listening = async () => (address ??= await test.listen())

/** The code of the problem that a frame gets, or `none`. */
async function outcome(server: string, token: string | null, frame: object): Promise<string> {
  const socket = await openSocket(server, token)
  socket.send(frame)
  const isSend = 'message' in frame
  if (!isSend) socket.send({ type: 'ping' })
  if (!isSend) socket.send({ type: 'ping' })
  const answered = isSend ? socket.next('sent') : socket.next('pong')
  const answers = [
    socket.next('problem').then((refusal) => refusal.code as string),
    answered.then(() => 'none'),
  ]
  const code = await Promise.race(answers)
  for (const answer of answers) answer.catch(() => undefined)
  socket.close()
  return code
}
