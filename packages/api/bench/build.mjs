// Bundles the benchmark's processes into dist/bench; packages from npm stay external, as in the API's own build.
import { build } from 'esbuild'

await build({
  entryPoints: [
    'bench/main.ts',
    'bench/load.ts',
    'bench/floor-each.ts',
    'bench/floor-lanes.ts',
    'bench/crowd.ts',
    'bench/probe.ts',
  ],
  outdir: 'dist/bench',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
})
