// The checker judged in turn: it passes a correct history and names the rule of every kind of corruption.
import { describe, expect, it } from 'vitest'
import {
  type Applied,
  check,
  type History,
  hashOf,
  type Operation,
  type StoredLog,
} from './history.ts'

const conversation = 'cnv_1'

/** Two people, four messages, the second one a note; each sees what they may, from the start to the end. */
function correct(): { history: History; log: StoredLog } {
  const texts = ['hello', 'a note', 'how can I help', 'it is broken']
  const publicSeqs = [1, null, 2, 3]
  const entries = texts.map((text, index) => ({
    conversation,
    seq: index + 1,
    publicSeq: publicSeqs[index]!,
    clientId: `c${index + 1}`,
    hash: hashOf(text),
  }))
  const isByCustomer = (index: number) => index === 0 || index === 3
  const operations = entries.map(
    (entry, index): Operation => ({
      client: isByCustomer(index) ? 'customer' : 'agent',
      op: index === 0 ? 'start' : 'send',
      reader: isByCustomer(index) ? 'customer' : 'agent',
      conversation,
      clientId: entry.clientId,
      called: index * 10,
      returned: index * 10 + 5,
      outcome: 'ok',
      seqs: [isByCustomer(index) ? entry.publicSeq! : entry.seq],
      hash: entry.hash,
    }),
  )
  const seenBy = (observer: string, reader: 'agent' | 'customer'): Applied[] =>
    entries
      .filter((entry) => reader === 'agent' || entry.publicSeq !== null)
      .map((entry, index) => ({
        observer,
        reader,
        conversation,
        kind: index === 0 ? 'from' : 'event',
        seq: reader === 'agent' ? entry.seq : entry.publicSeq!,
        hash: index === 0 ? null : entry.hash,
      }))
  const view = (observer: string, reader: 'agent' | 'customer') => ({
    observer,
    reader,
    conversation,
    held: { messages: texts },
    fresh: { messages: texts },
  })
  return {
    history: {
      operations,
      applied: [...seenBy('agent screen', 'agent'), ...seenBy('customer screen', 'customer')],
      views: [view('agent screen', 'agent'), view('customer screen', 'customer')],
      leaks: [],
    },
    log: {
      heads: [{ conversation, seq: 4, publicSeq: 3 }],
      events: structuredClone(entries),
      messages: structuredClone(entries),
    },
  }
}

/** What the checker says after this corruption. */
function after(corrupt: (history: History, log: StoredLog) => void) {
  const { history, log } = correct()
  corrupt(history, log)
  const { violations, summary } = check(history, log)
  return { rules: [...new Set(violations.map((one) => one.rule))].sort(), summary }
}

it('passes a correct history and counts it', () => {
  const { history, log } = correct()
  const { violations, summary } = check(history, log)
  expect(violations).toEqual([])
  expect(summary).toEqual({
    operations: 4,
    acknowledged: 4,
    unknown: 0,
    refused: 0,
    stored: 4,
    applied: 7,
    lost: 0,
    duplicated: 0,
    reordered: 0,
    altered: 0,
    leaked: 0,
  })
})

it('an unknown outcome may be stored, or not', () => {
  const stored = after(({ operations }) => {
    operations[3]!.outcome = 'unknown'
  })
  expect(stored.rules).toEqual([])
  const missing = after(({ operations }) => {
    operations.push({ ...operations[3]!, clientId: 'c5', called: 40, outcome: 'unknown' })
  })
  expect(missing.rules).toEqual([])
})

