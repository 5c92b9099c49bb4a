// Loaded into a measured server before its own code: tells what memory it holds once the garbage is gone.
import { setTimeout as pause } from 'node:timers/promises'

export type Memory = { rss: number; heap: number }

async function settle(): Promise<Memory> {
  // What one collection frees only lets go of other things; and the system takes pages back a moment later.
  for (let round = 0; round < 4; round++) {
    ;(globalThis as { gc?(): void }).gc?.()
    await pause(100)
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  return { rss, heap: heapUsed + external }
}

process.on('message', (question) => {
  if (question === 'memory') void settle().then((memory) => process.send?.({ memory }))
})
// Listening for questions is no reason to go on living.
process.channel?.unref()
