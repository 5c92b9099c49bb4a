// Going into the test workspace, and deleting what was made there.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { type Actors, agentOf, staffOf } from '../actor.ts'
import { agentSessionSchema } from '../auth/schema.ts'
import { createAnswer } from '../auth/signed-in.ts'
import { insertSession } from '../auth/store.ts'
import { eraseCustomer } from '../personal-data/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Publish, Tell } from '../realtime/publish.ts'
import { refusals } from '../route.ts'
import { type TestDataDeleted, testDataDeletedSchema } from './schema.ts'
import { deleteTestRest, listTestCustomers, openTestSide } from './store.ts'

type Deps = {
  sql: Sql
  actors: Actors
  publish: Publish
  tellOfCustomers: Tell
  tellOfObjects: Tell
}
const tags = ['Test mode']

export const testWorkspaceRoutes: FastifyPluginAsyncZod<Deps> = async (app, deps) => {
  const { sql, actors } = deps
  const answer = createAnswer(sql, actors)

  app.route({
    method: 'POST',
    url: '/v1/test-sessions',
    config: { action: 'testMode.enter', givesSecret: true },
    schema: {
      operationId: 'testMode.enter',
      summary: 'Go into the test workspace',
      description:
        'A session of yours in the workspace where `pk_test_` and `sk_test_` keys work. It is made when somebody first asks for it, and your session there is over with the one that asks.',
      tags,
      response: { 201: agentSessionSchema, ...refusals },
    },
    handler: async (request, reply) => {
      const { id, workspaceId, sessionId } = agentOf(request)
      const side = await openTestSide(sql, { workspaceId, agentId: id })
      const userAgent = request.headers['user-agent']?.slice(0, 300) ?? null
      const opened = await insertSession(sql, { ...side, userAgent, liveSessionId: sessionId })
      return reply.code(201).send(await answer({ ...opened, agentId: side.agentId }))
    },
  })

  app.route({
    method: 'DELETE',
    url: '/v1/test-data',
    config: { action: 'testData.delete' },
    schema: {
      operationId: 'testMode.deleteData',
      summary: 'Delete all test data',
      description:
        'Every customer, conversation, file and object of the test workspace, from whichever of the two this is called. Its settings and keys stay; live data is never touched.',
      tags,
      response: { 200: testDataDeletedSchema, ...refusals },
    },
    handler: async (request) => {
      const actor = staffOf(request)
      const agentId = actor.kind === 'key' ? actor.madeBy.id : actor.id
      const side = await openTestSide(sql, { workspaceId: actor.workspaceId, agentId })
      return await empty(deps, side)
    },
  })
}

/** One transaction for each customer: it may be stopped at any time, and called again. */
async function empty(
  { sql, actors, publish, tellOfCustomers, tellOfObjects }: Deps,
  { workspaceId, agentId }: { workspaceId: string; agentId: string },
): Promise<TestDataDeleted> {
  const counts = { customers: 0, conversations: 0, messages: 0 }
  for (;;) {
    const ids = await listTestCustomers(sql, workspaceId)
    if (ids.length === 0) break
    for (const id of ids) {
      const { receipt, events, sessionIds } = await eraseCustomer(
        sql,
        { workspaceId, id: agentId },
        id,
      )
      for (const sessionId of sessionIds) actors.forget(sessionId)
      publish(events)
      tellOfCustomers(id)
      counts.customers += receipt.counts.customers
      counts.conversations += receipt.counts.conversations
      counts.messages += receipt.counts.messages
    }
  }
  const { sessions, objectIds } = await deleteTestRest(sql, workspaceId)
  tellOfObjects(...objectIds)
  return { ...counts, sessions, objects: objectIds.length }
}
