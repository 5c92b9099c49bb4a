// Builds the product once for the whole run, and fixes the seed.
import type { TestProject } from 'vitest/node'
import { buildProduct } from './product.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    command: string
    seed: number
    isQuick: boolean
    nemesisMs: number
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const { FAULTS_SEED, FAULTS_QUICK, FAULTS_MINUTES } = process.env
  const isQuick = FAULTS_QUICK === '1'
  project.provide('command', await buildProduct('product'))
  project.provide('seed', FAULTS_SEED ? Number(FAULTS_SEED) : Date.now() % 1_000_000)
  project.provide('isQuick', isQuick)
  project.provide('nemesisMs', isQuick ? 20_000 : Number(FAULTS_MINUTES ?? 3) * 60_000)
}
