// The fault suite: real processes are killed, frozen and cut off while people write to each other. One test at a time.
import { defineConfig } from 'vitest/config'

// Packages of this workspace are read from their TypeScript sources.
const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'faults',
    root: import.meta.dirname,
    include: ['**/*.fault.ts'],
    globalSetup: ['./global-setup.ts'],
    reporters: ['default', './reporter.ts'],
    fileParallelism: false,
    // What the files share is loaded once: no module keeps anything of a run.
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
})
