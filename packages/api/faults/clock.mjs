// Loaded before the product: its clock goes wrong by the milliseconds in a file, which is read again at SIGUSR2.
// What measures time by performance.now() is not concerned, as with a real clock that is set.
import { readFileSync } from 'node:fs'

const read = () => Number(readFileSync(process.env.FAULT_CLOCK, 'utf8'))
const right = Date
let shift = read()
process.on('SIGUSR2', () => {
  shift = read()
})
const now = () => right.now() + shift
globalThis.Date = new Proxy(right, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], self),
  apply: () => new right(now()).toString(),
  get: (target, name) => (name === 'now' ? now : target[name]),
})
