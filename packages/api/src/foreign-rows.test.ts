// [S1] The stores of what a workspace works with keep workspaces apart by themselves, as those in foreign-ids.test.ts do
// that decide who gets in: asked by one workspace for what is another's they find nothing, change nothing, count nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertActive, putPhoto } from './agents/photo-store.ts'
import { listInvolved } from './agents/store.ts'
import { lockFileOf } from './attachments/file-store.ts'
import { deleteAttachments, getAttachment } from './attachments/store.ts'
import { getUpload, insertUpload } from './attachments/upload-store.ts'
import { insertAuditEntry, listAuditEntries } from './audit-log/store.ts'
import { listFirstReplies } from './business-hours/store.ts'
import * as cannedReplies from './canned-replies/store.ts'
import { deleteEndpoint, findEndpoint, setEndpoint } from './context-cards/store.ts'
import { createConversation, ensureCustomer, hasBegun } from './conversations/begin-store.ts'
import { eraseConversation } from './conversations/erase-store.ts'
import { listIdsShowing, releaseAllOf } from './conversations/many-store.ts'
import { lockConversationsOf } from './conversations/owner-store.ts'
import { conversationCreateSchema, conversationListQuery } from './conversations/schema.ts'
import { listConversations } from './conversations/store.ts'
import { assertLabels, lockConversation } from './conversations/write-store.ts'
import { listCustomerEvents } from './customer-events/store.ts'
import * as notes from './customer-notes/store.ts'
import { holdSession } from './customer-sessions/store.ts'
import * as customers from './customers/store.ts'
import { listDrafts, saveDraft } from './drafts/store.ts'
import { formCreateSchema } from './forms/schema.ts'
import * as forms from './forms/store.ts'
import { newId } from './ids.ts'
import { getImport, insertImport, listImports } from './imports/store.ts'
import { listChangedSince, listEventsAfter } from './log/store.ts'
import * as macros from './macros/store.ts'
import { insertMail, listMails } from './mail/store.ts'
import * as messageTypes from './message-types/store.ts'
import * as objectTypes from './object-types/store.ts'
import * as objects from './objects/store.ts'
import { eraseCustomer, getPerson, listDevices } from './personal-data/store.ts'
import type { Sql } from './platform/postgres.ts'
import type { AgentActor, CustomerActor } from './policy.ts'
import { findAskedBefore, getPreChat, updatePreChat } from './pre-chat/store.ts'
import { ruleCreateSchema } from './rules/schema.ts'
import * as rules from './rules/store.ts'
import { MOST_RULES } from './rules/store.ts'
import { lockAssignment, lockNext } from './sharing/store.ts'
import { listPastAnswers } from './suggestions/store.ts'
import * as tags from './tags/store.ts'
import * as teams from './teams/store.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'
import { checksums, insertOwner } from './testing/tenants.ts'
import * as topics from './topics/store.ts'
import { MOST_TRIGGERS, triggerCreateSchema } from './triggers/schema.ts'
import * as triggers from './triggers/store.ts'
import {
  advanceRescore,
  findRescore,
  listFeedback,
  listPast,
  requestRescore,
} from './urgency/store.ts'
import { countViews } from './views/count-store.ts'
import * as views from './views/store.ts'
import { MOST_VIEWS } from './views/store.ts'

/** Of a file that is here alone. */
const digest = Buffer.from('the digest of a file')
const page = { limit: 100 }
const everything = { limit: 100, archived: true }

let database: TestDatabase
let sql: Sql
/** Whose things they are, and who asks. */
let here: Side
let there: Side
beforeAll(async () => {
  database = await createTestDatabase()
  sql = database.sql
  here = await furnish()
  there = await furnish(Buffer.from('of another file'))
})
afterAll(() => database.drop())

type Side = Awaited<ReturnType<typeof furnish>>

const makeActor = () => insertOwner(sql)

