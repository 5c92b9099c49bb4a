// A real Chromium: the machine's own where there is one, otherwise the one that comes from npm.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const ofTheMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** `ignoreDefaultArgs`: what Playwright switches off and a test is about. */
export async function launchBrowser(options: { ignoreDefaultArgs?: string[] } = {}) {
  const executablePath = process.env.CHROMIUM_PATH ?? ofTheMachine.find((path) => existsSync(path))
  if (executablePath) return await chromium.launch({ executablePath, args: flags, ...options })
  return await launchFromNpm(options)
}

async function launchFromNpm(options: { ignoreDefaultArgs?: string[] }): Promise<Browser> {
  // The package unpacks itself and its libraries into TMPDIR when it is imported.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x'
  const own = mkdtempSync(join(tmpdir(), 'deskbell-chromium-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = own
  const { default: bundled } = await import('@sparticuz/chromium')
  const executablePath = await bundled.executablePath()
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return await chromium.launch({
    ...options,
    executablePath,
    args: [...bundled.args, ...flags],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(own, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
    },
  })
}

export type Person = { page: Page; context: BrowserContext; complaints: string[] }

/** A browser profile of their own. What the page complains about (errors, CSP) is kept. */
export async function person(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // A server that is away shows as a failed load; that is the test's doing, not a fault of the page.
    const isExpected = /Failed to load resource|WebSocket connection/.test(message.text())
    if (message.type() === 'error' && !isExpected) complaints.push(`console: ${message.text()}`)
  })
  return { page, context, complaints }
}
