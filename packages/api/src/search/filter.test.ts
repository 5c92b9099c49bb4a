import { describe, expect, it } from 'vitest'
import { scopeOf } from './filter.ts'
import { toFilter } from './meilisearch.ts'

const hostile = [
  'x" OR workspaceId != "x',
  'x\\" OR workspaceId != \\"x',
  "x' OR '1'='1",
  'x] OR [workspaceId EXISTS',
  '\\',
  '"',
]

describe('the filter of a search', () => {
  it.each(hostile)(
    '[S19] takes a tenant like %s for a name, and for nothing else',
    (workspaceId) => {
      const agent = {
        ...{ kind: 'agent' as const, workspaceId, id: 'a', name: 'A', role: 'owner' as const },
        ...{ permissions: [], sessionId: 's', isTest: false, owes: null },
      }
      const [[tenant], ...rest] = toFilter(scopeOf(agent, 'message')) as [string[], ...string[][]]
      const [, quoted] = /^workspaceId = ("(?:[^"\\]|\\["\\])*")$/s.exec(tenant!)!
      expect(quoted!.slice(1, -1).replace(/\\(["\\])/g, '$1')).toBe(workspaceId)
      expect(rest).toEqual([['kind = "message"']])
    },
  )

  it('[S19] narrows a customer to their own public messages, and a visitor to none', () => {
    const customer = { kind: 'customer' as const, workspaceId: 'w', sessionId: 's', inboxId: 'i' }
    const filterOf = (id: string | null) =>
      toFilter(scopeOf({ ...customer, id }, 'message')).slice(2)
    expect(filterOf('c" OR customerId != "c')).toEqual([
      ['customerId = "c\\" OR customerId != \\"c"'],
      ['visibility = "public"'],
    ])
    expect(filterOf(null)).toEqual([['customerId = ""'], ['visibility = "public"']])
  })
})
