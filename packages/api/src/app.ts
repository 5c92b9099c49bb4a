// The table of contents: everything the server consists of, in the order in which it is put together.
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import packageJson from '../package.json' with { type: 'json' }
import { accountRoutes } from './account/routes.ts'
import { createActors } from './actor.ts'
import { type Attendance, createAttendance } from './agents/attendance.ts'
import { photoRoutes } from './agents/photo-routes.ts'
import { agentRoutes } from './agents/routes.ts'
import { createKeyLimits } from './api-keys/limits.ts'
import { apiKeyRoutes } from './api-keys/routes.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import { auditLog } from './audit-log/hooks.ts'
import { auditLogRoutes } from './audit-log/routes.ts'
import { authRoutes } from './auth/routes.ts'
import { createAvailabilities } from './business-hours/availability.ts'
import { businessHoursRoutes } from './business-hours/routes.ts'
import { cannedReplyRoutes } from './canned-replies/routes.ts'
import { startChores } from './chores.ts'
import { contextCardRoutes } from './context-cards/routes.ts'
import { conversationRoutes } from './conversations/routes.ts'
import { csatRoutes } from './csat/routes.ts'
import { customRoleRoutes } from './custom-roles/routes.ts'
import { customerDeviceRoutes } from './customer-devices/routes.ts'
import { customerEventRoutes } from './customer-events/routes.ts'
import { customerMergeRoutes } from './customer-merges/routes.ts'
import { customerNoteRoutes } from './customer-notes/routes.ts'
import { customerSessionRoutes } from './customer-sessions/routes.ts'
import { customerRoutes } from './customers/routes.ts'
import { draftRoutes } from './drafts/routes.ts'
import { answerFailures, answerUnknownRoutes } from './failures.ts'
import { formRoutes } from './forms/routes.ts'
import { idempotency } from './idempotency/hooks.ts'
import { identityKeyRoutes } from './identity-keys/routes.ts'
import { createVerifyIdentity } from './identity-keys/verify.ts'
import { importRoutes } from './imports/routes.ts'
import { invitationRoutes } from './invitations/routes.ts'
import { linkRoutes } from './links/routes.ts'
import { logRoutes } from './log/routes.ts'
import { macroRoutes } from './macros/routes.ts'
import { createMailLinks } from './mail/link.ts'
import { mailRoutes } from './mail/routes.ts'
import { messageTypeRoutes } from './message-types/routes.ts'
import { createRecency } from './messages/recency.ts'
import { messageRoutes } from './messages/routes.ts'
import { createMessageWriter } from './messages/writer.ts'
import { objectTypeRoutes } from './object-types/routes.ts'
import { objectRoutes } from './objects/routes.ts'
import { operationRoutes } from './operation/routes.ts'
import { permissionRoutes } from './permissions/routes.ts'
import { personalDataRoutes } from './personal-data/routes.ts'
import { type Bus, createLocalBus, createRedisBus } from './platform/bus.ts'
import { createStorage } from './platform/choose-storage.ts'
import { createEgress } from './platform/egress.ts'
import { createEncryption } from './platform/encryption.ts'
import { createLag } from './platform/lag.ts'
import type { Sql } from './platform/postgres.ts'
import { registerPlugins } from './plugins.ts'
import { authorize, isAdministrative } from './policy.ts'
import { preChatRoutes } from './pre-chat/routes.ts'
import { providerSignInRoutes } from './provider-sign-ins/routes.ts'
import { publishableKeyRoutes } from './publishable-keys/routes.ts'
import { gateway } from './realtime/gateway.ts'
import {
  createPublish,
  createTellOfAgent,
  createTellOfCustomers,
  createTellOfDraft,
  createTellOfObjects,
  createTellOfRoles,
  type Hint,
} from './realtime/publish.ts'
import { eventStream } from './realtime/stream.ts'
import { retentionRoutes } from './retention/routes.ts'
import { ruleRoutes } from './rules/routes.ts'
import { createSearchEngine } from './search/choose-engine.ts'
import type { SearchEngine } from './search/engine.ts'
import { createIndexer } from './search/indexer.ts'
import { searchRoutes } from './search/routes.ts'
import { securityRoutes } from './security/routes.ts'
import { noteWaysIn } from './security-log.ts'
import type { Settings } from './settings.ts'
import { sharingRoutes } from './sharing/routes.ts'
import { createOpenId } from './sign-in-providers/openid.ts'
import { signInProviderRoutes } from './sign-in-providers/routes.ts'
import { suggestionRoutes } from './suggestions/routes.ts'
import { tagRoutes } from './tags/routes.ts'
import { teamRoutes } from './teams/routes.ts'
import { testWorkspaceRoutes } from './test-workspaces/routes.ts'
import { topicRoutes } from './topics/routes.ts'
import { tourRoutes } from './tour/routes.ts'
import { triggerRoutes } from './triggers/routes.ts'
import { createUrgencyFollower } from './urgency/follow.ts'
import { urgencyRoutes } from './urgency/routes.ts'
import { viewRoutes } from './views/routes.ts'
import { referenceRoutes } from './web/reference.ts'
import { webRoutes } from './web/routes.ts'
import { widgetRoutes } from './widget/routes.ts'
import { workspaceRoutes } from './workspaces/routes.ts'

