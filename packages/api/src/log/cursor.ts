// The opaque cursor over all events: a position in commit order, sealed, because a transaction's number tells a visitor
// how busy the business is. It opens only for the kind of reader and the workspace that it was made for.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { LogPosition } from './store.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

const sealedSchema = z.tuple([z.string(), z.string().regex(/^\d+$/), z.string(), z.int().min(0)])

export function createEventCursors(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'deskbell event cursor', 32))
  const scopeOf = ({ kind, workspaceId }: Actor) => Buffer.from(`${kind} ${workspaceId}`)

  return {
    seal(actor: Actor, epoch: string, { xid, conversationId, seq }: LogPosition): string {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(scopeOf(actor))
      const text = JSON.stringify([epoch, xid, conversationId, seq])
      const sealed = [iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]
      return Buffer.concat(sealed).toString('base64url')
    },

    /** Throws `validation_failed` for what was not made here for this reader. */
    open(actor: Actor, cursor: string): { epoch: string; position: LogPosition } {
      try {
        const bytes = Buffer.from(cursor, 'base64url')
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
          .setAAD(scopeOf(actor))
          .setAuthTag(bytes.subarray(-TAG_BYTES))
        const text = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
        const opened = Buffer.concat([text, decipher.final()]).toString()
        const [epoch, xid, conversationId, seq] = sealedSchema.parse(JSON.parse(opened))
        return { epoch, position: { xid, conversationId, seq } }
      } catch {
        throw problem('validation_failed', {
          errors: [{ field: '/cursor', message: 'is not a cursor that you were given here' }],
        })
      }
    },
  }
}
