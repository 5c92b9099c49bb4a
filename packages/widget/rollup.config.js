// Two entries: the classic script `widget.js`, and the panel it loads, as a module under a name that holds its hash;
// so do the parts that the panel loads by itself.
import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import nodeResolve from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'

const tokens = readFileSync('src/tokens.css', 'utf8')
const ownCss = ['panel', 'loader'].map((name) => readFileSync(`src/${name}.css`, 'utf8')).join('')

const declarations = /^ *(--db-[\w-]+):\s*([^;]+);$/gm
const values = new Map()
for (const [, name, value] of tokens.matchAll(declarations)) {
  values.set(name, [...(values.get(name) ?? []), value])
}
const isThemed = (name) => new Set(values.get(name)).size > 1

// The tokens are shared with the inbox. The widget pays only for what its sheets name: a token that is the same in
// light and dark is put in as its value, and what is not used is left out.
const withTokens = (css) =>
  css
    .replace(declarations, (line, name) =>
      values.has(name) && !(isThemed(name) && ownCss.includes(`var(${name}`)) ? '' : line,
    )
    .replace(/var\((--db-[\w-]+)\)/g, (use, name) =>
      values.has(name) && !isThemed(name) ? values.get(name)[0] : use,
    )

// `import css from './panel.css?inline'` gives the minified text. rem becomes px: the root font size is the host page's.
const inlineCss = {
  name: 'inline-css',
  async load(id) {
    if (!id.endsWith('.css?inline')) return null
    const source = await readFile(id.replace('?inline', ''), 'utf8')
    const css = withTokens(source).replace(/([\d.]+)rem\b/g, (_, rem) => `${rem * 16}px`)
    const { code } = await transform(css, { loader: 'css', minify: true, target: 'safari16' })
    return `export default ${JSON.stringify(code.trim())}`
  },
}

// The panel speaks for customers: of the SDK's table of operations it takes what they may call, and none of what other
// apps use.
const forCustomers =
  /'(conversations\.(list|create|get|markRead|markDelivered)|messages\.(list|create)|events\.list)'/
const onlyForCustomers = {
  name: 'only-for-customers',
  transform(code, id) {
    if (id.endsWith('/complete.ts')) return { code: code.replace('true', 'false'), map: null }
    if (!id.endsWith('/operations.gen.ts')) return null
    const lines = code.replace(/^ {2}'.*$/gm, (line) => (forCustomers.test(line) ? line : ''))
    return { code: lines.replace(/,status,.*sort/, ''), map: null }
  },
}

const plugins = () => [
  inlineCss,
  onlyForCustomers,
  nodeResolve({
    browser: true,
    exportConditions: ['source'],
    extensions: ['.ts', '.tsx', '.js', '.mjs'],
  }),
  esbuild({
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  }),
]

// Terser makes the bundle 4 % smaller than esbuild does.
const terser = {
  name: 'terser',
  renderChunk: (code, _, { format }) =>
    minify(code, {
      module: format === 'es',
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false, inline: 1 },
      sourceMap: true,
    }),
}

// Names hold hashes, so what an earlier build left would stay for ever.
const emptyDist = {
  name: 'empty-dist',
  buildStart: () => rm('dist', { recursive: true, force: true }),
}

// One word less to compress: 0.6 % of the panel. As long as before, so that the source map holds.
const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    const starts = []
    JSON.stringify(this.parse(code), (_, node) => {
      if (node?.type === 'VariableDeclaration' && node.kind === 'const') starts.push(node.start)
      return node
    })
    const letters = code.split('')
    for (const start of starts) letters.splice(start, 5, ...'let  ')
    return { code: letters.join(''), map: null }
  },
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
    // Its parts take what they share with it from the panel itself, not from a third file.
    preserveEntrySignatures: 'allow-extension',
    plugins: [emptyDist, ...plugins(), letForConst, terser, rememberPanelFile],
    output: {
      ...output,
      format: 'es',
      entryFileNames: 'panel.[hash].js',
      chunkFileNames: '[name].[hash].js',
    },
  },
  {
    input: 'src/loader.ts',
    plugins: [...plugins(), namePanelFile, letForConst, terser],
    output: { ...output, format: 'iife', entryFileNames: 'widget.js' },
  },
]
