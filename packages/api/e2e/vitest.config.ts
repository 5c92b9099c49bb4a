// The browser tests: the built product as its own process, and real browsers in front of it. Each file has a server and a
// browser of its own, and waits more than it computes, so two run at a time.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'browser',
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    globalSetup: ['./global-setup.ts'],
    setupFiles: ['../src/testing/patience.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