/** One of everything that these stores keep, of the same name in each workspace. */
async function furnish(ofFile = digest) {
  const actor = await makeActor()
  const { workspaceId, id } = actor
  const team = await teams.insertTeam(sql, workspaceId, { name: 'Same', agentIds: [id] })
  const customer = await customers.insertCustomer(sql, workspaceId, {
    ...{ externalId: 'same', email: 'same@t.example', attributes: {} },
  })
  const cnv = await beginWith(actor, customer.id)
  const type = await objectTypes.insertType(sql, workspaceId, {
    ...{ name: 'Same', fields: [{ key: 'size', name: 'Size', type: 'text', choices: [] }] },
  })
  const object = await objects.insertObject(sql, workspaceId, {
    ...{ typeId: type.id, externalId: 'same', name: null, values: { size: 'XL' } },
  })
  const reply = await sql.begin((tx) =>
    cannedReplies.insertCannedReply(tx, actor, replyCalled('same')),
  )
  const form = await forms.insertForm(sql, workspaceId, formCalled('Same'))
  const macro = await macros.insertMacro(sql, actor, {
    ...{ name: 'Same', actions: { cannedReplyId: reply.id, formId: form.id } },
  })
  const note = await notes.insertNote(sql, workspaceId, {
    ...{ customerId: customer.id, author: { id, name: 'Same' }, text: 'Same' },
  })
  const unused = await forms.insertForm(sql, workspaceId, formCalled('Asked'))
  await updatePreChat(sql, workspaceId, { formId: unused.id })
  const importId = newId('import')
  await insertImport(sql, { id: importId, workspaceId, createdBy: id, filename: null })
  const uploadId = newId('attachment')
  const upload = { id: uploadId, workspaceId, uploadedBy: id, name: 'x', type: 'x', size: 1 }
  await insertUpload(sql, upload, { quota: 1000, place: null })
  await sql`
    insert into files (id, workspace_id, digest, size)
    values (${newId('file')}, ${workspaceId}, ${ofFile}, 1)`
  await sql`
    update agents a set photo_file_id = f.id, photo_key = f.id from files f
    where a.id = ${id} and f.workspace_id = a.workspace_id`
  const sessionId = await insertRest({ workspaceId, id }, { cnv, customerId: customer.id })
  const tag = await tags.insertTag(sql, workspaceId, { name: 'Same', color: 'red' })
  await sql`
    update conversations set assignee_id = ${id}, object_ids = ${[object.id]}, tag_ids = ${[tag.id]}, waiting_since = now()
    where id = ${cnv}`
  return {
    ...{ actor, workspaceId, cnv, sessionId, importId, uploadId, asked: unused.id },
    ...{ team: team.id, customer: customer.id, type: type.id, object: object.id },
    ...{ reply: reply.id, form: form.id, macro: macro.id, note: note.id },
    tag: tag.id,
    topic: (await topics.insertTopic(sql, workspaceId, topicCalled('Same'))).id,
    messageType: (
      await messageTypes.insertMessageType(sql, workspaceId, { key: 'same', schema: {} })
    ).id,
    view: (await views.insertView(sql, actor, viewCalled('Same'))).id,
    rule: (await rules.insertRule(sql, workspaceId, ruleCalled('Same'))).id,
    trigger: (await triggers.insertTrigger(sql, workspaceId, triggerCalled('Same'))).id,
  }
}

const replyCalled = (shortcut: string) =>
  ({ scope: 'shared', shortcut, title: 'Same', body: 'Same', translations: {} }) as const
const formCalled = (name: string) =>
  formCreateSchema.parse({
    ...{ name, title: 'Same', schema: { properties: { a: { type: 'string', title: 'A' } } } },
  })
const topicCalled = (name: string) => ({ name, position: 9, teamId: null })
const viewCalled = (name: string) => ({ name, scope: 'shared', filter: {} }) as const
const ruleCalled = (name: string) => ruleCreateSchema.parse({ name, when: {}, set: {} })
const triggerCalled = (name: string) => triggerCreateSchema.parse({ name, text: 'Same' })

