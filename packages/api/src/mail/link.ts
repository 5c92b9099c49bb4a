// The secret in a link of a mail. It is computed from the mail's id, so that it is stored nowhere and a mail that is
// sent twice has the same link; whether the link is still good stands in the mail's row.
import { createHmac, timingSafeEqual } from 'node:crypto'

export type MailLinks = {
  tokenFor(mailId: string): string
  /** The mail that this token is of; undefined when nobody but us could have made it and we did not. */
  mailOf(token: string): string | undefined
}

export function createMailLinks(secret: string): MailLinks {
  const tokenFor = (mailId: string): string => {
    const proof = createHmac('sha256', secret).update(`link of mail ${mailId}`).digest('base64url')
    return `${mailId}.${proof}`
  }
  return {
    tokenFor,
    mailOf(token) {
      const mailId = token.split('.', 1)[0]!
      // Letter by letter, not decoded: one mail has one token, however somebody pads it.
      const [given, real] = [Buffer.from(token), Buffer.from(tokenFor(mailId))]
      return given.length === real.length && timingSafeEqual(given, real) ? mailId : undefined
    },
  }
}
