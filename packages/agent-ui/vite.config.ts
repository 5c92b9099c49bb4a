// Builds the inbox into dist/, which the API serves under /inbox/. In development the API is a neighbour on port 3000.
import { defaultClientConditions, defineConfig } from 'vite'

const api = process.env.DESKBELL_URL ?? 'http://localhost:3000'

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
  server: { proxy: { '/v1': { target: api, ws: true } } },
})
