import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ledger } from './ledger.ts'

test('a card that leaves a book and comes back under another name leaves the first name behind', () => {
  const ledger = new Ledger()
  ledger.noteCard('card', 3, [{ bookId: 'book', name: 'one.vcf', kind: 'gone' }])
  ledger.noteCard('card', 3, [{ bookId: 'book', name: 'two.vcf', kind: 'put' }])
  assert.deepEqual([...ledger.cards.get('card')!.places.values()], [{ bookId: 'book', name: 'two.vcf', kind: 'put' }])
  assert.deepEqual(ledger.formerNames, [{ cardId: 'card', revision: 3, bookId: 'book', name: 'one.vcf' }])
})

test('a card that comes back under the same name is only noted as it is', () => {
  const ledger = new Ledger()
  ledger.noteCard('card', 3, [{ bookId: 'book', name: 'one.vcf', kind: 'gone' }])
  ledger.noteCard('card', 4, [{ bookId: 'book', name: 'one.vcf', kind: 'put' }])
  assert.deepEqual([...ledger.cards.get('card')!.places.values()], [{ bookId: 'book', name: 'one.vcf', kind: 'put' }])
  assert.deepEqual(ledger.formerNames, [])
})
