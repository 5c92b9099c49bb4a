// The demo workspace: made once in an empty database; what people do to it afterwards stays.
// Its agents' passwords are made here and kept with the workspace, because every start prints them.
import { randomInt } from 'node:crypto'
import { getAgent, insertAgent, type StoredAgent } from '../agents/store.ts'
import { hashPassword } from '../auth/password.ts'
import { insertCannedReply } from '../canned-replies/store.ts'
import { insertConversation } from '../conversations/begin-store.ts'
import { assignTo, moveToTeam, setStatus } from '../conversations/deeds-store.ts'
import { movePosition } from '../conversations/position-store.ts'
import { changeWithin, writeChanges } from '../conversations/write-store.ts'
import { backdateCustomer, insertCustomer } from '../customers/store.ts'
import { insertMacro } from '../macros/store.ts'
import type { Author } from '../messages/schema.ts'
import { insertMessages } from '../messages/write-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import { insertTag, listTags } from '../tags/store.ts'
import { insertTeamWithin } from '../teams/store.ts'
import { listTopics } from '../topics/store.ts'
import {
  findDemo,
  hasWorkspace,
  insertWorkspace,
  keepDemo,
  lockInstance,
} from '../workspaces/store.ts'
import { demoMacros, demoReplies } from './canned-replies.ts'
import { type DemoConversation, demoConversations, demoTags } from './conversations.ts'
import { givePortraits } from './portraits.ts'

/** Who answers where many plants are wanted. */
const TEAM = 'Wholesale'

export type Demo = { publishableKey: string; agents: { email: string; password: string }[] }

export const DEMO_WORKSPACE = 'Moss & Clay'

const people = {
  agent: { name: 'Anna Keller', email: 'anna@demo.example', title: 'Customer care' },
  colleague: { name: 'Ben Otieno', email: 'ben@demo.example', title: 'Plants & care' },
} as const

/** The demo's key and sign-ins. Creates it in an empty database; undefined where somebody else's data is. */
export async function ensureDemo(sql: Sql, storage: Storage): Promise<Demo | undefined> {
  const { demo, agents } = await sql.begin(async (tx) => {
    await lockInstance(tx)
    const known = await findDemo(tx)
    if (known !== undefined || (await hasWorkspace(tx))) return { demo: known, agents: undefined }
    return await createDemo(tx)
  })
  // Files are no part of a transaction; without their portraits these two are as good.
  if (agents !== undefined) await givePortraits({ sql, storage }, agents)
  return demo
}

type DemoAgents = Record<'agent' | 'colleague', StoredAgent>

async function createDemo(tx: Tx): Promise<{ demo: Demo; agents: DemoAgents }> {
  const passwords = { agent: newPassword(), colleague: newPassword() }
  const { workspaceId, owner, publishableKey } = await insertWorkspace(tx, {
    name: DEMO_WORKSPACE,
    owner: { ...people.agent, passwordHash: await hashPassword(passwords.agent) },
  })
  const colleague = await insertAgent(tx, {
    ...people.colleague,
    workspaceId,
    role: 'agent',
    passwordHash: await hashPassword(passwords.colleague),
  })
  for (const tag of demoTags) await insertTag(tx, workspaceId, tag)
  const labels = await readLabels(tx, workspaceId)
  await writeReplies(tx, owner, labels)
  const agents = { agent: await getAgent(tx, owner.id), colleague }
  const team = await insertTeamWithin(tx, workspaceId, {
    name: TEAM,
    agentIds: [owner.id, colleague.id],
  })
  for (const demo of demoConversations)
    await writeConversation(tx, { workspaceId, labels, agents, team, demo })
  const made: Demo = {
    publishableKey,
    agents: [
      { email: people.agent.email, password: passwords.agent },
      { email: people.colleague.email, password: passwords.colleague },
    ],
  }
  await keepDemo(tx, workspaceId, made)
  return { demo: made, agents }
}

async function readLabels(tx: Tx, workspaceId: string) {
  const all = { limit: 100, archived: false }
  const { items: topics } = await listTopics(tx, workspaceId, all)
  const { items: tags } = await listTags(tx, workspaceId, all)
  return {
    topicId: (name: string) => topics.find((topic) => topic.name === name)?.id ?? null,
    tagIds: (names: readonly string[]) =>
      tags.filter((tag) => names.includes(tag.name)).map((tag) => tag.id),
  }
}

