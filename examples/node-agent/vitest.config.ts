// The example's test: the program as a process of its own, against a real server.
import { defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'example node-agent',
    include: ['src/**/*.test.ts'],
    globalSetup: ['../../packages/api/src/testing/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
