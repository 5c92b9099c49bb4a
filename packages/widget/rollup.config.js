// The classic script `widget.js` and the panel it loads, as a module under a name that holds its hash; so do the parts
// that the panel loads by itself. The script is there under such a name too, for pages that pin it by its hash, and
// `index.js` is the same for bundlers.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import nodeResolve from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import dts from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'
import { minify } from 'terser'

const tokens = readFileSync('src/tokens.css', 'utf8')
const ownCss = ['panel', 'loader', 'triggers', 'ui/home', 'ui/extras', 'ui/rich', 'asks/asks']
  .map((name) => readFileSync(`src/${name}.css`, 'utf8'))
  .join('')

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
    return `export default ${JSON.stringify(code.trim().replaceAll(', ', ',').replaceAll('"left"', 'left'))}`
  },
}

// The panel speaks for customers: of the SDK's table of operations it takes what they may call, and none of what other
// apps use.
const forCustomers =
  /'(conversations\.(list|listAgents|create|get|markRead|markDelivered|resolve)|messages\.|attachments\.|forms\.(getDraft|saveDraft|submit)|csat\.rate|events\.list|customerEvents\.create)/
const onlyForCustomers = {
  name: 'only-for-customers',
  transform(code, id) {
    if (id.endsWith('/complete.ts')) return { code: code.replace('true', 'false'), map: null }
    if (!id.endsWith('/operations.gen.ts')) return null
    const lines = code.replace(/^ {2}'.*$/gm, (line) => (forCustomers.test(line) ? line : ''))
    return { code: lines.replace(/,status,.*sort/, ''), map: null }
  },
}

// The client of the upload protocol brings what browsers have had for ten years, and reads streams; here it gets files.
const standIns = {
  './sources/StreamSource.js': 'export default class {}',
  'url-parse': 'export default URL',
  'js-base64':
    'export const Base64 = { encode: (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text))) }',
}
const onlyForModernBrowsers = {
  name: 'only-for-modern-browsers',
  resolveId: (id) => (id in standIns ? `\0${id}` : null),
  load: (id) => standIns[id.slice(1)] ?? null,
}

// Preact takes nodes away by a method that some pages replace with their own, which only hides them.
const removal = /(\w+)&&\1\.parentNode&&\1\.remove\(\)/
const removesByParent = {
  name: 'removes-by-parent',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return null
    if (!removal.test(code)) this.error('Preact removes nodes in another way now')
    return { code: code.replace(removal, '$1?.parentNode?.removeChild($1)'), map: null }
  },
}

const plugins = () => [
  inlineCss,
  removesByParent,
  onlyForModernBrowsers,
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
      compress: {
        passes: 3,
        unsafe_arrows: true,
        keep_fargs: false,
        hoist_funs: format !== 'es',
        inline: 1,
        unsafe: true,
      },
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

const files = {}
const rememberFiles = {
  name: 'remember-files',
  generateBundle(_, bundle) {
    for (const { name, fileName } of Object.values(bundle)) files[name] = JSON.stringify(fileName)
  },
}
const nameFiles = {
  name: 'name-files',
  renderChunk: (code) => ({
    code: code.replace('PANEL_FILE', files.panel).replace('TRIGGERS_FILE', files.triggers),
    map: null,
  }),
}

// An address whose content never changes, and what a page writes beside it to be sure of that.
const pinned = {
  name: 'pinned',
  generateBundle(_, bundle) {
    const { code } = bundle['widget.js']
    const digest = createHash('sha384').update(code).digest('base64')
    const file = `widget.${digest.replace(/\W/g, '').slice(0, 12)}.js`
    const manifest = { file, integrity: `sha384-${digest}` }
    this.emitFile({ type: 'asset', fileName: file, source: code })
    this.emitFile({ type: 'asset', fileName: 'widget.json', source: JSON.stringify(manifest) })
  },
}

// The server sends these to whoever takes them; what is compressed once can be compressed well.
const compressed = {
  name: 'compressed',
  async writeBundle({ dir }, bundle) {
    for (const file of Object.keys(bundle).filter((name) => name.endsWith('.js'))) {
      const code = await readFile(`${dir}/${file}`)
      await writeFile(`${dir}/${file}.br`, brotliCompressSync(code))
      await writeFile(`${dir}/${file}.gz`, gzipSync(code, { level: 9 }))
    }
  },
}

// Every reader would pay for the line that names the map; who wants it finds it beside the file.
const output = { dir: 'dist', sourcemap: 'hidden', generatedCode: 'es2015' }

export default [
  {
    input: { panel: 'src/panel.tsx', index: 'src/index.ts' },
    // Its parts take what they share with it from the panel itself, not from a third file.
    preserveEntrySignatures: 'allow-extension',
    plugins: [emptyDist, ...plugins(), letForConst, terser, rememberFiles, compressed],
    output: {
      ...output,
      format: 'es',
      entryFileNames: ({ name }) => (name === 'panel' ? 'panel.[hash].js' : '[name].js'),
      // Of the upload protocol's client, the file in its folder `browser`.
      chunkFileNames: ({ name }) => `${name === 'browser' ? 'tus' : name}.[hash].js`,
    },
  },
  {
    input: 'src/loader.ts',
    plugins: [...plugins(), nameFiles, letForConst, terser, pinned, compressed],
    output: { ...output, format: 'iife', strict: false, entryFileNames: 'widget.js' },
  },
  {
    input: 'src/index.ts',
    plugins: [dts()],
    output: { file: 'dist/index.d.ts' },
  },
]
