// The quick tests of what decides about permission and identity: every mutant of it is tried in minutes.
import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

export default defineConfig({
  ...base,
  test: {
    include: [
      'src/authority.test.ts',
      'src/auth/totp.test.ts',
      'src/sign-in-providers/proven.test.ts',
      'src/provider-sign-ins/rules.test.ts',
    ],
  },
})
