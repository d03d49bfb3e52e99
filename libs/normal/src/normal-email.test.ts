import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { normalEmail } from './normal-email.ts'

test('takes the address out of what people paste', () => {
  for (const typed of [
    'ana@example.com',
    ' Ana@Example.COM ',
    'mailto:ana@example.com?subject=Hola',
    '"Ana G." <ana@example.com>',
    'ana@example.com;',
    '\u200Bana@example.com.',
  ]) {
    assert.equal(normalEmail(typed)?.address, 'ana@example.com', typed)
  }
})

test('takes quotation marks away, and leaves an apostrophe that is the mailbox (RFC 5322 §3.2.3)', () => {
  assert.equal(normalEmail("'ana@example.com'")?.address, 'ana@example.com')
  assert.equal(normalEmail("o'hara@example.com")?.address, "o'hara@example.com")
  assert.equal(normalEmail("'@example.com")?.address, "'@example.com")
})

test('writes the domain in its ASCII form (RFC 5891)', () => {
  assert.equal(normalEmail('ana@España.example')?.address, 'ana@xn--espaa-rta.example')
  assert.equal(normalEmail('ana@xn--espaa-rta.example')?.address, 'ana@xn--espaa-rta.example')
})

test('keeps letters of any script before the @ (RFC 6531)', () => {
  assert.equal(normalEmail('JOSÉ@example.com')?.address, 'josé@example.com')
})

test('cuts the tag in the key everywhere, and the dots at Gmail only', () => {
  assert.equal(normalEmail('ana.garcia+lazo@example.com')?.key, 'ana.garcia@example.com')
  assert.equal(normalEmail('A.na.Garcia+x@GoogleMail.com')?.key, 'anagarcia@gmail.com')
  assert.equal(normalEmail('+x@example.com')?.key, '+x@example.com')
})

test('refuses what is no address', () => {
  const wrong = [
    '',
    '@',
    'ana',
    'ana@',
    '@example.com',
    'a b@example.com',
    'a@b@c',
    'ana@exa mple.com',
    'ana@example..com',
    'ana@-x.com',
    'ana@[10.0.0.1]',
  ]
  for (const typed of [
    ...wrong,
    `${'a'.repeat(65)}@example.com`,
    `ana@${'a'.repeat(64)}.com`,
    `ana@${'a.'.repeat(130)}com`,
    'x'.repeat(5000),
  ]) {
    assert.equal(normalEmail(typed), null, typed.slice(0, 80))
  }
})

test('does not let a path or a port slip through the domain', () => {
  for (const domain of ['ñ.example/x', 'ñ.example:80', 'ñ.example?x', 'ñ%2eexample'])
    assert.equal(normalEmail(`ana@${domain}`), null)
})

test('is idempotent and never throws', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.emailAddress())
  fc.assert(
    fc.property(typed, (text) => {
      const found = normalEmail(text)
      if (!found) return
      assert.equal(normalEmail(found.address)?.address, found.address)
      assert.equal(normalEmail(found.key)?.key, found.key)
    }),
  )
})

test('knows every ordinary address', () => {
  fc.assert(fc.property(fc.emailAddress(), (address) => assert.notEqual(normalEmail(address), null)))
})
