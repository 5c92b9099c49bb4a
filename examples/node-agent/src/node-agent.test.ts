import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from '../../../packages/api/src/testing/app.ts'

let test: TestApp
let environment: Record<string, string>
beforeAll(async () => {
  test = await testApp()
  environment = {
    DESKBELL_URL: await test.listen(),
    DESKBELL_EMAIL: test.workspace.owner.email,
    DESKBELL_PASSWORD: PASSWORD,
  }
})
afterAll(() => test.close())

const dir = fileURLToPath(new URL('..', import.meta.url))
const children = new Set<ChildProcess>()
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})

/** Runs one of the programs, with the SDK's sources, and waits for what it prints. */
function run(file: string, changes: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--conditions=source', '--import=tsx', `src/${file}`], {
    cwd: dir,
    env: { ...process.env, ...environment, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let output = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
      for (const look of waiting) look()
    })
  }
  return {
    child,
    exitCode: new Promise<number | null>((resolve) => child.once('close', resolve)),
    output: () => output,
    printed: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`"${text}" is not in:\n${output}`)), 15_000)
        const look = () => {
          if (!output.includes(text)) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}

it('prints who waits, then each new message once and in order, until Ctrl-C', async () => {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor, 'Where is my parcel?')
  const program = run('main.ts')
  await program.printed('New messages appear here')
  expect(program.output()).toContain('0 min  A visitor: Where is my parcel?')

  const say = (who: Caller, text: string, visibility = 'public') =>
    who.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })
  await Promise.all([say(visitor, 'It is late'), say(visitor, 'Two days')])
  await say(test.workspace.owner, 'Lost by the courier', 'internal')
  await beginConversation(await test.workspace.visitor(), 'Do you ship to Kenya?')
  await program.printed('Do you ship to Kenya?')
  await program.printed('Lost by the courier')
  const heard = program.output().split('Ctrl-C ends.')[1]
  expect(heard?.trim().split('\n').sort()).toEqual([
    'A visitor: Do you ship to Kenya?',
    'A visitor: It is late',
    'A visitor: Two days',
    'Olga Owner to a visitor (note): Lost by the courier',
  ])
  expect(heard).toMatch(/It is late[\s\S]*Two days/)

  program.child.kill('SIGINT')
  expect(await program.exitCode).toBe(0)
})

it('says what is wrong with a sign-in and ends', async () => {
  const program = run('main.ts', { DESKBELL_PASSWORD: 'not the password' })
  expect(await program.exitCode).toBe(1)
  expect(program.output()).toContain('Email or password is wrong')
})

it('the ten lines of the README answer whoever has waited longest', async () => {
  const visitor = await test.workspace.visitor()
  await beginConversation(visitor, 'Hello?')
  const longest = await test.workspace.owner.get('/v1/conversations?sort=waiting&limit=1')
  const program = run('quickstart.ts')
  await program.printed('Thank you for waiting.')
  const { id } = longest.body.items[0]
  const answered = await test.workspace.owner.get(`/v1/conversations/${id}`)
  expect(answered.body.lastMessage.text).toBe('Thank you for waiting. I am looking into it.')
})
