// Runs the tests of every package in one go; each package says in its own vitest.config.ts how its tests run.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: ['packages/*', '{docs,examples/*}/vitest.config.ts'],
    passWithNoTests: false,
    // Tests wait more than they compute; with one core less, the default, two cores run one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
