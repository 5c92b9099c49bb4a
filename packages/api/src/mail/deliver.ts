// Sends what waits in the queue, behind the requests that wanted it sent. Without a mail server the letters are kept
// for the owner to see.
import { openPasswordResets } from '../auth/reset-store.ts'
import type { Sql } from '../platform/postgres.ts'
import { letterOf } from './letters.ts'
import type { MailLinks } from './link.ts'
import { isRefused, type SendMail } from './smtp.ts'
import {
  claimMails,
  type DueMail,
  deleteOldMails,
  keepMail,
  MOST_TRIES,
  markFailed,
  markSent,
} from './store.ts'

const AT_ONCE = 5

type Deps = {
  sql: Sql
  links: MailLinks
  publicUrl: string
  /** Undefined: there is no mail server. */
  send: SendMail | undefined
  onError(error: unknown): void
}

export function createDelivery({ sql, links, publicUrl, send, onError }: Deps) {
  function letterFor(mail: DueMail) {
    const inbox = `${publicUrl}/inbox/`
    // Behind the #: a browser sends it to no server and names it to no other page.
    const token = mail.hasLink ? `#${links.tokenFor(mail.id)}` : ''
    return letterOf(mail, {
      inbox,
      accept: `${inbox}accept${token}`,
      reset: `${inbox}reset${token}`,
    })
  }

  async function deliver(mail: DueMail): Promise<void> {
    const letter = letterFor(mail)
    if (send === undefined) return await keepMail(sql, mail.id, letter)
    try {
      await send({ id: mail.id, recipient: mail.recipient, ...letter })
    } catch (error) {
      onError(error)
      const isOver = isRefused(error) || mail.tries >= MOST_TRIES
      const words = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
      return await markFailed(sql, mail.id, { error: words, isOver })
    }
    await markSent(sql, mail.id)
  }

  return {
    /** Sends everything that is due. */
    async run(): Promise<void> {
      await openPasswordResets(sql)
      for (;;) {
        const due = await claimMails(sql, AT_ONCE)
        if (due.length === 0) return
        await Promise.all(due.map(deliver))
      }
    },
    clean: () => deleteOldMails(sql),
  }
}
