// Workspaces in Postgres, and what a new one begins with: an inbox with a key, its owner, the first topics and
// canned replies.
import type { StoredAgent } from '../agents/store.ts'
import { insertAgent } from '../agents/store.ts'
import { importCannedReplies } from '../canned-replies/store.ts'
import { newId } from '../ids.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { newPublishableKey } from '../publishable-keys/store.ts'
import {
  closingSchema,
  getTimeZone,
  type Workspace,
  type WorkspaceUpdate,
  widgetSettingsSchema,
} from './schema.ts'

const FIRST_TOPICS = ['Orders', 'Billing', 'Account', 'Something else']

const FIRST_REPLIES = [
  {
    shortcut: 'hello',
    title: 'Greeting',
    body: 'Hi {{ customer.first_name | default: "there" }}, thanks for writing to {{ workspace.name }}. I’m looking into this now.',
    translations: {},
  },
  {
    shortcut: 'details',
    title: 'Ask for more details',
    body: 'Thanks{% if customer.first_name %}, {{ customer.first_name }}{% endif %}. To help you faster: what did you expect to happen, and what happened instead? A screenshot helps too.',
    translations: {},
  },
  {
    shortcut: 'bye',
    title: 'Goodbye',
    body: 'Glad we could sort this out. If anything else comes up, just write here again.\n\n{{ agent.first_name }}',
    translations: {},
  },
]

export async function insertWorkspace(
  tx: Tx,
  input: {
    name: string
    owner: {
      email: string
      name: string
      title?: string
      passwordHash: string
      hasFirstPassword?: boolean
    }
  },
): Promise<{ workspaceId: string; owner: StoredAgent; publishableKey: string }> {
  const workspaceId = newId('workspace')
  await tx`
    insert into workspaces (id, name, slug) values (${workspaceId}, ${input.name}, ${slugOf(input.name, workspaceId)})`
  const publishableKey = await insertInbox(tx, workspaceId, 'live')
  for (const [position, name] of FIRST_TOPICS.entries()) {
    await tx`
      insert into topics (id, workspace_id, name, position)
      values (${newId('topic')}, ${workspaceId}, ${name}, ${position})`
  }
  const owner = await insertAgent(tx, { ...input.owner, workspaceId, role: 'owner' })
  await importCannedReplies(tx, owner, 'shared', FIRST_REPLIES)
  return { workspaceId, owner, publishableKey }
}

/** The inbox of its website, and the key that opens it. */
export async function insertInbox(
  tx: Tx,
  workspaceId: string,
  mode: 'live' | 'test',
): Promise<string> {
  const inboxId = newId('inbox')
  const publishableKey = newPublishableKey(mode)
  await tx`insert into inboxes (id, workspace_id, name) values (${inboxId}, ${workspaceId}, 'Website')`
  await tx`
    insert into publishable_keys (key, workspace_id, inbox_id) values (${publishableKey}, ${workspaceId}, ${inboxId})`
  return publishableKey
}

// Readable, and unique without asking: the tail of the id is random.
const slugOf = (name: string, id: string): string =>
  `${
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'workspace'
  }-${id.slice(-6)}`

type StoredSettings = { widget?: unknown; closing?: unknown; timeZone?: string }

export async function getWorkspace(sql: Sql, id: string): Promise<Workspace> {
  const [row] = await sql<
    {
      id: string
      name: string
      isTest: boolean
      slug: string
      settings: StoredSettings
      createdAt: Date
    }[]
  >`
    select id, name, live_id is not null as "isTest", slug, settings, created_at as "createdAt" from workspaces where id = ${id}`
  if (row === undefined) throw problem('not_found')
  const publishableKeys = await sql<{ key: string; origins: string[] }[]>`
    select key, origins from publishable_keys
    where workspace_id = ${id} and revoked_at is null order by created_at, key`
  const { settings, ...workspace } = row
  return {
    ...workspace,
    timeZone: getTimeZone(settings.timeZone),
    closing: closingSchema.parse(settings.closing ?? {}),
    widget: widgetSettingsSchema.parse(settings.widget ?? {}),
    publishableKeys: [...publishableKeys],
    createdAt: row.createdAt.toISOString(),
  }
}

/** How conversations of this workspace end. */
export async function getClosing(tx: Tx, id: string): Promise<Workspace['closing']> {
  const [row] = await tx<{ closing: unknown }[]>`
    select settings -> 'closing' as closing from workspaces where id = ${id}`
  return closingSchema.parse(row?.closing ?? {})
}

export async function updateWorkspace(
  sql: Sql,
  id: string,
  { name, widget = {}, ...settings }: WorkspaceUpdate,
): Promise<Workspace> {
  await sql`
    update workspaces set name = coalesce(${name ?? null}, name),
      settings = settings || ${jsonb(sql, settings)}
        || jsonb_build_object('widget', coalesce(settings -> 'widget', '{}') || ${jsonb(sql, widget)})
    where id = ${id}`
  return await getWorkspace(sql, id)
}

export async function getWorkspaceSummary(sql: Sql, id: string) {
  const [row] = await sql<
    { id: string; name: string; isTest: boolean }[]
  >`select id, name, live_id is not null as "isTest" from workspaces where id = ${id}`
  return row!
}

/** Until the end of the transaction nobody else makes the first workspace: two nodes may start at once. */
export async function lockInstance(tx: Tx): Promise<void> {
  await tx`select 1 from instance for update`
}

export async function hasWorkspace(sql: Sql | Tx): Promise<boolean> {
  const rows = await sql`select 1 from workspaces limit 1`
  return rows.length > 0
}

type DemoAccess = { publishableKey: string; agents: { email: string; password: string }[] }

/** What `keepDemo` kept: the key and the sign-ins of the demo workspace, if this installation has one. */
export async function findDemo(sql: Sql | Tx): Promise<DemoAccess | undefined> {
  const [row] = await sql<{ demo: DemoAccess }[]>`
    select settings->'demo' as demo from workspaces where settings ? 'demo' order by id limit 1`
  return row?.demo
}

/** Keeps the sign-ins, and gives the widget the demo shop's colour. */
export async function keepDemo(tx: Tx, workspaceId: string, demo: DemoAccess): Promise<void> {
  await tx`
    update workspaces set settings = settings || ${jsonb(tx, { demo, widget: { accent: '#2f6b4f' } })}
    where id = ${workspaceId}`
}
