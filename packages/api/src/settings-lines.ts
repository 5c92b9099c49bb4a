// What REQUIRE_TLS demands: every address that the settings name is on this machine, or reached over a line that is encrypted
// and whose certificate is looked at.
import { isOnThisMachine } from './platform/egress.ts'

type Addresses = {
  [name in 'PUBLIC_URL' | 'DATABASE_URL' | 'REDIS_URL' | 'MEILI_URL' | 'S3_ENDPOINT' | 'SMTP_URL']?:
    | string
    | undefined
}

const demands: { [name in keyof Addresses]-?: [RegExp, string] } = {
  PUBLIC_URL: [/^https:/, 'must begin with https://'],
  DATABASE_URL: [/^[^#]*[?&]sslmode=verify-full$/, 'must end with sslmode=verify-full'],
  REDIS_URL: [/^rediss:/, 'must begin with rediss://'],
  MEILI_URL: [/^https:/, 'must begin with https://'],
  S3_ENDPOINT: [/^https:/, 'must begin with https://'],
  // Mail goes to another machine encrypted or not at all, unless its address says otherwise.
  SMTP_URL: [/^[^?]+$/, 'must have no options after its host'],
}

export const faultsOfLines = (addresses: Addresses): string[] =>
  (Object.keys(demands) as (keyof Addresses)[]).flatMap((name) => {
    const address = addresses[name]
    const [pattern, demand] = demands[name]
    if (address === undefined || isOnThisMachine(address) || pattern.test(address)) return []
    return [`${name}: ${demand}, because REQUIRE_TLS is set`]
  })
