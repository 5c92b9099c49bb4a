// What counts as one place on the net where something is limited: an IPv4 address, or the half of an IPv6 one that names
// the network. Whoever has one IPv6 address has 2^64 of them.
import { isIPv6 } from 'node:net'

const NETWORK_WORDS = 4
/** A provider gives one customer up to 65,536 networks: they all begin with these. */
const SITE_WORDS = 3

/** `site`: where one customer of a provider must not pass for many, and may share with a neighbour. */
export function placeOf(address: string, size: 'network' | 'site' = 'network'): string {
  if (!isIPv6(address)) return address
  // The one way to write it, without the name of an interface.
  const text = new URL(`http://[${address.split('%', 1)[0]}]`).hostname.slice(1, -1)
  // IPv4 in the clothes of IPv6.
  if (text.startsWith('::ffff:')) return text
  const [before = [], after = []] = text.split('::').map((part) => part.split(':').filter(Boolean))
  const between = Array<string>(8 - before.length - after.length).fill('0')
  const words = size === 'site' ? SITE_WORDS : NETWORK_WORDS
  return `${[...before, ...between, ...after].slice(0, words).join(':')}::/${words * 16}`
}
