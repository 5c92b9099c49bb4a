// How the process reaches Postgres: one pool with bounded waiting, values parsed as this code expects them.
// It owns no statement of a feature; those live in each feature's store.
import postgres from 'postgres'

type CustomTypes = { bigint: number }

export type Sql = postgres.Sql<CustomTypes>
export type Tx = postgres.TransactionSql<CustomTypes>

export type PostgresOptions = {
  /** Connections at most. */
  max?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
  /** A statement that runs longer is cancelled; 0 for no limit. */
  statementTimeoutMs?: number
}

/**
 * What a transaction holds while its process says nothing, others wait for: one that is cut off or frozen lets go of its
 * conversations after so long. A process that was only late is told to try again.
 */
const LONGEST_SILENCE_MS = 10_000
const LONGEST_SILENCE_OF_FOLLOWERS = '60s'
/** A query that no connection has taken by then is refused and never runs: who waits longer has gone, or asks again. */
const WAIT_SECONDS = 3

/** A lazy pool: nothing connects before the first query, and a lost database is reconnected to by later queries. */
export function connectPostgres(url: string, options: PostgresOptions = {}): Sql {
  return postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 5,
    wait_timeout: WAIT_SECONDS,
    idle_timeout: 300,
    // A waiting query must not sit out a long backoff after the database is back.
    backoff: (retries) => Math.min(0.05 * 2 ** retries, 1) * (0.5 + Math.random() / 2),
    onnotice: () => {},
    types: {
      // int8: our sequences and counts stay far below 2^53.
      bigint: {
        to: 20,
        from: [20],
        parse: (text: string): number => Number(text),
        serialize: (value: number): string => String(value),
      },
    },
    connection: {
      application_name: options.applicationName ?? 'deskbell',
      statement_timeout: options.statementTimeoutMs ?? 30_000,
      idle_in_transaction_session_timeout: LONGEST_SILENCE_MS,
      // Postgres takes a search for a hundred times the work that it is, and would compile each, which takes longer.
      jit: 'off',
    },
  })
}

/** A value bound as jsonb; postgres.js types leave out interfaces and `unknown`, which JSON.stringify takes. */
export const jsonb = (sql: Sql | Tx, value: unknown) => sql.json(value as postgres.JSONValue)

/**
 * A column for `unnest` of values that are ours and need no quotes: ids that are stored, numbers, times (ISO 8601), names of
 * kinds. postgres.js looks for what it has to escape in every value, a twentieth of what a message costs the server.
 */
export const plain = (values: readonly (string | number | null)[]): string =>
  `{${values.map((value) => (value === '' ? '""' : (value ?? 'null'))).join(',')}}`

/**
 * Before a follower does in its transaction what takes longer than a query. It also lets go of what the query before saw:
 * Postgres keeps that until the next command, and cleans up no version of a row that is newer.
 */
export const mayBeSilent = (tx: Tx) =>
  tx`set local idle_in_transaction_session_timeout = ${tx.unsafe(`'${LONGEST_SILENCE_OF_FOLLOWERS}'`)}`

export const oldestPostgres = 15

export async function postgresVersion(sql: Sql): Promise<{ major: number; text: string }> {
  const [row] = await sql<{ number: number; text: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as text
  `
  return { major: Math.floor(row!.number / 10_000), text: row!.text }
}

/** Throws when the server is older than Deskbell supports. */
export async function assertPostgresVersion(sql: Sql): Promise<void> {
  const { major, text } = await postgresVersion(sql)
  if (major >= oldestPostgres) return
  throw new Error(
    `Deskbell needs PostgreSQL ${oldestPostgres} or newer, but DATABASE_URL leads to ${text}. Upgrade that server, or unset DATABASE_URL to use the embedded one.`,
  )
}

const lostConnection = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'CONNECT_TIMEOUT'],
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'],
  // admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections, idle_in_transaction_session_timeout
  ...['57P01', '57P02', '57P03', '53300', '25P03'],
])

/** Whether an error says that the database is away, not that a statement is wrong. */
export const isDatabaseAway = (error: unknown): boolean =>
  lostConnection.has((error as { code?: string } | null)?.code ?? '')
