// The browser tests: the built product as its own process, and real browsers in front of it. One file at a time.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    setupFiles: ['../src/testing/patience.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
