import { addressKey } from '../tries/address-key.ts'

/** About from where a request comes: enough to know one's own browsers again, and no more of it is kept. */
export function coarseAddress(address: string): string {
  const key = addressKey(address)
  const ipv4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(key)?.[1]
  if (ipv4 !== undefined) return `${ipv4}.0/24`
  const ipv6 = /^([0-9a-f]+:[0-9a-f]+:[0-9a-f]+):[0-9a-f]+::\/64$/.exec(key)?.[1]
  return ipv6 === undefined ? key : `${ipv6}::/48`
}
