import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completeSettings, environmentSchema, parseSettings } from './settings.ts'

describe('settings', () => {
  test('nothing has to be set', () => {
    const settings = completeSettings(parseSettings({}), 3000, 'secret')
    expect(settings).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', demo: true })
  })

  test('an empty value is not set', () => {
    expect(parseSettings({ PORT: '', DATABASE_URL: '' })).toEqual(parseSettings({}))
  })

  test('a database of its own has no demo unless it is asked for', () => {
    const DATABASE_URL = 'postgres://localhost/deskbell'
    expect(parseSettings({ DATABASE_URL }).demo).toBe(false)
    expect(parseSettings({ DATABASE_URL, DEMO: '1' }).demo).toBe(true)
  })

  test('a slash at the end of PUBLIC_URL is dropped', () => {
    expect(parseSettings({ PUBLIC_URL: 'https://help.example/' }).publicUrl).toBe(
      'https://help.example',
    )
  })

  test('every wrong value is named at once', () => {
    const wrong = {
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      JWT_SECRET: 'short',
      TRUST_PROXY: '1',
    }
    for (const name of Object.keys(wrong)) expect(() => parseSettings(wrong)).toThrow(`${name}: `)
  })

  test('a bucket is all of it or none, and takes no file that a store cannot copy', () => {
    const bucket = { S3_BUCKET: 'files', S3_ENDPOINT: 'https://s3.example' }
    const keys = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' }
    expect(parseSettings({}).s3).toBeUndefined()
    expect(parseSettings({ ...bucket, ...keys }).s3).toEqual({
      ...{ bucket: 'files', endpoint: 'https://s3.example', region: 'us-east-1' },
      keys: { accessKeyId: 'id', secretAccessKey: 'secret' },
    })
    expect(parseSettings({ S3_BUCKET: 'files' }).s3?.keys).toBeUndefined()
    expect(() => parseSettings(keys)).toThrow('S3_BUCKET: ')
    expect(() => parseSettings({ ...bucket, S3_ACCESS_KEY_ID: 'id' })).toThrow('S3_ACCESS_KEY_ID: ')
    expect(() => parseSettings({ ...bucket, UPLOAD_MAX_MB: '5001' })).toThrow('UPLOAD_MAX_MB: ')
    expect(() => parseSettings({ S3_BUCKET: '../x' })).toThrow('S3_BUCKET: ')
  })

  test('with REQUIRE_TLS, each other machine is reached encrypted or nothing starts', () => {
    const host = 'db.internal'
    const refused: [string, string][] = [
      ['PUBLIC_URL', `http://${host}`],
      ['DATABASE_URL', `postgres://u:p@${host}/d`],
      ['DATABASE_URL', `postgres://u:p@${host}/d?sslmode=require`],
      ['DATABASE_URL', `postgres://u:p@${host}/d?sslmode=verify-full&sslmode=disable`],
      ['DATABASE_URL', `postgres://u:p@${host}:1,localhost:2/d`],
      ['DATABASE_URL', 'postgres:///d'],
      ['REDIS_URL', `redis://${host}`],
      ['REDIS_URL', 'redis://localhost.example'],
      ['MEILI_URL', `http://${host}`],
      ['S3_ENDPOINT', `http://${host}`],
      ['SMTP_URL', `smtp://${host}?requireTLS=false`],
    ]
    const bucket = { S3_BUCKET: 'files', REQUIRE_TLS: 'true' }
    for (const [name, address] of refused) {
      expect(() => parseSettings({ ...bucket, [name]: address }), address).toThrow(`${name}: `)
      expect(parseSettings({ ...bucket, [name]: address, REQUIRE_TLS: '' })).toBeDefined()
    }
    const here = {
      ...{ PUBLIC_URL: 'http://localhost:3000', MEILI_URL: 'http://127.0.0.1:7700' },
      ...{ S3_ENDPOINT: 'http://[::1]:9000', REDIS_URL: 'redis://localhost' },
      ...{ DATABASE_URL: 'postgres://u:p@127.0.0.1/d', SMTP_URL: 'smtp://localhost:1025' },
    }
    expect(parseSettings({ ...bucket, ...here })).toBeDefined()
    const encrypted = {
      ...{
        PUBLIC_URL: `https://${host}`,
        MEILI_URL: `https://${host}`,
        SMTP_URL: `smtp://${host}`,
      },
      ...{ S3_ENDPOINT: `https://${host}`, REDIS_URL: `rediss://${host}` },
      DATABASE_URL: `postgres://u:p@${host}:1,other:2/d?sslmode=verify-full`,
    }
    expect(parseSettings({ ...bucket, ...encrypted })).toBeDefined()
  })

  test('a secret may be in a file, where a vault has put it, and nowhere else then', () => {
    const dir = mkdtempSync(join(tmpdir(), 'deskbell-settings-'))
    const file = join(dir, 'secret')
    const secret = 'a secret that is long enough for all'
    writeFileSync(file, `${secret}\n`)
    for (const name of Object.keys(environmentSchema.shape).filter((one) =>
      /SECRET|KEY$/.test(one),
    ))
      expect(() => parseSettings({ [name]: 'x', [`${name}_FILE`]: file })).toThrow(`${name}_FILE: `)
    const parsed = parseSettings({ JWT_SECRET_FILE: file, ENCRYPTION_KEY_FILE: file })
    expect(parsed).toMatchObject({ jwtSecret: secret, encryptionKey: secret })
    expect(() => parseSettings({ MEILI_KEY_FILE: join(dir, 'none') })).toThrow('MEILI_KEY_FILE: ')
    writeFileSync(file, 'short')
    expect(() => parseSettings({ JWT_SECRET_FILE: file })).toThrow('JWT_SECRET: needs 32')
    rmSync(dir, { recursive: true })
  })

  test('.env.example shows each setting that is read, and no other', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
    const shown = [...example.matchAll(/^# ([A-Z0-9_]+)=/gm)].map((match) => match[1])
    const source = readFileSync(new URL('./settings.ts', import.meta.url), 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map((match) => match[1])
    expect(shown.sort()).toEqual(read.sort())
  })
})
