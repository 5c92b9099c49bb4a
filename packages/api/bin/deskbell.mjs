#!/usr/bin/env node
// The `deskbell` command: runs what `pnpm build` made.
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (!existsSync(main)) {
  process.stderr.write(
    'Deskbell is not built yet. Run `npm start` once at the root of the repository.\n',
  )
  process.exit(1)
}
await import(main.href)
