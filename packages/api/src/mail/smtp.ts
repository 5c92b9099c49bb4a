// The mail server: one mail, sent or refused. Whether to try again is decided elsewhere.
import { createTransport } from 'nodemailer'
import { isOnThisMachine } from '../platform/egress.ts'
import type { Letter } from './letters.ts'

export type Envelope = Letter & { id: string; recipient: string }
export type SendMail = (mail: Envelope) => Promise<void>

export function createSmtp(url: string, from: string): { send: SendMail; close(): void } {
  const transport = createTransport({
    // Links that let people in go over the line: whoever is in between must not talk us out of encrypting them. What the
    // address says of it counts more: `?requireTLS=false`.
    requireTLS: !isOnThisMachine(url),
    url,
    // Together less than the pause before the first retry.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'deskbell'
  return {
    async send({ id, recipient, subject, body }) {
      await transport.sendMail({
        from,
        // As an address, never parsed: a comma in it must not make two recipients.
        to: { name: '', address: recipient },
        subject,
        text: body,
        // The same at each try, so that a mail that arrives twice is known for one.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    },
    close: () => transport.close(),
  }
}

/** Whether the server refuses this mail for good: its answer begins with 5, and it is about the mail, not about us. */
export function isRefused(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
}
