// Runs the tests of every package in one go; each package says in its own vitest.config.ts how its tests run.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Ten seconds each and more: begun last, one of them would run on alone. */
const slow =
  /(matrix|tenancy|fallback|triggers|real-server|provider-sign-ins|nodes|stream|security|fuzz)\.test\.ts$/

/** The slow files first, and then one project after the other: a worker goes on with what it has loaded. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isSlow = ({ moduleId }: TestSpecification) => slow.test(moduleId)
    const rank = (file: TestSpecification) =>
      isSlow(file) ? 0 : file.project.name === 'api' ? 1 : 2
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

const conditions = ['source', 'module', 'node', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: ['packages/*', '{docs,examples/*}/vitest.config.ts'],
    passWithNoTests: false,
    // Tests wait about as much as they compute.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
  },
})
