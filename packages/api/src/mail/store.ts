// Mail in Postgres: a durable queue. A mail is claimed by moving its next try into the future, so what a node that
// died had in hand is tried again by itself, and a mail goes out at least once.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Mail, MailKind } from './schema.ts'

/** 1, 2, 4 … minutes, about a day in all. Longer than one try at the mail server can take. */
const FIRST_RETRY_SECONDS = 60
export const MOST_TRIES = 11
const KEPT_DAYS = 30

export type NewMail = {
  workspaceId: string
  kind: MailKind
  recipient: string
  agentId?: string
  invitationId?: string
  /** How long the link in it is good; none without. */
  linkMinutes?: number
}

/** Sent once the transaction of the caller is committed. */
export async function insertMail(sql: Sql | Tx, mail: NewMail): Promise<void> {
  await sql`
    insert into mails (id, workspace_id, kind, recipient, agent_id, invitation_id, link_until)
    values (${newId('mail')}, ${mail.workspaceId}, ${mail.kind}, ${mail.recipient}, ${mail.agentId ?? null},
            ${mail.invitationId ?? null}, now() + make_interval(mins => ${mail.linkMinutes ?? null}))`
}

export type DueMail = {
  id: string
  kind: MailKind
  recipient: string
  hasLink: boolean
  tries: number
  workspaceName: string
  /** Of the agent that it is about. */
  name: string | null
  invitedBy: string | null
}

/** What is to be sent now, for this node alone until the next try is due. */
export async function claimMails(sql: Sql, most: number): Promise<DueMail[]> {
  // A mail whose link is over would only confuse.
  return await sql<DueMail[]>`
    with due as (
      select id from mails where next_try_at <= now() order by next_try_at limit ${most} for update skip locked
    ), claimed as (
      update mails set tries = tries + 1,
        next_try_at = case when link_until < now() then null
          else now() + make_interval(secs => ${FIRST_RETRY_SECONDS} * power(2, tries)) end,
        last_error = case when link_until < now() then 'The link was over before it could be sent' else last_error end
      where id in (select id from due)
      returning *
    )
    select m.id, m.kind, m.recipient, m.link_until is not null as "hasLink", m.tries, w.name as "workspaceName",
           a.name, b.name as "invitedBy"
    from claimed m
    join workspaces w on w.id = m.workspace_id
    left join agents a on a.id = m.agent_id
    left join invitations i on i.id = m.invitation_id
    left join agents b on b.id = i.invited_by
    where m.next_try_at is not null`
}

export async function markSent(sql: Sql, id: string): Promise<void> {
  await sql`update mails set sent_at = now(), next_try_at = null, last_error = null where id = ${id}`
}

export async function keepMail(
  sql: Sql,
  id: string,
  letter: { subject: string; body: string },
): Promise<void> {
  await sql`
    update mails set subject = ${letter.subject}, body = ${letter.body}, next_try_at = null where id = ${id}`
}

/** Notes why it was not sent; when `isOver` it is not tried again. */
export async function markFailed(
  sql: Sql,
  id: string,
  failure: { error: string; isOver: boolean },
): Promise<void> {
  await sql`
    update mails set last_error = ${failure.error},
      next_try_at = case when ${failure.isOver} then null else next_try_at end
    where id = ${id}`
}

export async function listMails(
  sql: Sql,
  workspaceId: string,
  page: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(page.cursor)
  const rows = await sql<(Omit<Mail, 'createdAt'> & { createdAt: Date })[]>`
    select id, kind, recipient, last_error as "lastError", subject, body, created_at as "createdAt",
      case when sent_at is not null then 'sent' when body is not null then 'kept'
           when next_try_at is not null then 'waiting' else 'failed' end as status
    from mails
    where workspace_id = ${workspaceId} ${cursor ? sql`and id < ${cursor[1]}` : sql``}
    order by id desc limit ${page.limit + 1}`
  const mails = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
  return toPage(mails, page.limit, (mail) => [null, mail.id])
}

export async function deleteOldMails(sql: Sql): Promise<void> {
  await sql`delete from mails where created_at < now() - make_interval(days => ${KEPT_DAYS})`
}
