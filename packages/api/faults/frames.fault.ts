// What no client ever sends: broken frames, lengths that are lies, text that is none, floods. All over bare TCP.
import { connect } from 'node:net'
import { expect } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage } from './run.ts'
import { until } from './until.ts'

type Frame = {
  payload?: Buffer | string
  opcode?: number
  isFinal?: boolean
  reserved?: number
  isMasked?: boolean
  /** What the frame says of itself, in place of the truth. */
  length?: bigint
}

const TEXT = 1
const BINARY = 2
const CLOSE = 8
const PING = 9
/** Once to warm up, once to see that no memory is kept. */
const ROUNDS = 10

function encode({ payload = '', opcode = TEXT, isFinal = true, ...rest }: Frame): Buffer {
  const { reserved = 0, isMasked = true, length } = rest
  const body = Buffer.from(payload)
  const claimed = length ?? BigInt(body.length)
  const head = Buffer.alloc(claimed < 126n ? 2 : claimed < 65_536n ? 4 : 10)
  head[0] = (isFinal ? 0x80 : 0) | (reserved << 4) | opcode
  const mask = isMasked ? 0x80 : 0
  if (head.length === 2) head[1] = mask | Number(claimed)
  else if (head.length === 4) {
    head[1] = mask | 126
    head.writeUInt16BE(Number(claimed), 2)
  } else {
    head[1] = mask | 127
    head.writeBigUInt64BE(claimed, 2)
  }
  // A key of zeros masks with what is there already.
  return Buffer.concat([head, Buffer.alloc(isMasked ? 4 : 0), body])
}

const malformed: [string, number, Frame[]][] = [
  ['not masked', 1002, [{ payload: '{}', isMasked: false }]],
  ['reserved bits', 1002, [{ payload: '{}', reserved: 3 }]],
  ['compressed, which was not agreed', 1002, [{ payload: Buffer.alloc(1000), reserved: 4 }]],
  ['an opcode that does not exist', 1002, [{ payload: '{}', opcode: 5 }]],
  ['a continuation of nothing', 1002, [{ payload: '{}', opcode: 0 }]],
  ['a ping in pieces', 1002, [{ payload: 'x', opcode: PING, isFinal: false }]],
  ['a ping too long', 1002, [{ payload: 'x'.repeat(126), opcode: PING }]],
  ['a close with half a code', 1002, [{ payload: 'x', opcode: CLOSE }]],
  ['a close with a code that is reserved', 1002, [{ payload: Buffer.of(3, 237), opcode: CLOSE }]],
  ['bytes that are no UTF-8', 1007, [{ payload: Buffer.of(0x22, 0xc3, 0x28, 0x22) }]],
  ['2^63 bytes announced', 1009, [{ length: 2n ** 63n }]],
  ['a gigabyte announced', 1009, [{ length: 2n ** 30n }]],
  [
    'too long in pieces',
    1009,
    Array.from({ length: 3 }, (_, index) => ({
      payload: 'x'.repeat(30_000),
      opcode: index === 0 ? TEXT : 0,
      isFinal: false,
    })),
  ],
  ['sixty thousand brackets', 4400, [{ payload: '['.repeat(60_000) }]],
  ['an object sixty thousand bytes deep', 4400, [{ payload: '{"a":'.repeat(12_000) }]],
  [
    'a list of many promised in few bytes',
    4400,
    [{ payload: Buffer.of(0xdd, 255, 255, 255, 255), opcode: BINARY }],
  ],
  ['a prototype', 4401, [{ payload: '{"__proto__":{"type":"hello"},"type":"constructor"}' }]],
  ['nothing', 4400, [{}]],
]

/** The code that the server closes with; 1006 when it just hangs up. */
function closeCode(port: number, frames: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' })
    let received = Buffer.alloc(0)
    let isOpen = false
    let code = 1006
    socket.write(
      'GET /v1/realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    )
    socket.on('data', (bytes) => {
      received = Buffer.concat([received, bytes])
      if (!isOpen) {
        const end = received.indexOf('\r\n\r\n')
        if (end < 0) return
        received = received.subarray(end + 4)
        isOpen = true
        socket.write(frames)
      }
      for (let size = sizeOf(received); size <= received.length; size = sizeOf(received)) {
        if (received[0] === (0x80 | CLOSE)) {
          code = received.readUInt16BE(2)
          socket.end()
        }
        received = received.subarray(size)
      }
    })
    // Who floods may get a reset for what was not read any more.
    socket.on('error', () => {})
    socket.on('close', () => resolve(code))
    socket.setTimeout(20_000, () => reject(new Error('It is still open after 20 s')))
  })
}

/** Of the first frame of a server, with its head; infinite while that is not there. */
function sizeOf(bytes: Buffer): number {
  const short = bytes.length < 2 ? Number.NaN : bytes[1]!
  if (short < 126) return 2 + short
  if (short === 126 && bytes.length >= 4) return 4 + bytes.readUInt16BE(2)
  if (short === 127 && bytes.length >= 10) return 10 + Number(bytes.readBigUInt64BE(2))
  return Number.POSITIVE_INFINITY
}

fault(
  '[F24] malformed frames are closed with the right code, and cost nobody else anything',
  {},
  async (context) => {
    const report = await run(
      { perSecond: 20 },
      async (stage) => {
        const [node] = stage.cluster.nodes
        const codes = async () => {
          const found: Record<string, number> = {}
          for (const [name, , frames] of malformed)
            found[name] = await closeCode(node!.port, Buffer.concat(frames.map(encode)))
          return found
        }
        const expected = Object.fromEntries(malformed.map(([name, code]) => [name, code]))
        const repeat = async () => {
          for (let round = 0; round < ROUNDS; round++) {
            expect(await codes()).toEqual(expected)
            stage.faults += malformed.length
          }
        }
        const overflow = async () => {
          expect(await closeCode(node!.port, await flood(stage))).toBe(4429)
          expect(await closeCode(node!.port, encode({ length: 60_000n }))).toBe(4408)
          stage.faults += 2
        }
        await repeat()
        await overflow()
        const { rss: before } = await node!.settledMemory()
        await repeat()
        await overflow()
        stage.figures['memory grew MB'] = ((await node!.settledMemory()).rss - before) / 2 ** 20
        await until('the node to be ready', () => node!.isReady())
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['memory grew MB']).toBeLessThanOrEqual(5)
  },
)

/** Somebody who is good, and subscribes to ten thousand conversations at once. */
async function flood({ cluster }: Stage): Promise<Buffer> {
  const answer = await fetch(`http://127.0.0.1:${cluster.nodes[0]!.port}/v1/customer-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ publishableKey: cluster.publishableKey }),
  })
  const { token } = (await answer.json()) as { token: string }
  const hello = { type: 'hello', protocol: 1, token }
  const subscribe = (index: number) => ({
    type: 'subscribe',
    conversationId: `cnv_${String(index).padStart(26, '0')}`,
    since: null,
  })
  const frames = [hello, ...Array.from({ length: 10_000 }, (_, index) => subscribe(index))]
  return Buffer.concat(frames.map((frame) => encode({ payload: JSON.stringify(frame) })))
}
