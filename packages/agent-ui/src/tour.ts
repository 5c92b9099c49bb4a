// The first steps of the workspace, for those who set it up: what is left to do, until they put it aside.
import type { Client, Tour } from '@deskbell/sdk'
import { computed, signal } from '@preact/signals'

export function createTour(client: Client, report: (problem: unknown) => void) {
  const tour = signal<Tour | null>(null)

  async function load(): Promise<void> {
    tour.value = await client.tour.get()
  }

  async function putAside(isDismissed: boolean): Promise<void> {
    try {
      tour.value = await client.tour.update({ isDismissed })
    } catch (problem) {
      report(problem)
    }
  }

  return {
    tour,
    isShown: computed(() => tour.value !== null && !tour.value.isDismissed),
    load,
    /** Where nobody has asked for it: without an answer it shows the next time. */
    look: () => void load().catch(() => undefined),
    putAside,
  }
}
export type FirstSteps = ReturnType<typeof createTour>

/** `2 of 5`. */
export const progressOf = ({ steps }: Tour): string =>
  `${steps.filter(({ isDone }) => isDone).length} of ${steps.length}`
