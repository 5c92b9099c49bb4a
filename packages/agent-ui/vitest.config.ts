// The inbox's tests: components in happy-dom, against the SDK's fake server.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'module', 'browser', 'development|production'] } },
  test: {
    name: 'agent-ui',
    environment: 'happy-dom',
    environmentOptions: {
      happyDOM: { url: 'https://deskbell.test/inbox/', width: 1280, height: 800 },
    },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['../api/src/testing/patience.ts', './src/testing/setup.ts'],
    testTimeout: 60_000,
  },
})