describe('each corruption is named by its rule', () => {
  it('1: an acknowledged send that is not stored is lost', () => {
    const { rules, summary } = after(({ operations }) => {
      operations.push({ ...operations[3]!, clientId: 'c5', called: 40, returned: 45 })
    })
    expect(rules).toEqual([1])
    expect(summary).toMatchObject({ lost: 1, duplicated: 0, reordered: 0 })
  })

  it('1: a send that is stored elsewhere than it was told', () => {
    const { rules, summary } = after(({ operations }) => operations[3]!.seqs.push(9))
    expect(rules).toEqual([1])
    expect(summary.reordered).toBe(1)
  })

  it('1: a send that is stored with another text', () => {
    const { rules, summary } = after(({ operations }) => {
      operations[0]!.hash = hashOf('something else')
    })
    expect(rules).toEqual([1])
    expect(summary.altered).toBe(1)
  })

  it('2: a refused send that is stored', () => {
    const { rules } = after(({ operations }) => {
      operations[3]!.outcome = 'refused'
    })
    expect(rules).toEqual([2])
  })

  it('1, 2 and 3: a clientId that is stored twice is one duplicate', () => {
    const twice = (outcome: 'ok' | 'unknown') =>
      after(({ operations }, log) => {
        operations[3]!.outcome = outcome
        const again = { ...log.messages[3]!, seq: 5, publicSeq: 4 }
        log.messages.push(again)
        log.events.push(again)
        log.heads[0] = { conversation, seq: 5, publicSeq: 4 }
      })
    // The observers never reached the second copy, which is rule 5.
    expect(twice('ok').rules).toEqual([1, 3, 5])
    expect(twice('unknown').rules).toEqual([2, 3, 5])
    expect(twice('ok').summary.duplicated).toBe(1)
  })

  it('4: a hole in the log, or in what the customer counts', () => {
    const hole = after((_history, log) => {
      log.heads[0]!.seq = 5
      log.events.push({ ...log.events[3]!, seq: 6, publicSeq: null, clientId: null, hash: null })
    })
    expect(hole.rules).toContain(4)
    const publicHole = after((_history, { events }) => {
      events[3]!.publicSeq = 4
    })
    expect(publicHole.rules).toContain(4)
  })

  it('4: a message without its event', () => {
    const { rules } = after((_history, { events }) => {
      events[1]!.clientId = null
    })
    expect(rules).toEqual([4])
  })

  it('5: an observer that skips, repeats, goes back, alters or stays behind', () => {
    const skips = after(({ applied }) => void applied.splice(1, 1))
    expect(skips.rules).toEqual([5])
    expect(skips.summary.lost).toBe(1)
    const repeats = after(({ applied }) => applied.splice(2, 0, applied[1]!))
    expect(repeats.rules).toEqual([5])
    expect(repeats.summary.duplicated).toBe(1)
    const goesBack = after(({ applied }) => {
      applied.splice(3, 0, { ...applied[0]!, seq: 1 }, { ...applied[0]!, seq: 3 })
    })
    expect(goesBack.rules).toEqual([5])
    expect(goesBack.summary.reordered).toBe(1)
    const alters = after(({ applied }) => {
      applied[2] = { ...applied[2]!, hash: hashOf('forged') }
    })
    expect(alters.rules).toEqual([5])
    expect(alters.summary.altered).toBe(1)
    const staysBehind = after(({ applied }) => void applied.splice(3, 1))
    expect(staysBehind.rules).toEqual([5])
  })

  it('6: a state that differs from a fresh fetch', () => {
    const { rules } = after(({ views }) => {
      views[0]!.held = { messages: [] }
    })
    expect(rules).toEqual([6])
  })

  it('7: a send that lies before what was acknowledged earlier', () => {
    const { rules, summary } = after(({ operations }) => {
      operations[2]!.called = 36
      operations[2]!.returned = 40
    })
    expect(rules).toEqual([7])
    expect(summary.reordered).toBe(1)
  })

  it("7: one client's messages out of the order in which it sent them, though never acknowledged", () => {
    const { rules } = after(({ operations }) => {
      for (const operation of operations) operation.outcome = 'unknown'
      operations[0]!.called = 39
    })
    expect(rules).toEqual([7])
  })

  it('10: an internal byte at a customer', () => {
    const { rules, summary } = after(({ leaks }) =>
      leaks.push({ client: 'customer', excerpt: 'a note' }),
    )
    expect(rules).toEqual([10])
    expect(summary.leaked).toBe(1)
  })
})
