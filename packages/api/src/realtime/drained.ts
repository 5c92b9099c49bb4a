// Waiting for who reads.
import type { Writable } from 'node:stream'

/** Resolves when all that was written is taken, or never will be. */
export async function drained(to: Writable): Promise<void> {
  if (to.destroyed || !to.writableNeedDrain) return
  await new Promise<void>((resolve) => {
    const goOn = () => {
      to.off('drain', goOn).off('close', goOn)
      resolve()
    }
    to.on('drain', goOn).on('close', goOn)
  })
}
