import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDomains } from './read-domains.ts'

test('takes domains however they are typed, each once', () => {
  assert.deepEqual(readDomains(' Acme.example, @acme.es;ana@acme.es\nacme.cat '), [
    'acme.example',
    'acme.es',
    'acme.cat',
  ])
  assert.deepEqual(readDomains(' , '), [])
})
