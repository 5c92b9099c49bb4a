// Two entries: the classic script `widget.js`, and the panel it loads, as a module under a name that holds its hash.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import nodeResolve from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'

// `import css from './panel.css?inline'` gives the minified text. rem becomes px: the root font size is the host page's.
const inlineCss = {
  name: 'inline-css',
  async load(id) {
    if (!id.endsWith('.css?inline')) return null
    const source = await readFile(id.replace('?inline', ''), 'utf8')
    const inPixels = withoutUnusedTokens(source).replace(
      /([\d.]+)rem\b/g,
      (_, rem) => `${rem * 16}px`,
    )
    const { code } = await transform(inPixels, { loader: 'css', minify: true, target: 'safari16' })
    return `export default ${JSON.stringify(code.trim())}`
  },
}

// The tokens are shared with the inbox; the widget pays only for those that its own sheets name.
const ownCss = ['panel', 'loader'].map((name) => readFileSync(`src/${name}.css`, 'utf8')).join('')
const withoutUnusedTokens = (css) =>
  css.replace(/^ *(--db-[\w-]+):[^;]*;$/gm, (line, name) =>
    ownCss.includes(`var(${name}`) ? line : '',
  )

const plugins = (define = {}) => [
  inlineCss,
  nodeResolve({
    browser: true,
    exportConditions: ['source'],
    extensions: ['.ts', '.tsx', '.js', '.mjs'],
  }),
  esbuild({
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  }),
]

// Terser makes the bundle 4 % smaller than esbuild does.
const terser = {
  name: 'terser',
  renderChunk: (code, _, { format }) =>
    minify(code, {
      module: format === 'es',
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
      sourceMap: true,
    }),
}

let panelFile = ''
const rememberPanelFile = {
  name: 'remember-panel-file',
  generateBundle(_, bundle) {
    panelFile = Object.values(bundle).find((file) => file.isEntry).fileName
  },
}
const namePanelFile = {
  name: 'name-panel-file',
  renderChunk: (code) => ({
    code: code.replaceAll('PANEL_FILE', JSON.stringify(panelFile)),
    map: null,
  }),
}

const output = { dir: 'dist', sourcemap: true, generatedCode: 'es2015' }

export default [
  {
    input: 'src/panel.tsx',
    plugins: [...plugins(), terser, rememberPanelFile],
    output: { ...output, format: 'es', entryFileNames: 'panel.[hash].js' },
  },
  {
    input: 'src/loader.ts',
    plugins: [...plugins(), namePanelFile, terser],
    output: { ...output, format: 'iife', entryFileNames: 'widget.js' },
  },
]
