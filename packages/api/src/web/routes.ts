// The built screens, served beside the API: the widget's files, the inbox and the demo shop. It renders nothing itself
// but the publishable key in the demo page.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { findDemo } from '../workspaces/store.ts'

const A_YEAR = 'public, max-age=31536000, immutable'
const BRIEFLY = 'public, max-age=300'
const ALWAYS_ASK = 'no-cache'

type Deps = { sql: Sql; rootDir: string; hasDemo: boolean }

export async function webRoutes(
  app: FastifyInstance,
  { sql, rootDir, hasDemo }: Deps,
): Promise<void> {
  const widgetDir = join(rootDir, 'packages/widget/dist')
  const inboxDir = join(rootDir, 'packages/agent-ui/dist')
  const demoDir = join(rootDir, 'examples/demo-shop')
  const hidden = { schema: { hide: true } }

  await app.register(fastifyStatic, {
    root: widgetDir,
    serve: false,
    cacheControl: false,
    // Those that the builds have made.
    preCompressed: true,
  })

  // The files of the widget, by name: nothing else of that folder is reachable, and any site may load them.
  for (const file of existsSync(widgetDir) ? readdirSync(widgetDir) : []) {
    if (!/\.(js|js\.map)$/.test(file) && file !== 'widget.json') continue
    const isHashed = /\.[\w-]{8,}\.js(\.map)?$/.test(file)
    app.get(`/${file}`, hidden, async (_request, reply) =>
      reply
        .header('cache-control', isHashed ? A_YEAR : BRIEFLY)
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .sendFile(file, widgetDir),
    )
  }

  app.get('/', hidden, async (_request, reply) => reply.redirect('/inbox/'))
  app.get('/inbox', hidden, async (_request, reply) => reply.redirect('/inbox/'))
  app.get<{ Params: { '*': string } }>('/inbox/*', hidden, async (request, reply) => {
    const path = request.params['*']
    const isAsset = path.startsWith('assets/') || /\.\w{2,5}$/.test(path)
    if (!isAsset) return reply.header('cache-control', ALWAYS_ASK).sendFile('index.html', inboxDir)
    return reply
      .header('cache-control', path.startsWith('assets/') ? A_YEAR : BRIEFLY)
      .sendFile(path, inboxDir)
  })

  if (!hasDemo || !existsSync(join(demoDir, 'index.html'))) return
  app.get('/demo', hidden, async (_request, reply) => reply.redirect('/demo/'))
  app.get<{ Params: { '*': string } }>('/demo/*', hidden, async (request, reply) => {
    const path = request.params['*'] || 'index.html'
    reply.header('cache-control', ALWAYS_ASK)
    if (path !== 'index.html') {
      if (/^(package\.json|node_modules)/.test(path)) throw problem('not_found')
      return reply.sendFile(path, demoDir)
    }
    const demo = await findDemo(sql)
    if (demo === undefined) throw problem('not_found')
    const page = readFileSync(join(demoDir, 'index.html'), 'utf8')
    return reply
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('%PUBLISHABLE_KEY%', demo.publishableKey))
  })
}