export type AppDeps = {
  settings: Settings
  sql: Sql
  /** Milliseconds between comparisons of the sockets with the log. */
  compareMs?: number
  /** The search engine, if not the one of the settings. */
  engine?: SearchEngine
  /** Milliseconds between two looks of the search index at the log. */
  indexMs?: number
  /** False: urgency is only scored when a list sorted by it is asked for. */
  isUrgencyFollowing?: boolean
  /** Milliseconds between two looks at the mail that waits. */
  mailMs?: number
}

/** Longer than balancers keep a connection to us, mostly 60 s; whose owner died without a word is gone after 65. */
const IDLE_MS = 62_000

const rootDir = fileURLToPath(new URL('../../..', import.meta.url))

export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { settings, sql, compareMs, indexMs, isUrgencyFollowing = true } = deps
  const app: FastifyInstance = Fastify({
    logger: {
      level: settings.logLevel,
      // Standard output belongs to the command: its links, or its one line of JSON.
      stream: process.stderr,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
    },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustedProxies(settings.trustProxy),
    bodyLimit: 256 * 1024,
    keepAliveTimeout: IDLE_MS,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
  })
  answerBeforeStopping(app)
  const lag = createLag()
  app.addHook('onClose', async () => lag.close())
  // Bodies are JSON; a browser sends plain text to any site without asking first.
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerFailures(app)

  const bus = createBus(app, settings)
  const keyLimits = createKeyLimits()
  await registerPlugins(app, settings, { bus, keyLimits, lag })
  answerUnknownRoutes(app)
  const actors = createActors(app, sql, keyLimits)
  bus.subscribe((hint) => {
    if (hint.kind === 'roles') actors.forgetAll()
  })
  const attendance = createAttendance({
    sql,
    onError: (error) => app.log.warn({ err: error }, 'an agent was here, which is not noted'),
  })
  guardRoutes(app, actors, attendance)
  noteWaysIn(app)
  await app.register(idempotency, { sql })
  await app.register(auditLog, { sql })

  const publish = createPublish(bus)
  const recency = createRecency({
    sql,
    onError: (error) => app.log.warn({ err: error }, 'the order of the lists is behind'),
  })
  app.addHook('onClose', () => recency.close())
  const tellOfCustomers = createTellOfCustomers(bus)
  const tellOfAgent = createTellOfAgent(bus, publish)
  const tellOfRoles = createTellOfRoles(bus)
  const tellOfObjects = createTellOfObjects(bus)
  const storage = await createStorage(settings)
  const egress = createEgress({ allowLoopback: settings.allowLoopback })
  const writer = createMessageWriter({ sql, recency, lag, publish })

  const engine = deps.engine ?? createSearchEngine(settings, sql)
  const indexer = createIndexer({
    sql,
    engine,
    pauseMs: indexMs,
    warn: (error) => app.log.warn({ err: error }, 'search: indexing failed, will go on'),
  })

  const urgency = createUrgencyFollower({
    sql,
    bus,
    publish,
    warn: (error) => app.log.warn({ err: error }, 'urgency: scoring failed, will go on'),
  })

  await app.register(operationRoutes, { sql, version: packageJson.version, indexer })
  const links = createMailLinks(settings.jwtSecret)
  const encryption = createEncryption(settings.encryptionKey, settings.encryptionKeyFallbacks)
  await app.register(authRoutes, { sql, actors, encryption, links })
  await app.register(accountRoutes, { sql, actors, encryption, tellOfAgent })
  await app.register(invitationRoutes, { sql, links })
  await app.register(mailRoutes, { sql })
  await app.register(publishableKeyRoutes, { sql })
  await app.register(apiKeyRoutes, { sql })
  await app.register(identityKeyRoutes, { sql, actors, encryption })
  const availabilities = createAvailabilities(sql)
  await app.register(workspaceRoutes, {
    ...{ sql, actors, availabilities },
    isSignUpOpen: settings.demo,
  })
  await app.register(businessHoursRoutes, { sql, availabilities })
  await app.register(preChatRoutes, { sql })
  await app.register(widgetRoutes, { sql, availabilities })
  const redirectUri = `${settings.publicUrl}/inbox/signed-in`
  const openId = createOpenId({ egress, allowLoopback: settings.allowLoopback, redirectUri })
  await app.register(signInProviderRoutes, { sql, encryption, openId, redirectUri })
  await app.register(providerSignInRoutes, { sql, actors, encryption, links, openId })
  await app.register(customerSessionRoutes, {
    ...{ sql, actors, publish, tellOfCustomers, availabilities },
    verifyIdentity: createVerifyIdentity(sql, encryption),
  })
  await app.register(conversationRoutes, {
    ...{ sql, recency, urgency, publish, tellOfCustomers, actors },
  })
  await app.register(sharingRoutes, { sql, publish })
  await app.register(urgencyRoutes, {
    sql,
    follower: urgency,
    isFollowing: isUrgencyFollowing,
  })
  await app.register(linkRoutes, { sql, publish })
  await app.register(messageRoutes, { sql, writer, publish })
  await app.register(formRoutes, { sql, publish })
  await app.register(csatRoutes, { sql, publish })
  await app.register(messageTypeRoutes, { sql })
  await app.register(draftRoutes, { sql, tellOfDraft: createTellOfDraft(bus) })
  await app.register(attachmentRoutes, {
    ...{ sql, actors, storage },
    limits: { mostBytes: settings.uploadMost, quota: settings.storageMost },
  })
  await app.register(logRoutes, { sql })
  await app.register(customerRoutes, { sql, publish, tellOfCustomers })
  await app.register(customerNoteRoutes, { sql, tellOfCustomers })
  await app.register(customerDeviceRoutes, { sql })
  await app.register(customerEventRoutes, { sql, tellOfCustomers })
  await app.register(customerMergeRoutes, { sql, actors, publish, tellOfCustomers })
  await app.register(personalDataRoutes, { sql, actors, publish, tellOfCustomers })
  await app.register(retentionRoutes, { sql })
  await app.register(contextCardRoutes, { sql, egress })
  await app.register(objectTypeRoutes, { sql, tellOfObjects })
  await app.register(objectRoutes, { sql, publish, tellOfObjects })
  await app.register(testWorkspaceRoutes, { sql, actors, publish, tellOfCustomers, tellOfObjects })
  await app.register(topicRoutes, { sql })
  await app.register(tagRoutes, { sql })
  await app.register(teamRoutes, { sql })
  await app.register(ruleRoutes, { sql })
  await app.register(triggerRoutes, { sql })
  await app.register(viewRoutes, { sql })
  await app.register(cannedReplyRoutes, { sql })
  await app.register(macroRoutes, { sql, publish })
  await app.register(suggestionRoutes, { sql })
  await app.register(agentRoutes, { sql, tellOfAgent, tellOfRoles, isDemo: settings.demo })
  await app.register(photoRoutes, { sql, storage, tellOfAgent })
  await app.register(permissionRoutes, { sql })
  await app.register(tourRoutes, { sql })
  await app.register(customRoleRoutes, { sql, tellOfRoles })
  await app.register(securityRoutes, { sql })
  await app.register(auditLogRoutes, { sql })
  await app.register(importRoutes, { sql, publish })
  await app.register(searchRoutes, { sql, engine, indexer })
  await app.register(gateway, {
    sql,
    actors,
    bus,
    writer,
    lag,
    ...(compareMs === undefined ? {} : { compareMs }),
  })
  await app.register(eventStream, {
    sql,
    actors,
    bus,
    cursorSecret: settings.jwtSecret,
    attendance,
    ...(compareMs === undefined ? {} : { compareMs }),
  })
  await app.register(referenceRoutes)
  await app.register(webRoutes, { sql, rootDir, hasDemo: settings.demo })

  startChores(app, { ...deps, bus, actors, storage, links, publish, tellOfCustomers })
  return app
}

