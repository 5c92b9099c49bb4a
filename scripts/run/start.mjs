// Runs the built server as a child that hears of every signal once, and of our death through its channel to us.
import { join } from 'node:path'
import { serverFlags } from '../../packages/api/bin/flags.mjs'
import { root, run, withoutNpm } from './process.mjs'

export async function start(args) {
  const main = join(root, 'packages/api/dist/main.js')
  const { code } = await run(process.execPath, [...serverFlags, main, 'start', ...args], {
    isServer: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: withoutNpm(process.env),
  })
  return code
}
