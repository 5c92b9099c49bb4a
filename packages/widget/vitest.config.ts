// The widget's tests: the real loader and panel in happy-dom, against the SDK's fake server.
import { defineConfig } from 'vitest/config'

const conditions = ['source', 'module', 'browser', 'development|production']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // What the build puts in: the panel and the triggers beside the script.
  define: { PANEL_FILE: '"panel.tsx"', TRIGGERS_FILE: '"triggers.ts"' },
  test: {
    name: 'widget',
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'https://shop.test/', width: 1280, height: 800 } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['../api/src/testing/patience.ts'],
    testTimeout: 60_000,
  },
})
