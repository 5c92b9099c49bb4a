// Ids: a prefix that names the kind, then a UUIDv7 in Crockford base32, so ids of one kind sort by time.
import { typeidUnboxed } from 'typeid-js'
import { z } from 'zod'

const prefixes = {
  workspace: 'wsp',
  inbox: 'inb',
  agent: 'agt',
  session: 'ses',
  customer: 'cus',
  customerNote: 'cnt',
  customerEvent: 'cev',
  customerMerge: 'mrg',
  topic: 'tpc',
  tag: 'tag',
  team: 'tem',
  rule: 'rul',
  trigger: 'trg',
  conversation: 'cnv',
  message: 'msg',
  attachment: 'att',
  file: 'fil',
  import: 'imp',
  invitation: 'inv',
  mail: 'mai',
  cannedReply: 'crp',
  macro: 'mac',
  form: 'frm',
  messageType: 'mty',
  objectType: 'oty',
  object: 'obj',
  auditEntry: 'aud',
  view: 'viw',
  identityKey: 'idk',
  apiKey: 'key',
  signInProvider: 'sip',
  agentIdentity: 'idn',
  customRole: 'rol',
} as const

export type IdKind = keyof typeof prefixes

/** A new id, e.g. `cnv_01k9…` for a conversation. */
export const newId = (kind: IdKind): string => typeidUnboxed(prefixes[kind])

/** The schema of one kind of id; anything else is refused before it reaches a query. */
export const idSchema = (kind: IdKind) =>
  z
    .string()
    .regex(new RegExp(`^${prefixes[kind]}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), `not the id of a ${kind}`)
    .meta({ examples: [`${prefixes[kind]}_01k9r1xkq4e8r8c2n3s6w5v7ab`] })
