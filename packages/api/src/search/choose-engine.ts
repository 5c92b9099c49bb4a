// Which engine searches: Meilisearch where it is set up, else Postgres.
import type { Sql } from '../platform/postgres.ts'
import type { SearchEngine } from './engine.ts'
import { createMeilisearchEngine } from './meilisearch.ts'
import { createPostgresEngine } from './postgres.ts'

export const createSearchEngine = (
  { meiliUrl, meiliKey }: { meiliUrl: string | undefined; meiliKey: string | undefined },
  sql: Sql,
): SearchEngine =>
  meiliUrl === undefined
    ? createPostgresEngine(sql)
    : createMeilisearchEngine({ url: meiliUrl, key: meiliKey })
