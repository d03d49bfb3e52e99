import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domainTyped } from './domain-typed.ts'

test('knows a domain once it could be a whole one', () => {
  const typed = ['', 'ana', 'ana@', 'ana@acme', 'ana@acme.', 'ana@acme.e', 'ana@acme.es', ' Ana@ACME.example ']
  assert.deepEqual(typed.map(domainTyped), [null, null, null, null, null, null, 'acme.es', 'acme.example'])
})
