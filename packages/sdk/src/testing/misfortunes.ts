// What a test does to single calls of the fake server: they get lost, are refused, or wait for their answer.
import type { FakeProblem } from './problem.ts'
import type { OperationId } from './routes.ts'

/** A field that the server would refuse. */
type Fault = { field: string; message: string }

export type Misfortune =
  /** The request never arrives. */
  | 'network'
  /** The server does it, and the answer gets lost. */
  | 'lostAnswer'
  /** The server refuses. `retryAfter` in seconds. */
  | {
      status: number
      code: FakeProblem['code']
      detail?: string
      retryAfter?: number
      errors?: Fault[]
    }

export function createMisfortunes() {
  const failures = new Map<OperationId, Misfortune[]>()
  const gates = new Map<OperationId, Promise<void>>()
  return {
    next: (operationId: OperationId) => failures.get(operationId)?.shift(),
    held: (operationId: OperationId) => gates.get(operationId),
    failNext: (operationId: OperationId, ...misfortunes: Misfortune[]) =>
      void failures.set(operationId, misfortunes),
    hold(operationId: OperationId) {
      let release = () => {}
      gates.set(
        operationId,
        new Promise<void>((resolve) => {
          release = resolve
        }),
      )
      return () => {
        gates.delete(operationId)
        release()
      }
    },
  }
}
