// Ids in the form of the server's own.
import { uuidv7 } from '../uuidv7.ts'

const prefixOf = {
  conversation: 'cnv',
  view: 'viw',
  message: 'msg',
  customer: 'cus',
  customerNote: 'cnt',
  customerEvent: 'cev',
  objectType: 'oty',
  object: 'obj',
  agent: 'agt',
  topic: 'tpc',
  trigger: 'trg',
  tag: 'tag',
  cannedReply: 'crp',
  macro: 'mac',
  form: 'frm',
  team: 'tea',
  attachment: 'att',
  rule: 'rul',
  invitation: 'inv',
  mail: 'mai',
  session: 'ses',
  identityKey: 'idk',
  apiKey: 'key',
  signInProvider: 'sip',
  customRole: 'rol',
}
const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** An id in the server's form: sorts by time, and its prefix names the kind. */
export function newId(kind: keyof typeof prefixOf): string {
  let value = BigInt(`0x${uuidv7().replaceAll('-', '')}`)
  let text = ''
  for (let index = 0; index < 26; index++) {
    text = digits[Number(value & 31n)] + text
    value >>= 5n
  }
  return `${prefixOf[kind]}_${text}`
}
