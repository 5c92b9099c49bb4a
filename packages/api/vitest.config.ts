// The API's tests: Node, an embedded Postgres for each worker, a database of its own for each file.
import { defineConfig } from 'vitest/config'

// Packages of this workspace are read from their TypeScript sources.
const conditions = ['source', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'api',
    include: ['src/**/*.test.ts', 'eval/**/*.test.ts'],
    // The files of a worker share the modules: to load the app once for each took longer than most of them run.
    isolate: false,
    globalSetup: ['./src/testing/global-setup.ts'],
    setupFiles: ['./src/testing/patience.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
