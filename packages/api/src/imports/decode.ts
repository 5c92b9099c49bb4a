// Bytes of a file → text: UTF-8, with or without a byte order mark, and UTF-16 with one. What is not valid comes out
// as a lone surrogate, which no valid text contains, so that the row around it can be told and refused.
import { isUtf8 } from 'node:buffer'

type Encoding = 'utf8' | 'utf16le' | 'utf16be'

const MOST_HELD = 1024 * 1024
const LF = 0x0a
const CR = 0x0d

export async function* decodeText(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let held: Buffer = Buffer.alloc(0)
  let encoding: Encoding | undefined
  for await (const chunk of bytes) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    if (encoding === undefined) {
      if (held.length < 3) continue
      const found = detect(held)
      encoding = found.encoding
      held = held.subarray(found.markLength)
    }
    const end = endOfWhole(held, encoding)
    if (end === 0) continue
    yield decode(held.subarray(0, end), encoding)
    held = held.subarray(end)
  }
  const { encoding: last, markLength } = encoding ? { encoding, markLength: 0 } : detect(held)
  if (held.length > markLength) yield decode(held.subarray(markLength), last)
}

function detect(start: Buffer): { encoding: Encoding; markLength: number } {
  const mark = start.toString('hex', 0, 3)
  if (mark === 'efbbbf') return { encoding: 'utf8', markLength: 3 }
  if (mark.startsWith('fffe')) return { encoding: 'utf16le', markLength: 2 }
  if (mark.startsWith('feff')) return { encoding: 'utf16be', markLength: 2 }
  return { encoding: 'utf8', markLength: 0 }
}

// UTF-8 is cut after a line, so that a wrong byte can be traced to its line and no character is cut in two.
function endOfWhole(bytes: Buffer, encoding: Encoding): number {
  if (encoding !== 'utf8') return bytes.length - (bytes.length % 2)
  const end = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR)) + 1
  return end === 0 && bytes.length > MOST_HELD ? bytes.length : end
}

function decode(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf8') return isUtf8(bytes) ? bytes.toString() : decodeByLine(bytes)
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  return (encoding === 'utf16be' ? whole.swap16() : whole).toString('utf16le')
}

function decodeByLine(bytes: Buffer): string {
  let text = ''
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LF, start)
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1)
    text += isUtf8(line) ? line.toString() : line.toString().replaceAll('\ufffd', '\udfff')
    start += line.length
  }
  return text
}
