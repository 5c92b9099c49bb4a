// Every setting there is, read from the environment once: its name, what it means, and what holds without it.
import { z } from 'zod'
import type { S3Settings } from './platform/s3-storage.ts'
import { withFiles } from './settings-files.ts'
import { faultsOfLines } from './settings-lines.ts'
import { line } from './text.ts'

const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform((text) => text === 'true' || text === '1')

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/./, 'must begin with postgres://')

const secret = z
  .string()
  .min(32, 'needs 32 characters or more; `openssl rand -hex 32` makes a good one')

// Not a number of hops: a client that reaches a node directly could then send as many as it likes.
const trustProxy = z
  .string()
  .refine(
    (text) => !/^\d+$/.test(text),
    'must be true, false or addresses, not a number of proxies',
  )
  .transform((text) => (text === 'true' || text === 'false' ? text === 'true' : text))

export const environmentSchema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('The port to listen on; 0 picks a free one'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The address to listen on; 0.0.0.0 for every one of this machine'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional()
    .describe('Where browsers reach Deskbell; by default http://localhost:PORT'),
  DATABASE_URL: postgresUrl
    .optional()
    .describe('A PostgreSQL 15 or newer; by default one that Deskbell runs itself, in DATA_DIR'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/./, 'must begin with redis://')
    .optional()
    .describe(
      'Carries hints, presence, typing and limits between several nodes; not needed for one',
    ),
  MEILI_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('A Meilisearch to search with; by default Postgres does it'),
  MEILI_KEY: z
    .string()
    .optional()
    .describe('The key for MEILI_URL; it may write the index deskbell and the one beside it'),
  DATA_DIR: z
    .string()
    .default('.deskbell')
    .describe('The folder for what Deskbell keeps on this machine'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9.-]{3,63}$/, 'must be the name of a bucket')
    .optional()
    .describe('A bucket for the files that people send, its own; by default they are in DATA_DIR'),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The store of S3_BUCKET, any that speaks S3; by default that of Amazon'),
  S3_REGION: z.string().default('us-east-1').describe('The region of S3_BUCKET'),
  S3_ACCESS_KEY_ID: z
    .string()
    .optional()
    .describe('Who may read, write and delete in S3_BUCKET; by default the role of the machine'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('The secret of S3_ACCESS_KEY_ID'),
  JWT_SECRET: secret
    .optional()
    .describe('Signs access tokens, the same on every node; by default one is kept in DATA_DIR'),
  ENCRYPTION_KEY: secret
    .optional()
    .describe(
      'Encrypts secrets in the database, the same on every node; by default JWT_SECRET does',
    ),
  ENCRYPTION_KEY_FALLBACKS: z
    .string()
    .transform((text) => text.split(',').map((key) => key.trim()))
    .pipe(z.array(secret))
    .optional()
    .describe('Other keys to read with, separated by commas, while ENCRYPTION_KEY is changed'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, 'must begin with smtp:// or smtps://')
    .optional()
    .describe('The mail server; without one the owner sees what would be sent in the settings'),
  MAIL_FROM: line(300)
    .optional()
    .describe('Who mail comes from; by default no-reply at the host of PUBLIC_URL'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('The least important log line that is written'),
  RATE_LIMIT_MAX: z.coerce
    .number()
    .int()
    .min(1)
    .default(600)
    .describe('Requests per minute that one caller may make'),
  TRUST_PROXY: trustProxy
    .default(false)
    .describe(
      'Proxies whose X-Forwarded-For counts: true, false, or their addresses, separated by commas',
    ),
  HSTS_SUBDOMAINS: flag
    .default(false)
    .describe(
      'Whether browsers shall reach the hosts below that of PUBLIC_URL by https alone, too',
    ),
  REQUIRE_TLS: flag
    .default(false)
    .describe('Whether to refuse to start with an address here that is not reached encrypted'),
  ALLOW_LOOPBACK: flag
    .default(false)
    .describe('Whether endpoints that workspaces register may be on this machine; for development'),
  UPLOAD_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(50)
    .describe('The largest file that may be sent, in megabytes'),
  STORAGE_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .default(10_000)
    .describe('What the files of one workspace may come to, in megabytes'),
  AUDIT_LOG_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(36_500)
    .default(400)
    .describe('Days for which the audit log keeps what administrators did'),
  OWNER_EMAIL: z
    .email()
    .default('owner@example.com')
    .describe(
      'Signs in the owner made at the first start without a demo; the password is shown once',
    ),
  DEMO: flag
    .optional()
    .describe('Whether to create a demo workspace; by default only in the embedded database'),
})

