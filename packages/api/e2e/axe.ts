// What axe has to say about the widget on a page, and about a page of ours.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

type Violation = { id: string; nodes: { target: unknown; failureSummary: string }[] }

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Of the widget; the landmarks of the page around it are not ours to make. */
export async function violations(page: Page): Promise<string[]> {
  const found = await run(page, "'deskbell-widget'", [...wcag, 'best-practice'])
  return found.filter(({ id }) => !['region', 'page-has-heading-one'].includes(id)).flatMap(inWords)
}

/** Of the whole page, against WCAG 2.2 AA. */
export const violationsOfPage = async (page: Page): Promise<string[]> =>
  (await run(page, 'document', wcag)).flatMap(inWords)

async function run(page: Page, of: string, rules: readonly string[]): Promise<Violation[]> {
  await page.evaluate(axeSource)
  return await page.evaluate(
    `axe.run(${of}, { runOnly: ${JSON.stringify(rules)} }).then((r) => r.violations)`,
  )
}

const inWords = ({ id, nodes }: Violation): string[] =>
  nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`)