const beginWith = async (actor: AgentActor, customerId: string) => {
  const message = { clientId: 'same', text: 'Same' }
  const input = conversationCreateSchema.parse({ clientId: 'same', customerId, message })
  return (await sql.begin((tx) => createConversation(tx, actor, input))).conversationId
}

/** What other stores write: a device with what was done on it, mail, and what others say of a conversation. */
async function insertRest(
  { workspaceId, id }: { workspaceId: string; id: string },
  { cnv, customerId }: { cnv: string; customerId: string },
): Promise<string> {
  const sessionId = newId('session')
  await sql`
    insert into customer_sessions (id, workspace_id, inbox_id, customer_id, refresh_hash, expires_at)
    select ${sessionId}, ${workspaceId}, i.id, ${customerId}, sha256(${sessionId}::bytea), now() + interval '1 day'
    from inboxes i where i.workspace_id = ${workspaceId}`
  await sql`
    insert into messages (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id, visibility, type, text, created_at)
    select 'msg_' || ${cnv} || n, ${workspaceId}, ${cnv}, 10 + n, 10 + n, 'c' || n, case n when 1 then 'customer' else 'agent' end,
      case n when 1 then ${customerId} else ${id} end, 'public', 'text', 'Same', now()
    from generate_series(1, 2) n`
  await sql`update conversations set channel = 'web' where id = ${cnv}`
  await sql`
    insert into urgency_feedback (conversation_id, agent_id, workspace_id, verdict, score, factors)
    values (${cnv}, ${id}, ${workspaceId}, 'too_low', 1, '[]')`
  await insertMail(sql, {
    ...{ workspaceId, agentId: id, kind: 'password_changed', recipient: 'same@t.example' },
  })
  await insertAuditEntry(sql, {
    ...{ workspaceId, agent: { id, name: 'Same' }, key: null, action: 'tag.manage' },
    ...{ targetId: null, address: '', details: {} },
  })
  await setEndpoint(sql, workspaceId, { url: 'https://same.example', rotateKey: false })
  return sessionId
}