// A number of proxies: that many hops, counted from us, are believed.
const trustedProxies = (given: Settings['trustProxy']) =>
  typeof given === 'number' ? (_address: string, hop: number) => hop < given : given

/** Every route of /v1 names its action; the policy is asked before anything else happens. */
function guardRoutes(
  app: FastifyInstance,
  actors: ReturnType<typeof createActors>,
  attendance: Attendance,
): void {
  app.decorateRequest('actor', null)
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/v1/')) return
    const action = route.config?.action
    if (action === undefined)
      throw new Error(`${route.method} ${route.url} names no action of the policy`)
    if (action === 'public') return
    if (route.schema) route.schema.security = [{ session: [] }]
    // After the rate limiter, which is there already: a wrong token costs the caller as much as a good one.
    const before = [route.onRequest ?? []].flat()
    route.onRequest = [
      ...before,
      async (request) => {
        // Who was an administrator a moment ago could make themselves one again.
        request.actor = await actors.fromRequest(request, !isAdministrative(action))
        authorize(request.actor, action)
        if (request.actor.kind === 'agent') attendance.seen(request.actor.id)
      },
    ]
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    // What somebody may read is not left in their browser for the next one; the few answers for all say otherwise.
    if (request.url.startsWith('/v1/')) reply.header('cache-control', 'no-store')
  })
}

const LAST_ANSWERS_MS = 5000

/**
 * What is under way when the node stops is still answered, unless it takes too long; what comes after goes to another
 * node. Connections that a balancer keeps are closed as soon as nothing is asked over them.
 */
function answerBeforeStopping(app: FastifyInstance): void {
  let timer: NodeJS.Timeout | undefined
  app.addHook('preClose', async () => {
    const until = performance.now() + LAST_ANSWERS_MS
    timer = setInterval(() => {
      if (performance.now() < until) app.server.closeIdleConnections()
      else app.server.closeAllConnections()
    }, 50)
  })
  app.addHook('onClose', async () => clearInterval(timer))
}

function createBus(app: FastifyInstance, { redisUrl }: Settings): Bus<Hint> {
  if (redisUrl === undefined) return createLocalBus()
  let saidAt = 0
  const onError = (error: unknown) => {
    // A Redis that is away fails many times a second.
    if (Date.now() - saidAt < 10_000) return
    saidAt = Date.now()
    app.log.warn({ err: error }, 'Redis does not answer; nodes read the log instead')
  }
  const bus = createRedisBus<Hint>({ url: redisUrl, channel: 'deskbell', onError })
  app.addHook('onClose', () => bus.close())
  return bus
}
