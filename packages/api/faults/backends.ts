// What Deskbell searches with, sends mail with and keeps files in, when that is not its own Postgres and disk: servers
// that speak the protocols of real ones, each behind a fault proxy.

import { mailServer, type ReceivedMail } from '../src/testing/mail-server.ts'
import { listenMeilisearch, MEILI_KEY } from '../src/testing/meilisearch.ts'
import { s3Server } from '../src/testing/s3-server.ts'
import { FaultProxy } from './proxy.ts'

export type Backends = {
  /** How the nodes are told of them. */
  settings: Record<string, string>
  mails: ReceivedMail[]
  /** The ids of the messages that can be found. */
  found(): string[]
  refuse(): void
  /** They take everything in and say nothing. */
  hang(): void
  heal(): void
  close(): Promise<void>
}

const bucket = { bucket: 'deskbell', accessKeyId: 'faults', secretAccessKey: 'a secret for faults' }

export async function startBackends(): Promise<Backends> {
  const [search, mail, files] = [
    await listenMeilisearch(),
    await mailServer(),
    await s3Server(bucket),
  ]
  const [toSearch, toMail, toFiles] = [
    await FaultProxy.to(search.url),
    await FaultProxy.to(mail.url),
    await FaultProxy.to(files.endpoint),
  ]
  const proxies = [toSearch, toMail, toFiles]
  return {
    settings: {
      MEILI_URL: toSearch.through(search.url),
      MEILI_KEY,
      SMTP_URL: toMail.through(mail.url),
      S3_ENDPOINT: toFiles.through(files.endpoint),
      S3_BUCKET: bucket.bucket,
      S3_ACCESS_KEY_ID: bucket.accessKeyId,
      S3_SECRET_ACCESS_KEY: bucket.secretAccessKey,
    },
    mails: mail.mails,
    found: () =>
      [...(search.indexes.get('deskbell')?.docs.values() ?? [])]
        .filter(({ kind }) => kind === 'message')
        .map(({ id }) => id),
    refuse() {
      for (const proxy of proxies) proxy.refuse()
    },
    hang() {
      for (const proxy of proxies) proxy.set({ isSwallowed: true })
    },
    heal() {
      for (const proxy of proxies) proxy.heal()
    },
    async close() {
      for (const proxy of proxies) await proxy.close()
      for (const server of [search, mail, files]) await server.close()
    },
  }
}