describe('what is of another workspace', () => {
  type Call = (here: Side, there: Side) => Promise<unknown>
  const within =
    (call: (tx: Parameters<typeof lockConversation>[0], h: Side, t: Side) => Promise<unknown>) =>
    (h: Side, t: Side) =>
      sql.begin((tx) => call(tx, h, t))

  it.each<[string, Call]>([
    ['a tag', (h, t) => tags.getTag(sql, t.workspaceId, h.tag)],
    ['a tag to change', (h, t) => tags.updateTag(sql, t.workspaceId, h.tag, { name: 'X' })],
    ['a tag to archive', (h, t) => tags.archiveTag(sql, t.workspaceId, h.tag)],
    ['a topic', (h, t) => topics.getTopic(sql, t.workspaceId, h.topic)],
    ['a topic to change', (h, t) => topics.updateTopic(sql, t.workspaceId, h.topic, { name: 'X' })],
    ['a topic to archive', (h, t) => topics.archiveTopic(sql, t.workspaceId, h.topic)],
    ['a team', (h, t) => teams.getTeam(sql, t.workspaceId, h.team)],
    ['a team to change', (h, t) => teams.updateTeam(sql, t.workspaceId, h.team, { name: 'X' })],
    ['a team to archive', (h, t) => teams.archiveTeam(sql, t.workspaceId, h.team)],
    [
      'a member of a team',
      (h, t) => teams.updateTeam(sql, t.workspaceId, t.team, { agentIds: [h.actor.id] }),
    ],
    ['a canned reply', (h, t) => cannedReplies.getCannedReply(sql, t.actor, h.reply)],
    [
      'a canned reply to change',
      (h, t) => cannedReplies.updateCannedReply(sql, t.actor, h.reply, { title: 'X' }),
    ],
    [
      'a canned reply to use',
      (h, t) => sql.begin((tx) => cannedReplies.useCannedReply(tx, t.actor, h.reply)),
    ],
    ['a canned reply to delete', (h, t) => cannedReplies.deleteCannedReply(sql, t.actor, h.reply)],
    [
      'the team of a canned reply',
      (h, t) => cannedReplies.assertMember(sql, { ...t.actor, id: h.actor.id }, h.team),
    ],
    ['a conversation to write to', (h, t) => cannedReplies.getTemplateValues(sql, t.actor, h.cnv)],
    ['a macro', (h, t) => macros.getMacro(sql, t.workspaceId, h.macro)],
    ['a macro to change', (h, t) => macros.updateMacro(sql, t.actor, h.macro, { name: 'X' })],
    ['a macro to delete', (h, t) => macros.deleteMacro(sql, t.workspaceId, h.macro)],
    ['a view', (h, t) => views.getView(sql, t.actor, h.view)],
    ['a view to change', (h, t) => views.updateView(sql, t.actor, h.view, { name: 'X' })],
    ['a view to delete', (h, t) => views.deleteView(sql, t.actor, h.view)],
    ['a customer', (h, t) => customers.getCustomer(sql, t.workspaceId, h.customer)],
    [
      'a customer to change',
      (h, t) => customers.updateCustomer(sql, t.workspaceId, h.customer, { name: 'X' }),
    ],
    ['a customer to block', (h, t) => customers.setBlocked(sql, t.workspaceId, h.customer, true)],
    [
      'a customer to note something of',
      within((tx, h, t) => customers.bumpRevision(tx, t.workspaceId, h.customer)),
    ],
    [
      'a customer to hold',
      within((tx, h, t) => customers.lockCustomers(tx, t.workspaceId, [h.customer])),
    ],
    ['a customer to write to', (h, t) => beginWith(t.actor, h.customer)],
    ['a customer to export', (h, t) => getPerson(sql, t.workspaceId, h.customer)],
    ['what was done on a site', (h, t) => listCustomerEvents(sql, t.workspaceId, h.customer, page)],
    ['a note to change', (h, t) => notes.updateNote(sql, t.workspaceId, h.note, 'X')],
    ['a note to delete', (h, t) => notes.deleteNote(sql, t.workspaceId, h.note)],
    ['a form', (h, t) => forms.getForm(sql, t.workspaceId, h.form)],
    ['a form to change', (h, t) => forms.updateForm(sql, t.workspaceId, h.form, { name: 'X' })],
    ['a form to delete', (h, t) => forms.deleteForm(sql, t.workspaceId, h.form)],
    ['a form that is asked', (h, t) => forms.deleteForm(sql, t.workspaceId, h.asked)],
    ['a topic to ask in', (h, t) => updatePreChat(sql, t.workspaceId, { topicIds: [h.topic] })],
    [
      'a type of messages to change',
      (h, t) => messageTypes.updateMessageType(sql, t.workspaceId, h.messageType, { a: 1 }),
    ],
    [
      'a type of messages to delete',
      (h, t) => messageTypes.deleteMessageType(sql, t.workspaceId, h.messageType),
    ],
    ['a type of objects', (h, t) => objectTypes.getType(sql, t.workspaceId, h.type)],
    [
      'a type of objects to change',
      (h, t) => objectTypes.updateType(sql, t.workspaceId, h.type, { fields: [] }),
    ],
    ['a type of objects to delete', (h, t) => objectTypes.deleteType(sql, t.workspaceId, h.type)],
    ['an object', (h, t) => objects.getObject(sql, t.workspaceId, h.object)],
    [
      'an object to change',
      (h, t) => objects.updateObject(sql, t.workspaceId, h.object, { name: 'X' }),
    ],
    ['an object to delete', within((tx, h, t) => objects.deleteObject(tx, t.actor, h.object))],
    ['an object to link', within((tx, h, t) => objects.linkObject(tx, t.actor, t.cnv, h.object))],
    ['a rule', (h, t) => rules.getRule(sql, t.workspaceId, h.rule)],
    ['a rule to change', (h, t) => rules.updateRule(sql, t.workspaceId, h.rule, { name: 'X' })],
    ['a rule to delete', (h, t) => rules.deleteRule(sql, t.workspaceId, h.rule)],
    ['a trigger', (h, t) => triggers.getTrigger(sql, t.workspaceId, h.trigger)],
    [
      'a trigger to change',
      (h, t) => triggers.updateTrigger(sql, t.workspaceId, h.trigger, { name: 'X' }),
    ],
    ['a trigger to delete', (h, t) => triggers.deleteTrigger(sql, t.workspaceId, h.trigger)],
    [
      'a conversation to draft in',
      (h, t) => saveDraft(sql, t.actor, h.cnv, { text: 'X', kind: 'reply', version: 0 }),
    ],
    ['a conversation to hold', within((tx, h, t) => lockConversation(tx, t.actor, h.cnv))],
    ['a conversation to erase', within((tx, h, t) => eraseConversation(tx, t.actor, h.cnv))],
    ['a label', (h, t) => assertLabels(sql, t.workspaceId, { tagIds: [h.tag] })],
    ['a label of one topic', (h, t) => assertLabels(sql, t.workspaceId, { topicId: h.topic })],
    ['an import', (h, t) => getImport(sql, t.workspaceId, h.importId)],
    ['an upload', (h, t) => getUpload(sql, { ...t.actor, id: h.actor.id }, h.uploadId)],
    ['a file', (h, t) => getAttachment(sql, { ...t.actor, id: h.actor.id }, h.uploadId)],
    ['an agent to show', within((tx, h, t) => assertActive(tx, t.workspaceId, h.actor.id))],
  ])('is not there: %s', async (_name, call) => {
    const before = await checksums(sql, here.workspaceId)
    await expect(call(here, there)).rejects.toMatchObject({ code: 'not_found' })
    expect(await checksums(sql, here.workspaceId)).toEqual(before)
  })

  it.each<[string, Call]>([
    ['tags', (_, t) => tags.listTags(sql, t.workspaceId, everything)],
    ['topics', (_, t) => topics.listTopics(sql, t.workspaceId, everything)],
    ['teams', (_, t) => teams.listTeams(sql, t.workspaceId, everything)],
    ['canned replies', (_, t) => cannedReplies.listCannedReplies(sql, t.actor, page)],
    ['macros', (_, t) => macros.listMacros(sql, t.workspaceId, page)],
    ['views', (_, t) => views.listViews(sql, t.actor, page)],
    ['customers', (_, t) => customers.listCustomers(sql, t.workspaceId, page)],
    [
      'customers of an id',
      (_, t) => customers.listCustomers(sql, t.workspaceId, { ...page, externalId: 'same' }),
    ],
    ['forms', (_, t) => forms.listForms(sql, t.workspaceId, page)],
    ['types of messages', (_, t) => messageTypes.listMessageTypes(sql, t.workspaceId, page)],
    ['types of objects', (_, t) => objectTypes.listTypes(sql, t.workspaceId, page)],
    ['objects', (_, t) => objects.listObjects(sql, t.workspaceId, page)],
    ['rules', (_, t) => rules.listRules(sql, t.workspaceId, page)],
    ['triggers', (_, t) => triggers.listTriggers(sql, t.workspaceId, page)],
    ['imports', (_, t) => listImports(sql, t.workspaceId, page)],
    ['mails', (_, t) => listMails(sql, t.workspaceId, page)],
    ['entries of the audit log', (_, t) => listAuditEntries(sql, t.workspaceId, page)],
    [
      'conversations',
      (_, t) => listConversations(sql, t.actor, conversationListQuery.parse({ limit: 100 })),
    ],
    [
      'events',
      (_, t) =>
        listEventsAfter(sql, {
          ...{ workspaceId: t.workspaceId, limit: 100 },
          after: { xid: '0', conversationId: '', seq: 0 },
        }),
    ],
  ])('is in no list: %s, which has some of its own', async (_name, list) => {
    const ids = Object.values(here).filter((id) => typeof id === 'string')
    const listed = await list(here, there)
    const text = JSON.stringify(listed)
    expect(ids.filter((id) => text.includes(id))).toEqual([])
    expect(text).toContain('_')
    expect(JSON.stringify(await list(there, here))).not.toBe(text)
  })

  it.each<[string, Call, unknown]>([
    ['teams of an agent', (h, t) => teams.listTeamIdsOf(sql, { ...h.actor, ...only(t) }), []],
    ['objects by id', (h, t) => objects.listObjectsByIds(sql, [h.object], only(t)), []],
    [
      'objects of a conversation',
      async (h, t) =>
        (await objects.listObjects(sql, t.workspaceId, { ...page, conversation: h.cnv })).items,
      [],
    ],
    ['customers by id', (h, t) => customers.listCustomersByIds(sql, [h.customer], only(t)), []],
    [
      'canned replies by id',
      (h, t) => cannedReplies.listCannedRepliesByIds(sql, t.actor, [h.reply]),
      [],
    ],
    ['drafts', async (h, t) => (await listDrafts(sql, { ...h.actor, ...only(t) }, page)).items, []],
    ['devices', (h, t) => listDevices(sql, t.workspaceId, h.customer), []],
    [
      'what shows an agent',
      within((tx, h, t) => listIdsShowing(tx, t.workspaceId, { assigneeId: h.actor.id })),
      [],
    ],
    [
      'who has a conversation',
      (h, t) => listInvolved(sql, { ...only(t), conversationId: h.cnv }, 'agent'),
      [],
    ],
    [
      'work of an agent to release',
      within((tx, h, t) => releaseAllOf(tx, t.workspaceId, h.actor.id)),
      [],
    ],
    [
      'conversations of a customer',
      within((tx, h, t) => lockConversationsOf(tx, t.workspaceId, [h.customer])),
      [],
    ],
    [
      'a file by its content',
      within((tx, _, t) => lockFileOf(tx, t.workspaceId, digest)),
      undefined,
    ],
    [
      'a photo to take away',
      within((tx, h, t) => putPhoto(tx, { ...h.actor, ...only(t) }, null)),
      undefined,
    ],
    [
      'uploads to drop',
      within((tx, h, t) => deleteAttachments(tx, t.workspaceId, { id: h.uploadId })),
      0,
    ],
    [
      'what a session has begun',
      within((tx, h, t) => hasBegun(tx, visitorOf(t, h.actor.id), 'same')),
      false,
    ],
  ])('is neither found nor touched: %s', async (_name, call, expected) => {
    await saveDraft(sql, here.actor, here.cnv, { text: 'Same', kind: 'reply', version: 0 })
    const before = await checksums(sql, here.workspaceId)
    expect(await call(here, there)).toEqual(expected)
    expect(await checksums(sql, here.workspaceId)).toEqual(before)
  })

  it('makes nobody a customer', async () => {
    const becoming = sql.begin((tx) => ensureCustomer(tx, visitorOf(there, here.sessionId)))
    await expect(becoming).rejects.toMatchObject({ code: 'unauthenticated' })
    const held = sql.begin((tx) => holdSession(tx, there.workspaceId, here.sessionId))
    await expect(held).rejects.toMatchObject({ code: 'unauthenticated' })
  })

  it('is neither counted nor waited for, learned from nor asked', async () => {
    const empty = await makeActor()
    const { workspaceId } = empty
    const tagged = { id: 'tagged', filter: { tag: here.tag } }
    const { counts } = await countViews(sql, empty, [tagged])
    expect(counts.filter(({ count }) => count > 0)).toEqual([])
    expect(await listPastAnswers(sql, workspaceId, '')).toEqual([])
    expect(await listFirstReplies(sql, workspaceId)).toEqual([])
    expect(await listFeedback(sql, workspaceId)).toHaveLength(0)
    const [from, until] = [new Date(0), new Date(Date.now() + 1000)]
    expect(await listPast(sql, { workspaceId, from, until })).toEqual([])
    expect(await findEndpoint(sql, workspaceId)).toBeUndefined()
    expect((await getPreChat(sql, workspaceId)).formId).toBeNull()
    expect(await findAskedBefore(sql, workspaceId)).toBeUndefined()
    const since = { workspaceId, cursor: '0', limit: 10 }
    expect(await listChangedSince(sql, since)).toEqual(new Map())
    const most = await cannedReplies.listMostUsed(sql, empty, 100)
    expect(most.map(({ shortcut }) => shortcut)).not.toContain('same')
    const exported = await cannedReplies.exportCannedReplies(sql, empty, 'shared')
    expect(exported.map(({ shortcut }) => shortcut)).not.toContain('same')
  })

  it('stays what it is when others take theirs away', async () => {
    const before = await checksums(sql, here.workspaceId)
    const { workspaceId } = await makeActor()
    await updatePreChat(sql, workspaceId, { formId: null })
    await deleteEndpoint(sql, workspaceId).catch(() => undefined)
    expect(await checksums(sql, here.workspaceId)).toEqual(before)
  })

  it('is erased by nobody else, and not with those of the same id', async () => {
    const other = await makeActor()
    const { id } = await customers.insertCustomer(sql, other.workspaceId, {
      ...{ externalId: 'same', attributes: {} },
    })
    await sql`
      insert into import_rows (import_id, line, customer_key, author_kind, text, digest)
      values (${here.importId}, 1, 'same', 'customer', 'Same', 'same')`
    const gone = await customers.insertCustomer(sql, here.workspaceId, { attributes: {} })
    await eraseCustomer(sql, here.actor, gone.id)
    const before = await checksums(sql, here.workspaceId)
    // The receipt of an erasure is of its workspace, too.
    await expect(eraseCustomer(sql, there.actor, gone.id)).rejects.toMatchObject({
      code: 'not_found',
    })
    await eraseCustomer(sql, other, id)
    expect(await checksums(sql, here.workspaceId)).toEqual(before)
    expect(await sql`select 1 from import_rows where import_id = ${here.importId}`).toHaveLength(1)
  })

  it('is no work for agents who are not here, and they are nobody to give it to', async () => {
    const away = await makeActor()
    await sql`
      update conversations set assignee_id = null, is_routed = true where id = ${here.cnv}`
    await sql`update agents set online_until = now() + interval '1 hour' where id = ${away.id}`
    await sql`update workspaces set settings = '{"sharing":{"autoAssign":true}}'`
    const taken = sql.begin((tx) => lockNext(tx, away.workspaceId, away.id))
    expect(await taken).toBeUndefined()
    for (const { workspaceId } of [away, here])
      expect(await sql.begin((tx) => lockAssignment(tx, workspaceId))).toBeUndefined()
  })

  it('is scored again by itself', async () => {
    const { workspaceId } = await makeActor()
    await requestRescore(sql, workspaceId)
    expect(await findRescore(sql, 100)).toMatchObject({ workspaceId, ids: [] })
    await requestRescore(sql)
    const asked = await sql`select 1 from urgency_rescores`
    const next = (await findRescore(sql, 100))!
    await sql.begin((tx) => advanceRescore(tx, next, 100))
    expect(await sql`select 1 from urgency_rescores`).toHaveLength(asked.length - 1)
  })

  it('has names, keys and ids that are free', async () => {
    const { workspaceId } = await makeActor()
    const form = await forms.insertForm(sql, workspaceId, formCalled('Other'))
    await forms.updateForm(sql, workspaceId, form.id, { name: 'Same' })
    const type = await objectTypes.insertType(sql, workspaceId, { name: 'Other', fields: [] })
    await objectTypes.updateType(sql, workspaceId, type.id, { name: 'Same' })
    expect((await forms.getForm(sql, workspaceId, form.id)).name).toBe('Same')
  })
})