async function writeReplies(
  tx: Tx,
  owner: { workspaceId: string; id: string },
  labels: Awaited<ReturnType<typeof readLabels>>,
): Promise<void> {
  const ids = new Map<string, string>()
  for (const reply of demoReplies)
    ids.set(reply.shortcut, (await insertCannedReply(tx, owner, reply)).id)
  for (const { name, replies, tags, actions } of demoMacros) {
    await insertMacro(tx, owner, {
      name,
      actions: {
        ...actions,
        ...(replies === undefined ? {} : { cannedReplyId: ids.get(replies)! }),
        ...(tags === undefined ? {} : { addTagIds: labels.tagIds(tags) }),
      },
    })
  }
}

type Setting = {
  workspaceId: string
  labels: Awaited<ReturnType<typeof readLabels>>
  agents: DemoAgents
  team: { id: string; name: string }
  demo: DemoConversation
}

async function writeConversation(tx: Tx, setting: Setting): Promise<void> {
  const { workspaceId, labels, agents, demo } = setting
  const customer = await insertCustomer(tx, workspaceId, { attributes: {}, ...demo.customer })
  const authorOf = (from: DemoConversation['lines'][number]['from']): Author =>
    from === 'customer'
      ? { kind: 'customer', id: customer.id, name: null }
      : { kind: 'agent', ...pick(agents[from === 'colleague' ? 'colleague' : 'agent']) }
  const messages = demo.lines.map((line, index) => ({
    author: authorOf(line.from),
    writtenAt: new Date(Date.now() - line.minutesAgo * 60_000),
    create: {
      clientId: `demo-${index}`,
      type: 'text' as const,
      text: line.text,
      visibility: line.from === 'note' ? ('internal' as const) : ('public' as const),
    },
  }))
  const [first, ...others] = messages
  await backdateCustomer(tx, customer.id, first!.writtenAt, lastWrittenBy(messages, customer.id))
  const created = await insertConversation(tx, {
    workspaceId,
    customerId: customer.id,
    createdBy: customer.id,
    clientId: 'demo',
    kind: 'support',
    channel: 'web',
    topicId: labels.topicId(demo.topic),
    first: first!,
    at: first!.writtenAt,
  })
  const conversationId = created!.conversationId
  await insertMessages(
    tx,
    others.map((message) => ({ ...message, workspaceId, conversationId })),
  )
  await dress(tx, conversationId, setting)
}

const lastWrittenBy = (
  messages: readonly { author: Author; writtenAt: Date }[],
  id: string,
): Date => messages.findLast((message) => message.author.id === id)!.writtenAt

const pick = ({ id, name }: { id: string; name: string }) => ({ id, name })

/** Assignee, team, tags, priority, who has read what, and whether it is done. */
async function dress(
  tx: Tx,
  conversationId: string,
  { workspaceId, labels, agents, team, demo }: Setting,
): Promise<void> {
  const agent = agents[demo.assignee ?? 'agent']
  const author: Author = { kind: 'agent', ...pick(agent) }
  await changeWithin(tx, { kind: 'system', workspaceId }, conversationId, async (locked) => {
    const tagIds = labels.tagIds(demo.tags ?? [])
    await writeChanges(
      locked,
      {
        ...(tagIds.length > 0 ? { tagIds } : {}),
        ...(demo.priority ? { priority: demo.priority } : {}),
      },
      false,
    )
    if (demo.assignee) await assignTo(locked, author, agent)
    if (demo.isForTeam) await moveToTeam(locked, author, team)
    if (demo.assignee)
      await movePosition(locked, pickReader(author), 'read', locked.conversation.seq)
    // Who answered has seen what they answered.
    if (demo.lines.at(-1)?.from === 'customer') {
      await movePosition(
        locked,
        { kind: 'customer', id: locked.customerId },
        'read',
        locked.publicSeq,
      )
    }
    if (demo.isResolved) await setStatus(locked, author, 'resolved')
  })
}

const pickReader = ({ kind, id }: Author) => ({ kind, id })

const words = [
  'amber',
  'birch',
  'cedar',
  'clover',
  'fern',
  'hazel',
  'ivy',
  'linden',
  'maple',
  'moss',
  'olive',
  'sage',
  'thyme',
  'willow',
]

/** Easy to type, and far from guessable: two words and six digits. */
const newPassword = (): string =>
  `${words[randomInt(words.length)]}-${words[randomInt(words.length)]}-${String(randomInt(1_000_000)).padStart(6, '0')}`
