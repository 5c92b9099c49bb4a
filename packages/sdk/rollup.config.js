// ESM, CJS and types of the entries. Each entry is one file, and what it loads later: they share no state, only a few
// small functions.
import dts from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'

const entries = {
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  react: 'src/react/index.ts',
  vue: 'src/vue/index.ts',
}

const external = ['react', 'vue', '@deskbell/sdk', 'tus-js-client']

const chunks = (extension) => ({
  dir: 'dist',
  entryFileNames: `[name].${extension}`,
  chunkFileNames: `[name].${extension}`,
  sourcemap: true,
})

export default Object.entries(entries).flatMap(([name, input]) => [
  {
    input: { [name]: input },
    external,
    plugins: [esbuild({ target: 'es2022' })],
    output: [
      { ...chunks('js'), format: 'es' },
      { ...chunks('cjs'), format: 'cjs' },
    ],
  },
  {
    input,
    external,
    plugins: [dts()],
    output: [{ file: `dist/${name}.d.ts` }, { file: `dist/${name}.d.cts` }],
  },
])
