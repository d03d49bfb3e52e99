import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from './check/check-card.ts'
import { isFavorite, withFavorite } from './favorite.ts'
import { ownLabelOf, withOwnLabel } from './own-label.ts'
import { personalFactsOf } from './personal-facts.ts'
import type { Card } from './types.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }

test('a favorite is marked in a layer, beside what else is in it', () => {
  const layer = { 'notes/n1': { note: 'x' } }
  assert.equal(isFavorite(layer), false)
  assert.equal(isFavorite(null), false)
  assert.ok(isFavorite(withFavorite(layer, true)))
  assert.deepEqual(withFavorite(withFavorite(layer, true), false), layer)
})

test('personal facts come by kind, then as they are listed, those of other vendors last', () => {
  const personalInfo = {
    a: { kind: 'example.com:diet' as const, value: 'rice' },
    b: { kind: 'lazo.app:family' as const, value: 'two daughters' },
    c: { kind: 'hobby' as const, value: 'chess', listAs: 2 },
    d: { kind: 'hobby' as const, value: 'sailing', listAs: 1 },
    e: { kind: 'interest' as const, value: 'history' },
  }
  const card = { ...bare, personalInfo }
  assert.deepEqual(checkCard(card, { exact: true }), [])
  assert.deepEqual(
    personalFactsOf(card).map(({ id }) => id),
    ['e', 'd', 'c', 'b', 'a'],
  )
  assert.deepEqual(personalFactsOf(bare), [])
})

test('a value has a label of its own, also where JSContact has none (RFC 9553 §1.5.2, §2.5.1)', () => {
  const phone = withOwnLabel('phones', { number: '1' }, 'Reception')
  const address = withOwnLabel('addresses', { full: 'Calle Mayor 1' }, 'Warehouse')
  assert.deepEqual(phone, { number: '1', label: 'Reception' })
  assert.deepEqual([ownLabelOf(phone), ownLabelOf(address)], ['Reception', 'Warehouse'])
  assert.deepEqual(checkCard({ ...bare, phones: { p1: phone }, addresses: { a1: address } }, { exact: true }), [])
  assert.deepEqual(withOwnLabel('addresses', address, null), { full: 'Calle Mayor 1' })
  assert.equal(ownLabelOf({ label: ' ' }), null)
  assert.equal(ownLabelOf({ vCardParams: { 'x-ablabel': '_$!<HomePage>!$_' } }), 'HomePage')
  const kept = { full: 'x', vCardParams: { group: 'item1', 'x-ablabel': 'Old' } }
  assert.deepEqual(withOwnLabel('addresses', kept, null), { full: 'x', vCardParams: { group: 'item1' } })
})
