// The tests beside the stores of auth, with their database: for mutants of queries, which take their time.
import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: [
      'src/actor.test.ts',
      'src/auth/*.test.ts',
      'src/account/*.test.ts',
      'src/custom-roles/*.test.ts',
      'src/provider-sign-ins/*.test.ts',
    ],
  },
})