export type Settings = {
  port: number
  host: string
  /** Without a slash at its end. */
  publicUrl: string
  /** Undefined for the embedded Postgres. */
  databaseUrl: string | undefined
  /** Undefined: hints stay in this process. */
  redisUrl: string | undefined
  /** Undefined: Postgres searches. */
  meiliUrl: string | undefined
  meiliKey: string | undefined
  dataDir: string
  /** Undefined: files are kept in `dataDir`. */
  s3: S3Settings | undefined
  jwtSecret: string
  /** Encrypts secrets in the database. */
  encryptionKey: string
  /** What they have encrypted is read, too, and encrypted anew at the start. */
  encryptionKeyFallbacks: readonly string[]
  /** Undefined: mail is kept for the owner to see. */
  smtpUrl: string | undefined
  mailFrom: string
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  rateLimitMax: number
  trustProxy: boolean | string
  hstsSubdomains: boolean
  allowLoopback: boolean
  /** Bytes. */
  uploadMost: number
  /** Bytes, of one workspace. */
  storageMost: number
  auditLogDays: number
  ownerEmail: string
  demo: boolean
}

/** Before `start` fills in what it decides itself: the port for 0, and the kept secret. */
export type GivenSettings = Omit<Settings, Completed> & {
  [setting in Completed]: string | undefined
}
type Completed = 'publicUrl' | 'jwtSecret' | 'encryptionKey' | 'mailFrom'

/** The settings in an environment. Throws one Error that names every setting with a wrong value. */
export function parseSettings(environment: Record<string, string | undefined>): GivenSettings {
  // `PORT=` in a .env file means: not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { given, faults } = withFiles(set, Object.keys(environmentSchema.shape))
  if (faults.length > 0) throw unusable(faults)
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    throw unusable(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const env = parsed.data
  const unencrypted = env.REQUIRE_TLS ? faultsOfLines(env) : []
  if (unencrypted.length > 0) throw unusable(unencrypted)
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    meiliUrl: env.MEILI_URL,
    meiliKey: env.MEILI_KEY,
    dataDir: env.DATA_DIR,
    s3: s3Of(env),
    jwtSecret: env.JWT_SECRET,
    encryptionKey: env.ENCRYPTION_KEY,
    encryptionKeyFallbacks: env.ENCRYPTION_KEY_FALLBACKS ?? [],
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    logLevel: env.LOG_LEVEL,
    rateLimitMax: env.RATE_LIMIT_MAX,
    trustProxy: env.TRUST_PROXY,
    hstsSubdomains: env.HSTS_SUBDOMAINS,
    allowLoopback: env.ALLOW_LOOPBACK,
    uploadMost: env.UPLOAD_MAX_MB * 1_000_000,
    storageMost: env.STORAGE_MAX_MB * 1_000_000,
    auditLogDays: env.AUDIT_LOG_DAYS,
    ownerEmail: env.OWNER_EMAIL,
    demo: env.DEMO ?? env.DATABASE_URL === undefined,
  }
}

/** What a store copies in one request. */
const MOST_S3_MEGABYTES = 5_000

const unusable = (faults: readonly string[]) =>
  new Error(`These settings cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)

/** One without the other would be found out with the first file. */
function s3Of(env: z.infer<typeof environmentSchema>): S3Settings | undefined {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region } = env
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env
  const given = endpoint ?? accessKeyId ?? secretAccessKey
  const faults: string[] = []
  if (bucket === undefined && given !== undefined)
    faults.push('S3_BUCKET: is needed with the other settings of S3')
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined))
    faults.push('S3_ACCESS_KEY_ID: needs S3_SECRET_ACCESS_KEY, and the other way round')
  if (bucket !== undefined && env.UPLOAD_MAX_MB > MOST_S3_MEGABYTES)
    faults.push(`UPLOAD_MAX_MB: at most ${MOST_S3_MEGABYTES} with S3_BUCKET`)
  if (faults.length > 0) throw unusable(faults)
  if (bucket === undefined) return undefined
  const hasKeys = accessKeyId !== undefined && secretAccessKey !== undefined
  return { bucket, region, endpoint, keys: hasKeys ? { accessKeyId, secretAccessKey } : undefined }
}

/** Settings for a server on this port, with defaults where nothing was given. */
export const completeSettings = (
  given: GivenSettings,
  port: number,
  jwtSecret: string,
): Settings => {
  const publicUrl = given.publicUrl ?? `http://localhost:${port}`
  return {
    ...given,
    port,
    publicUrl,
    jwtSecret,
    encryptionKey: given.encryptionKey ?? jwtSecret,
    mailFrom: given.mailFrom ?? `Deskbell <no-reply@${new URL(publicUrl).hostname}>`,
  }
}
