// ESM, CJS and types of the two entries. Each entry is one file: they share no state, only a few small functions.
import dts from 'rollup-plugin-dts'
import esbuild from 'rollup-plugin-esbuild'

const entries = { index: 'src/index.ts', testing: 'src/testing/index.ts' }

export default Object.entries(entries).flatMap(([name, input]) => [
  {
    input,
    plugins: [esbuild({ target: 'es2022' })],
    output: [
      { file: `dist/${name}.js`, format: 'es', sourcemap: true },
      { file: `dist/${name}.cjs`, format: 'cjs', sourcemap: true },
    ],
  },
  {
    input,
    plugins: [dts()],
    output: [{ file: `dist/${name}.d.ts` }, { file: `dist/${name}.d.cts` }],
  },
])
