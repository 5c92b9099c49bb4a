// Settings that are in files, as Docker, Kubernetes and vaults hand secrets over: `JWT_SECRET_FILE=/run/secrets/jwt` stands for
// JWT_SECRET.
import { readFileSync } from 'node:fs'

type Environment = Record<string, string | undefined>

/** The environment with what the files say, and what cannot be read. */
export function withFiles(environment: Environment, names: readonly string[]) {
  const given: Environment = { ...environment }
  const faults: string[] = []
  for (const name of names) {
    const path = environment[`${name}_FILE`]
    if (path === undefined) continue
    if (environment[name] !== undefined) faults.push(`${name}_FILE: is set, and so is ${name}`)
    else
      try {
        given[name] = readFileSync(path, 'utf8').trim()
      } catch (error) {
        faults.push(`${name}_FILE: cannot be read (${(error as Error).message})`)
      }
  }
  return { given, faults }
}
