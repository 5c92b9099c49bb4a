// Begins once for the whole run; see `startServer`.
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { type Beginning, begin } from './launch.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    beginning: Beginning
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const beginning = await begin()
  project.provide('beginning', beginning)
  return () => rmSync(beginning.dataDir, { recursive: true, force: true })
}
