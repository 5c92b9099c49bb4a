// A bucket for tests: of a server in this process or, where S3_TEST_ENDPOINT is set, of a real one, with a bucket that
// they may fill (S3_TEST_BUCKET, S3_TEST_ACCESS_KEY_ID, S3_TEST_SECRET_ACCESS_KEY, S3_TEST_REGION).
import { paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3'
import { parseSettings } from '../settings.ts'
import { s3Server } from './s3-server.ts'

export type TestBucket = {
  /** What `testApp` takes. */
  environment: Record<string, string>
  /** Every key that begins so. */
  keys(prefix: string): Promise<string[]>
  close(): Promise<void>
}

const OWN = { bucket: 'deskbell', accessKeyId: 'TESTKEY', secretAccessKey: 'a secret of tests' }

export async function testBucket(): Promise<TestBucket> {
  const given = process.env
  const real = given.S3_TEST_ENDPOINT
  const server = real === undefined ? await s3Server(OWN) : undefined
  const environment = {
    S3_ENDPOINT: real ?? server!.endpoint,
    S3_BUCKET: given.S3_TEST_BUCKET ?? OWN.bucket,
    S3_REGION: given.S3_TEST_REGION ?? 'us-east-1',
    S3_ACCESS_KEY_ID: given.S3_TEST_ACCESS_KEY_ID ?? OWN.accessKeyId,
    S3_SECRET_ACCESS_KEY: given.S3_TEST_SECRET_ACCESS_KEY ?? OWN.secretAccessKey,
  }
  const { region, endpoint, bucket, keys: credentials } = parseSettings(environment).s3!
  const client = new S3Client({
    ...{ region, endpoint: endpoint!, forcePathStyle: true, credentials: credentials! },
  })
  return {
    environment,
    async keys(prefix) {
      const found: string[] = []
      for await (const page of paginateListObjectsV2(
        { client },
        { Bucket: bucket, Prefix: prefix },
      ))
        found.push(...(page.Contents ?? []).map((one) => one.Key!))
      return found
    },
    async close() {
      client.destroy()
      await server?.close()
    },
  }
}
