// The example's test: the chat in a document, against the SDK's fake server.
import { defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'browser', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'example vue',
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
})
