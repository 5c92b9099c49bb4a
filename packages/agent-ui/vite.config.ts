// Builds the inbox into dist/, which the API serves under /inbox/. In development the API is a neighbour on port 3000.
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'

const api = process.env.DESKBELL_URL ?? 'http://localhost:3000'

/**
 * What the page begins with is compiled while it loads, on another thread, and not function by function when a key first
 * calls for it. Chromium reads this line if it is the first one; others pass over it.
 */
const compiledEagerly: Plugin = {
  name: 'compiled-eagerly',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && !chunk.isDynamicEntry)
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
      }
    },
  },
}

export default defineConfig({
  base: '/inbox/',
  // Packages of this workspace are read from their TypeScript sources.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // The content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [compiledEagerly],
  server: { proxy: { '/v1': { target: api, ws: true } } },
})
