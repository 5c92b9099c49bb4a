import { expect, it, vi } from 'vitest'
import { createLive, derive, watch } from './live.ts'

it('tells its listeners about changes, and only about changes', () => {
  const live = createLive(1)
  const listener = vi.fn()
  const stop = live.subscribe(listener)
  live.value = 1
  live.value = 2
  stop()
  live.value = 3
  expect(listener.mock.calls).toEqual([[2]])
})

it('derives a value that changes with its sources', () => {
  const [a, b] = [createLive(1), createLive(2)]
  const sum = derive([a, b], () => a.value + b.value)
  const listener = vi.fn()
  sum.subscribe(listener)
  a.value = 5
  expect(sum.value).toBe(7)
  expect(listener).toHaveBeenCalledWith(7)
})

it('watches at once and after every change, cleaning up in between and at the end', () => {
  const live = createLive('a')
  const log: string[] = []
  const stop = watch([live], () => {
    const { value } = live
    log.push(`+${value}`)
    return () => log.push(`-${value}`)
  })
  live.value = 'b'
  stop()
  live.value = 'c'
  expect(log).toEqual(['+a', '-a', '+b', '-b'])
})
