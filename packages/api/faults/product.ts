// The product as it is judged: bundled as for release, into a folder that a build meanwhile cannot change. A mutant is
// the same with an exact piece of its source replaced, so that no switch for it exists in the product itself.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const packageDir = fileURLToPath(new URL('..', import.meta.url))

export type Replacement = {
  /** Below packages/api. */
  file: string
  snippet: string
  by: string
}

/** Builds it and returns the path of the command. Throws when a snippet is not exactly once in its file. */
export async function buildProduct(
  name: string,
  replacements: readonly Replacement[] = [],
): Promise<string> {
  // Below the package, so that what stays external is found.
  const dir = join(packageDir, 'dist/faults', name)
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  cpSync(join(packageDir, 'migrations'), join(dir, 'migrations'), { recursive: true })
  const isMigration = (one: Replacement) => one.file.startsWith('migrations/')
  for (const one of replacements.filter(isMigration)) {
    writeFileSync(join(dir, one.file), replaced(readFileSync(join(dir, one.file), 'utf8'), one))
  }
  const command = join(dir, 'dist/main.js')
  await build({
    // Beside it what a run loads into it, and a process full of clients.
    entryPoints: ['src/main.ts', 'bench/probe.ts', 'bench/crowd.ts'],
    entryNames: '[name]',
    absWorkingDir: packageDir,
    outdir: join(dir, 'dist'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'silent',
    plugins: [replacing(replacements.filter((one) => !isMigration(one)))],
  })
  return command
}

function replacing(replacements: readonly Replacement[]): Plugin {
  return {
    name: 'replacing',
    setup({ onLoad, onEnd }) {
      const left = new Set(replacements)
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const own = replacements.filter((one) => one.file === relative(packageDir, path))
        if (own.length === 0) return undefined
        const contents = own.reduce(replaced, readFileSync(path, 'utf8'))
        for (const one of own) left.delete(one)
        return { contents, loader: 'ts' }
      })
      onEnd(() => {
        for (const { file } of left) throw new Error(`${file} is not part of the product`)
      })
    },
  }
}

function replaced(text: string, { file, snippet, by }: Replacement): string {
  const found = text.split(snippet).length - 1
  if (found !== 1)
    throw new Error(`${file} has this ${found} times, so the mutant would be none:\n${snippet}`)
  return text.replace(snippet, () => by)
}
