import { isIPv4, isIPv6 } from 'node:net'

const LONGEST = 64

/**
 * The key under which tries from an address are counted: an IPv4 address by itself, an IPv6 address by its network of 64 bits,
 * which one household or one attacker has as a whole.
 */
export function addressKey(address: string): string {
  const bare = (address.split('%')[0] ?? '').toLowerCase()
  if (isIPv4(bare)) return bare
  if (!isIPv6(bare)) return address.replaceAll('\u0000', '').slice(0, LONGEST)
  const mapped = /^(?:0{0,4}:){2,7}ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1]
  return mapped ?? `${groupsOf(bare).slice(0, 4).join(':')}::/64`
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [front = '', back] = address.split('::')
  const before = front === '' ? [] : front.split(':')
  const after = back === undefined || back === '' ? [] : back.split(':')
  const zeros = back === undefined ? 0 : 8 - before.length - after.length - (address.includes('.') ? 1 : 0)
  return [...before, ...Array<string>(Math.max(zeros, 0)).fill('0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}
