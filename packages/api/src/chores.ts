// What the server does by the clock, without being asked: waking, closing, sharing out, mail, clean-up.
import type { FastifyInstance } from 'fastify'
import type { createActors } from './actor.ts'
import { dropAbandoned, removeReleased } from './attachments/sweep.ts'
import { deleteOldAuditEntries } from './audit-log/store.ts'
import { deleteOldAttempts } from './auth/attempts-store.ts'
import { deleteOldResetRequests } from './auth/reset-store.ts'
import { resolveClosed } from './conversations/close.ts'
import { wakeSnoozed } from './conversations/wake.ts'
import { askDue } from './csat/ask.ts'
import { deleteUnclaimedEvents } from './customer-events/store.ts'
import { deleteGoneDrafts } from './drafts/store.ts'
import { deleteOldKeys } from './idempotency/store.ts'
import { createDelivery } from './mail/deliver.ts'
import type { MailLinks } from './mail/link.ts'
import { createSmtp } from './mail/smtp.ts'
import type { Bus } from './platform/bus.ts'
import type { Sql } from './platform/postgres.ts'
import type { Storage } from './platform/storage.ts'
import { deleteOldProviderSignIns } from './provider-sign-ins/store.ts'
import type { Hint, Publish, Tell } from './realtime/publish.ts'
import { runRetention } from './retention/run.ts'
import type { Settings } from './settings.ts'
import { createSharing } from './sharing/follow.ts'

type Deps = {
  settings: Settings
  sql: Sql
  bus: Bus<Hint>
  actors: ReturnType<typeof createActors>
  storage: Storage
  links: MailLinks
  publish: Publish
  tellOfCustomers: Tell
  /** Milliseconds between two looks at the mail that waits. */
  mailMs?: number
}

const WAKE_MS = 5000
const MAIL_MS = 2000
const SHARE_MS = 5000
const CLEAN_MS = 3_600_000
const SWEEP_MS = 10_000

export function startChores(app: FastifyInstance, deps: Deps): void {
  const { settings, sql, bus, actors, storage, publish, tellOfCustomers } = deps
  const { mailMs = MAIL_MS } = deps
  const sharing = createSharing({
    sql,
    bus,
    publish,
    onError: (error) => app.log.warn({ err: error }, 'sharing out failed, will run again'),
  })
  app.addHook('onClose', () => sharing.close())
  every(app, WAKE_MS, () => wakeSnoozed(sql, publish))
  every(app, WAKE_MS, () => resolveClosed(sql, publish))
  every(app, WAKE_MS, () => askDue(sql, publish))
  every(app, SHARE_MS, () => sharing.run())
  const mail = createMail(app, deps)
  every(app, mailMs, () => mail.run())
  every(app, SWEEP_MS, async () => {
    await dropAbandoned({ sql, storage })
    await removeReleased({ sql, storage })
  })
  every(app, CLEAN_MS, () => runRetention({ sql, actors, publish, tellOfCustomers }))
  every(app, CLEAN_MS, async () => {
    await deleteOldKeys(sql)
    await deleteUnclaimedEvents(sql)
    await deleteGoneDrafts(sql)
    await deleteOldAttempts(sql)
    await deleteOldResetRequests(sql)
    await deleteOldProviderSignIns(sql)
    await deleteOldAuditEntries(sql, settings.auditLogDays)
    await mail.clean()
  })
}

function createMail(app: FastifyInstance, { settings, sql, links }: Deps) {
  const { smtpUrl, mailFrom, publicUrl } = settings
  const smtp = smtpUrl === undefined ? undefined : createSmtp(smtpUrl, mailFrom)
  app.addHook('onClose', async () => smtp?.close())
  const onError = (error: unknown) => app.log.warn({ err: error }, 'a mail was not sent')
  return createDelivery({ sql, links, publicUrl, send: smtp?.send, onError })
}

/** Runs while the app lives, one run at a time; a failure is logged and tried again. */
function every(app: FastifyInstance, milliseconds: number, work: () => Promise<void>): void {
  let running: Promise<void> | undefined
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) =>
        app.log.warn({ err: error }, 'a timed task failed, will run again'),
      )
      .finally(() => {
        running = undefined
      })
  }, milliseconds)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await running
  })
}
