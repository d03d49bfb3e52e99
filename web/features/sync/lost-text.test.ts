import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lostText } from './lost-text.ts'

test('tells every word that an edit would have written, and nothing else', () => {
  const patch = {
    'phones/p1': { '@type': 'Phone', number: '+34 600 111 222', contexts: { work: true } },
    'notes/n1': null,
  }
  assert.equal(lostText({ kind: 'edit', cardId: 'c', patch }), '+34 600 111 222')
  assert.equal(
    lostText({ kind: 'edit', cardId: 'c', patch: { 'keywords/a~1b': true, 'name/full': 'Ana' } }),
    'a/b\nAna',
  )
})

test('tells a new contact whole, without what machines call it', () => {
  const card = {
    '@type': 'Card',
    version: '1.0',
    uid: 'x',
    name: { full: 'Ana' },
    emails: { e: { address: 'a@b.c' } },
  } as const
  assert.equal(lostText({ kind: 'create', cardId: 'c', bookId: 'b', card }), 'Ana\na@b.c')
})

test('has nothing to tell of what brings no text', () => {
  assert.equal(lostText({ kind: 'delete', cardIds: ['c'] }), '')
})
