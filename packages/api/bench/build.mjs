// Bundles the benchmark's processes into dist/bench; packages from npm stay external, as in the API's own build. Beside
// the API's own bundle there is one whose writer gathers nothing, so that the gain of gathering is measured and not the
// difference between two servers.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
}

/** As many transactions at once as the pool has connections, one message in each, begun without a pause. */
const ungathered = { MOST_IN_FLIGHT: 10, BATCH: 1, PACE_MS: 0 }

const ungather = {
  name: 'ungather',
  setup({ onLoad }) {
    onLoad({ filter: /messages\/writer\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [name, value] of Object.entries(ungathered)) {
        const line = new RegExp(`^const ${name} = .*$`, 'm')
        if (!line.test(contents)) throw new Error(`${path} has no ${name}`)
        contents = contents.replace(line, `const ${name} = ${value}`)
      }
      return { contents, loader: 'ts' }
    })
  },
}

await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/bench-ungathered.js',
  plugins: [ungather],
})
await build({
  ...shared,
  entryPoints: [
    'bench/main.ts',
    'bench/load.ts',
    'bench/floor-each.ts',
    'bench/floor-lanes.ts',
    'bench/crowd.ts',
    'bench/probe.ts',
  ],
  outdir: 'dist/bench',
})
