// Bundles the evaluation into dist/eval.
import { build } from 'esbuild'

await build({
  entryPoints: ['eval/main.ts', 'eval/write-learned.ts'],
  outdir: 'dist/eval',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
})
