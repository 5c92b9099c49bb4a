// The SDK's tests: most run on the fake server, real-server.test.ts on the real API and its Postgres.
import { defineConfig } from 'vitest/config'

// Packages of this workspace are read from their TypeScript sources.
const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'sdk',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../api/src/testing/global-setup.ts'],
    setupFiles: ['../api/src/testing/patience.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
