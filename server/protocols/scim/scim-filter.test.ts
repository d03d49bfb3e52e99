import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isProductError } from '#base/errors.ts'
import { plainName, readScimFilter } from './scim-filter.ts'

test('reads the filters that companies send (RFC 7644 §3.4.2.2)', () => {
  assert.deepEqual(readScimFilter('userName eq "Ana@Example.org"'), [
    { attribute: 'username', value: 'Ana@Example.org' },
  ])
  assert.deepEqual(readScimFilter('externalId EQ "a \\"b\\""'), [{ attribute: 'externalid', value: 'a "b"' }])
  assert.deepEqual(readScimFilter('emails[type eq "work"].value eq "a@b.c"'), [
    { attribute: 'emails.value', value: 'a@b.c' },
  ])
  assert.deepEqual(readScimFilter('id eq "1" and members eq "2"'), [
    { attribute: 'id', value: '1' },
    { attribute: 'members', value: '2' },
  ])
  assert.equal(plainName('urn:ietf:params:scim:schemas:core:2.0:User:userName'), 'username')
})

test('refuses any other filter, and none hangs it', () => {
  const others = [
    '',
    'userName',
    'userName co "a"',
    'userName eq a',
    'a eq "b" or c eq "d"',
    'a eq "b" and',
    'not (a eq "b")',
  ]
  for (const filter of [...others, `a eq "${'\\'.repeat(5_000)}`, `${'a'.repeat(100_000)} eq`])
    assert.throws(
      () => readScimFilter(filter),
      (error) => isProductError(error, 'filter-invalid'),
      filter.slice(0, 40),
    )
})
