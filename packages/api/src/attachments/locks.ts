// One request at a time writes to an upload, on whatever node it arrives: after a cut the same client comes back while
// the node that it left may not know yet. The lease is in the row of the upload, and ends by itself with its node.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { ERRORS, type Lock, type Locker } from '@tus/server'
import type { Sql } from '../platform/postgres.ts'
import { giveUpload, keepUploadLock, takeUpload } from './upload-store.ts'

const LEASE_MS = 15_000
const RENEW_MS = 1_000
const ASK_AGAIN_MS = 100
/** Then the client is told to come back. */
const PATIENCE_MS = 20_000

export const createLocker = (sql: Sql): Locker => ({ newLock: (id) => createLock(sql, id) })

function createLock(sql: Sql, id: string): Lock {
  const holder = randomUUID()
  let timer: ReturnType<typeof setInterval> | undefined

  async function renew(requestRelease: () => void | Promise<void>): Promise<void> {
    const kept = await keepUploadLock(sql, id, { holder, leaseMs: LEASE_MS })
    if (kept !== 'undisturbed') await requestRelease()
  }

  return {
    async lock(signal, requestRelease) {
      const end = Date.now() + PATIENCE_MS
      while (!(await takeUpload(sql, id, { holder, leaseMs: LEASE_MS }))) {
        if (signal.aborted || Date.now() > end) throw ERRORS.ERR_LOCK_TIMEOUT
        await wait(ASK_AGAIN_MS)
      }
      timer = setInterval(() => {
        // Without an answer the lease ends, unless the next one comes in time.
        renew(requestRelease).catch(() => undefined)
      }, RENEW_MS)
    },
    async unlock() {
      clearInterval(timer)
      await giveUpload(sql, id, holder).catch(() => undefined)
    },
  }
}
