// The SDK is read from its sources, like everywhere in this repository.
import { defineConfig } from 'vite'

export default defineConfig({
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
})
