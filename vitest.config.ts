// Runs the tests of every package in one go; each package says in its own vitest.config.ts how its tests run.
import { defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { projects: ['packages/*', '{docs,examples/*}/vitest.config.ts'], passWithNoTests: false },
})
