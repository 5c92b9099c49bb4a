// A network that really drops packets: the kernel throws away a share of what goes to and from some ports of the
// loopback, at random, and TCP has to get over it. Only root can ask for that, and only with nft.
import { execFileSync } from 'node:child_process'

const nft = (commands: string) =>
  void execFileSync('nft', ['-f', '-'], { input: commands, stdio: ['pipe', 'ignore', 'ignore'] })

/** Begins to lose so many of a hundred packets, in both directions; returns how to stop. */
export function losePackets(ports: readonly number[], percent: number): () => void {
  // A table of its own leaves the rules of the machine alone.
  const table = `inet deskbell_faults_${process.pid}`
  const lost = `numgen random mod 100 < ${percent} drop`
  const these = `{ ${ports.join(', ')} }`
  nft(`table ${table} {
  chain arriving {
    type filter hook input priority 0;
    iif "lo" tcp dport ${these} ${lost}
    iif "lo" tcp sport ${these} ${lost}
  }
}
`)
  return () => nft(`delete table ${table}\n`)
}

export function canLosePackets(): boolean {
  try {
    losePackets([1], 1)()
    return true
  } catch {
    return false
  }
}
