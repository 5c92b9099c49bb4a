import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { completeSettings, parseSettings } from './settings.ts'

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

  test('.env.example shows each setting that is read, and no other', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
    const shown = [...example.matchAll(/^# ([A-Z0-9_]+)=/gm)].map((match) => match[1])
    const source = readFileSync(new URL('./settings.ts', import.meta.url), 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map((match) => match[1])
    expect(shown.sort()).toEqual(read.sort())
  })
})
