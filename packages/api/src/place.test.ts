import { describe, expect, it } from 'vitest'
import { placeOf } from './place.ts'

describe('a place on the net', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:192.0.2.7', '::ffff:c000:207'],
    ['::ffff:c000:0207', '::ffff:c000:207'],
    ['no address', 'no address'],
    ['', ''],
  ])('%s is %s', (address, place) => {
    expect(placeOf(address)).toBe(place)
  })

  it('is a site where its networks count as one', () => {
    expect(placeOf('2001:db8:1:2::1', 'site')).toBe('2001:db8:1::/48')
    expect(placeOf('2001:db8:1:3::1', 'site')).toBe('2001:db8:1::/48')
    expect(placeOf('192.0.2.7', 'site')).toBe('192.0.2.7')
  })
})
