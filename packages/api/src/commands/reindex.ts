// `deskbell reindex`: builds the search index again beside the one that answers, with a running server or without one.
import { createSearchEngine } from '../search/choose-engine.ts'
import { createIndexer } from '../search/indexer.ts'
import { requestBuild } from '../search/store.ts'
import { type Context, openMigrated } from './context.ts'

const SAY_EVERY = 50_000

export async function reindexCommand(context: Context): Promise<number> {
  const database = await openMigrated(context, { share: true })
  const { sql } = database
  try {
    const engine = createSearchEngine(context.settings, sql)
    const indexer = createIndexer({ sql, engine, warn: () => {} })
    await requestBuild(sql, engine.name)
    let count = 0
    await indexer.build((documents) => {
      const before = Math.floor(count / SAY_EVERY)
      count += documents
      if (Math.floor(count / SAY_EVERY) > before)
        context.log(`${count.toLocaleString('en-US')} documents`)
    })
    context.log(`The search index (${engine.name}) is built`)
    return 0
  } finally {
    await database.close()
  }
}