const only = ({ workspaceId }: Side) => ({ workspaceId })
const visitorOf = ({ workspaceId }: Side, sessionId: string): CustomerActor => ({
  ...{ kind: 'customer', workspaceId, id: null, sessionId, inboxId: '' },
})

const beginUpload = (workspaceId: string) =>
  insertUpload(
    sql,
    {
      ...{ id: newId('attachment'), workspaceId, uploadedBy: newId('agent') },
      ...{ name: 'x', type: 'x', size: 600 },
    },
    { quota: 1000, place: null },
  )

describe('as many as another workspace may have', () => {
  it.each<
    [string, (workspaceId: string) => Promise<unknown>, (by: AgentActor) => Promise<unknown>]
  >([
    [
      'views',
      (w) => sql`
          insert into views (id, workspace_id, name, filter, position)
          select 'viw_' || n, ${w}, 'V', '{}', n from generate_series(1, ${MOST_VIEWS}) n`,
      (by) => views.insertView(sql, by, viewCalled('X')),
    ],
    [
      'rules',
      (w) => sql`
          insert into rules (id, workspace_id, name, conditions, priority)
          select 'rul_' || n, ${w}, 'R', '{}', null from generate_series(1, ${MOST_RULES}) n`,
      (by) => rules.insertRule(sql, by.workspaceId, ruleCalled('X')),
    ],
    [
      'triggers',
      (w) => sql`
          insert into triggers (id, workspace_id, name, text, position, is_on, seconds, frequency)
          select 'trg_' || n, ${w}, 'T', 'T', 0, true, 0, 'visit' from generate_series(1, ${MOST_TRIGGERS}) n`,
      (by) => triggers.insertTrigger(sql, by.workspaceId, triggerCalled('X')),
    ],
    [
      'forms',
      (w) => sql`
          insert into forms (id, workspace_id, name, content)
          select 'frm_' || n, ${w}, n::text, '{}' from generate_series(1, 500) n`,
      (by) => forms.insertForm(sql, by.workspaceId, formCalled('X')),
    ],
    [
      'types of messages',
      (w) => sql`
          insert into message_types (id, workspace_id, key, schema)
          select 'mty_' || n, ${w}, n::text, '{}' from generate_series(1, 200) n`,
      (by) => messageTypes.insertMessageType(sql, by.workspaceId, { key: 'x', schema: {} }),
    ],
    [
      'types of objects',
      (w) => sql`
          insert into object_types (id, workspace_id, name, fields)
          select 'oty_' || n, ${w}, n::text, '[]' from generate_series(1, 500) n`,
      (by) => objectTypes.insertType(sql, by.workspaceId, { name: 'X', fields: [] }),
    ],
    [
      'files',
      (w) => sql`
        insert into files (id, workspace_id, digest, size) values (${newId('file')}, ${w}, 'x', 600)`,
      (by) => beginUpload(by.workspaceId),
    ],
    ['uploads', (w) => beginUpload(w), (by) => beginUpload(by.workspaceId)],
  ])('leave room here: %s', async (_name, fill, insert) => {
    const [full, other] = [await makeActor(), await makeActor()]
    await fill(full.workspaceId)
    await expect(insert(full)).rejects.toMatchObject({
      code: expect.stringMatching(/^(limit_reached|storage_full)$/),
    })
    await insert(other)
  })
})
