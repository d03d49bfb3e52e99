import assert from 'node:assert/strict'
import { isIPv6 } from 'node:net'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addressKey } from './address-key.ts'

test('counts IPv4 addresses by themselves, also when they come in the form of IPv6', () => {
  assert.equal(addressKey('192.0.2.7'), '192.0.2.7')
  assert.equal(addressKey('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(addressKey('0:0:0:0:0:FFFF:192.0.2.7'), '192.0.2.7')
})

test('counts IPv6 addresses by their network of 64 bits, however they are written', () => {
  for (const written of [
    '2001:db8:0:5::1',
    '2001:0DB8:0000:0005:ffff:1:2:3',
    '2001:db8:0:5:0:0:0:9%eth0',
    '2001:db8::5:0:0:0:1',
  ])
    assert.equal(addressKey(written), '2001:db8:0:5::/64', written)
  assert.equal(addressKey('::1'), '0:0:0:0::/64')
  assert.equal(addressKey('fe80::1%lo'), 'fe80:0:0:0::/64')
})

test('takes what is no address as it is, cut', () => {
  assert.equal(addressKey('local'), 'local')
  assert.equal(addressKey('x'.repeat(10_000)).length, 64)
})

test('gives two addresses of one network one key, and two networks two', () => {
  const group = fc.nat({ max: 0xffff }).map((n) => n.toString(16))
  const half = fc.array(group, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(half, half, half, half, (network, one, other, elsewhere) => {
      fc.pre(network[0] !== '0')
      const address = (a: string[], b: string[]) => [...a, ...b].join(':')
      assert.ok(isIPv6(address(network, one)))
      assert.equal(addressKey(address(network, one)), addressKey(address(network, other)))
      const same = network.every((part, i) => part === elsewhere[i])
      assert.equal(addressKey(address(network, one)) === addressKey(address(elsewhere, one)), same)
    }),
  )
})
