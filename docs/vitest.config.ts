// The documentation's tests: what it shows must be true of the code.
import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'docs', include: ['*.test.ts'], testTimeout: 60_000 } })
