import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameIn } from './download.ts'

test('reads the name of a file as the server gives it, accents too (RFC 6266)', () => {
  assert.equal(nameIn('attachment; filename="lazo.vcf"'), 'lazo.vcf')
  assert.equal(nameIn(`attachment; filename="lazo.vcf"; filename*=UTF-8''a%C3%B1o.vcf`), 'año.vcf')
  assert.equal(nameIn('inline'), null)
  assert.equal(nameIn(null), null)
})
