// The sound of news, with a stand-in for what happy-dom has none of: the browser's sound.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenForTouches, tell } from './alerts.ts'

let isTouching = false
let rung = 0

/** Like Safari's: it begins to run only when it is asked to within a touch, and otherwise lets whoever asks wait. */
class Sound {
  state = 'suspended'
  currentTime = 0
  resume(): Promise<void> {
    if (!isTouching) return new Promise(() => undefined)
    this.state = 'running'
    return Promise.resolve()
  }
  createOscillator() {
    rung++
    return { frequency: {}, connect: (next: object) => next, start() {}, stop() {} }
  }
  createGain() {
    return {
      gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
      connect: (next: object) => next,
    }
  }
}

beforeEach(() => vi.stubGlobal('AudioContext', Sound))
afterEach(() => vi.unstubAllGlobals())

const news = (key: string) => ({ key, title: 'Ana', body: 'Hello?', path: '/inbox/all/none' })

test('news sound once the page was touched, and what came before does not sound then', async () => {
  listenForTouches()
  tell(news('first'))
  expect(rung).toBe(0)
  isTouching = true
  document.body.click()
  isTouching = false
  tell(news('second'))
  await vi.waitFor(() => expect(rung).toBe(2))
})
