import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { applyPatch } from './apply-patch.ts'
import { diffCards } from './diff-cards.ts'
import { anyCard } from './testing/any-card.ts'
import type { Card } from './types.ts'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  name: { full: 'Ana', components: [{ kind: 'given', value: 'Ana' }] },
  phones: { p1: { number: '1', contexts: { work: true } }, p2: { number: '2' } },
  keywords: { 'a/b': true },
}

test('is empty for equal cards, whatever the order of their members', () => {
  const { phones, ...rest } = structuredClone(card)
  assert.deepEqual(diffCards(card, { phones: { p2: phones!['p2']!, p1: phones!['p1']! }, ...rest } as Card), {})
})

test('patches as deep as it can, and removes with null', () => {
  const after = structuredClone(card)
  after.phones!['p1']!.label = 'desk'
  delete after.phones!['p1']!.contexts!.work
  delete after.phones!['p2']
  after.emails = { e1: { address: 'a@example.com' } }
  assert.deepEqual(diffCards(card, after), {
    'phones/p1/label': 'desk',
    'phones/p1/contexts/work': null,
    'phones/p2': null,
    emails: { e1: { address: 'a@example.com' } },
  })
})

test('replaces an array whole, never an item of it', () => {
  const after = structuredClone(card)
  after.name!.components![0]!.value = 'Eva'
  assert.deepEqual(diffCards(card, after), { 'name/components': [{ kind: 'given', value: 'Eva' }] })
})

test('escapes keys', () => {
  assert.deepEqual(diffCards(card, { ...card, keywords: { 'a~b': true } }), {
    'keywords/a~1b': null,
    'keywords/a~0b': true,
  })
})

test('replaces a vendor object that gains a null, since a patch cannot set null', () => {
  const before = { ...card, 'example.com:x': { a: { b: 1, c: null }, d: 1 } }
  const after = { ...card, 'example.com:x': { a: { b: null }, d: 1 } }
  assert.deepEqual(diffCards(before, after), { 'example.com:x/a': { b: null } })
  assert.deepEqual(applyPatch<Card>(before, diffCards(before, after)), after)
  assert.deepEqual(applyPatch<Card>(after, diffCards(after, before)), before)
})

test('takes a property of the card that becomes null as removed', () => {
  assert.deepEqual(diffCards({ ...card, 'example.com:x': 1 }, { ...card, 'example.com:x': null }), {
    'example.com:x': null,
  })
})

test('applied to the one card gives the other, and back, exactly', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), (before, after) => {
      assert.deepEqual(applyPatch(before, diffCards(before, after)), after)
      assert.deepEqual(applyPatch(after, diffCards(after, before)), before)
    }),
  )
})

test('of a card with itself is empty, of two unequal cards never', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), (one, other) => {
      assert.deepEqual(diffCards(one, structuredClone(one)), {})
      if (one.uid !== other.uid) assert.notDeepEqual(diffCards(one, other), {})
    }),
  )
})

test('never reaches into an array', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), (before, after) => {
      const paths = Object.keys(diffCards(before, after))
      assert.ok(paths.every((path) => !/^(?:name\/components|vCardProps)\//.test(path)))
    }),
  )
})
