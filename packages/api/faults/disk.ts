// A small disk in memory, to be filled to the last byte. Only root can mount one. Nothing but such a disk can be filled,
// and never with more than its size, so that a mistake in a scenario cannot reach the disk of the machine.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Disk = {
  /** Takes all the space that is left. */
  fill(): void
  free(): void
  unmount(): void
}

const MB = 2 ** 20

export function mountDisk(dir: string, megabytes: number): Disk {
  const options = `size=${megabytes}m,mode=0755`
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir], { stdio: 'ignore' })
  const ballast = join(dir, 'ballast')
  const isSmall = () => {
    const { blocks, bsize } = statfsSync(dir)
    return blocks * bsize <= megabytes * MB
  }
  return {
    fill() {
      if (!isSmall()) throw new Error(`${dir} is not the small disk that was mounted there`)
      const file = openSync(ballast, 'a')
      const chunk = Buffer.alloc(MB / 16, 1)
      try {
        for (let room = megabytes * MB; room > 0; room -= chunk.length) writeSync(file, chunk)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(ballast, { force: true }),
    // Lazily: whoever still has a file open there keeps nobody waiting.
    unmount: () => void execFileSync('umount', ['--lazy', dir], { stdio: 'ignore' }),
  }
}

export function canMountDisks(): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'deskbell-test-'))
  try {
    mountDisk(dir, 1).unmount()
    return true
  } catch {
    return false
  } finally {
    rmdirSync(dir)
  }
}
