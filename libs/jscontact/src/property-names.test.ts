import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRegistrableName, isVendorName } from './property-names.ts'

test('takes a domain, a colon and a name as a vendor name (RFC 9553 §1.8.1)', () => {
  for (const name of ['example.com:foo', 'lazo.app:contactKinds', 'a:b', 'münchen.de:größe', 'x-1.y:a b:c!']) {
    assert.ok(isVendorName(name), name)
  }
})

test('refuses vendor names with a bad domain or with a character that JSON Pointer escapes (RFC 9553 §1.8.1)', () => {
  for (const name of [
    'example.com',
    ':foo',
    'example.com:',
    '-a.com:x',
    'a-.com:x',
    'a..b:x',
    'a:b/c',
    'a:b~c',
    'a:"',
  ]) {
    assert.ok(!isVendorName(name), name)
  }
})

test('decides on a long hostile name at once', () => {
  assert.ok(!isVendorName(`a${'-'.repeat(100_000)}:x`))
  assert.ok(!isVendorName(`${'a.'.repeat(100_000)}:x`))
})

test('takes lower camel case and the commercial at as registrable (RFC 9553 §1.7.2)', () => {
  for (const name of ['foo', 'fooBar2', '@type', '@foo']) assert.ok(isRegistrableName(name), name)
  for (const name of ['', 'Foo', 'foo-bar', 'foo bar', 'foo:bar', 'ñ', '1st', 'foo"', 'a\u0000']) {
    assert.ok(!isRegistrableName(name), name)
  }
})
