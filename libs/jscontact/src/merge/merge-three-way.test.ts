import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { applyPatch } from '../apply-patch.ts'
import { checkCard, isCard } from '../check/check-card.ts'
import { diffCards } from '../diff-cards.ts'
import { anyCard } from '../testing/any-card.ts'
import type { Card, PatchObject } from '../types.ts'
import { mergeThreeWay } from './merge-three-way.ts'

const base: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  updated: '2026-01-01T00:00:00Z',
  name: { full: 'Ana Ruiz' },
  phones: { p1: { number: '1', label: 'desk' }, p2: { number: '2' } },
  anniversaries: { a1: { kind: 'birth', date: { year: 1990, month: 1, day: 31 } } },
}

function merge(mine: PatchObject, theirs: PatchObject) {
  return mergeThreeWay(base, applyPatch(base, mine), applyPatch(base, theirs))
}

test('joins changes of different properties of one entry', () => {
  const { card, conflicts } = merge({ 'phones/p1/number': '9' }, { 'phones/p1/label': 'mobile', 'phones/p2': null })
  assert.deepEqual(card.phones, { p1: { number: '9', label: 'mobile' } })
  assert.deepEqual(conflicts, [])
})

test('joins entries and set members that both sides added', () => {
  const mine = { emails: { e1: { address: 'a@example.com' } }, keywords: { a: true } }
  const theirs = { emails: { e2: { address: 'b@example.com' } }, keywords: { b: true } }
  const { card, conflicts } = merge(mine, theirs)
  assert.deepEqual(Object.keys(card.emails ?? {}), ['e1', 'e2'])
  assert.deepEqual(card.keywords, { a: true, b: true })
  assert.deepEqual(conflicts, [])
})

test('never mixes two entries added under one key', () => {
  const mine = { number: '3' }
  const theirs = { number: '4', label: 'fax' }
  const { card, conflicts } = merge({ 'phones/p3': mine }, { 'phones/p3': theirs })
  assert.deepEqual(card.phones?.['p3'], mine)
  assert.deepEqual(conflicts, [{ path: 'phones/p3', base: undefined, mine, theirs }])
})

test('takes mine where both changed one value, and lists it', () => {
  const { card, conflicts } = merge({ 'name/full': 'Ana R.' }, { 'name/full': 'Ana María Ruiz' })
  assert.equal(card.name?.full, 'Ana R.')
  assert.deepEqual(conflicts, [{ path: 'name/full', base: 'Ana Ruiz', mine: 'Ana R.', theirs: 'Ana María Ruiz' }])
})

test('lists a removal that meets a change, both ways round', () => {
  const removed = merge({ 'phones/p1': null }, { 'phones/p1/number': '9' })
  assert.deepEqual(Object.keys(removed.card.phones ?? {}), ['p2'])
  assert.deepEqual(
    removed.conflicts.map(({ path }) => path),
    ['phones/p1'],
  )
  const kept = merge({ 'phones/p1/number': '9' }, { 'phones/p1': null })
  assert.equal(kept.card.phones?.['p1']?.number, '9')
  assert.deepEqual(kept.conflicts, [
    { path: 'phones/p1', base: base.phones?.['p1'], mine: { number: '9', label: 'desk' }, theirs: undefined },
  ])
})

test('sees no conflict where both did the same', () => {
  assert.deepEqual(merge({ 'phones/p1': null, language: 'es' }, { 'phones/p1': null, language: 'es' }).conflicts, [])
})

test('takes a date whole: half of each would be a day nobody meant', () => {
  const { card, conflicts } = merge(
    { 'anniversaries/a1/date/month': 2, 'anniversaries/a1/date/day': 1 },
    { 'anniversaries/a1/date/year': 1991 },
  )
  assert.deepEqual(card.anniversaries?.['a1']?.date, { year: 1990, month: 2, day: 1 })
  assert.deepEqual(
    conflicts.map(({ path }) => path),
    ['anniversaries/a1/date'],
  )
})

test('takes the later moment of two updates without a conflict', () => {
  const { card, conflicts } = merge({ updated: '2026-02-01T00:00:00Z' }, { updated: '2026-02-01T00:00:00.5Z' })
  assert.equal(card.updated, '2026-02-01T00:00:00.5Z')
  assert.deepEqual(conflicts, [])
})

test('gives way where both together would break a rule of the name', () => {
  const named = { ...base, name: { full: 'Ana', components: [{ kind: 'given' as const, value: 'Ana' }] } }
  const { components: _, ...onlyFull } = named.name
  const { full: __, ...onlyParts } = named.name
  const { card, conflicts } = mergeThreeWay(named, { ...named, name: onlyFull }, { ...named, name: onlyParts })
  assert.deepEqual(card.name, onlyFull)
  assert.deepEqual(
    conflicts.map(({ path }) => path),
    ['name'],
  )
})

test('gives way where their translation is of a phone that mine removed, and keeps the rest of theirs', () => {
  const translation = { localizations: { en: { 'phones/p1/label': 'office' } }, language: 'es' }
  const { card, conflicts } = merge({ 'phones/p1': null }, translation)
  assert.ok(isCard(card))
  assert.equal(card.language, 'es')
  assert.equal(card.phones?.['p1'], undefined)
  assert.deepEqual(
    conflicts.map(({ path }) => path),
    ['localizations/en'],
  )
})

test('gives way where they removed the phone that mine translates, and keeps the rest of theirs', () => {
  const translation = { localizations: { en: { 'phones/p1/label': 'office' } } }
  const { card, conflicts } = merge(translation, { 'phones/p1': null, language: 'es' })
  assert.ok(isCard(card))
  assert.equal(card.language, 'es')
  assert.equal(card.phones?.['p1']?.label, 'desk')
  assert.deepEqual(
    conflicts.map(({ path }) => path),
    ['phones'],
  )
})

test('keeps a card that was not valid before as good as it was', () => {
  const odd = { ...base, uid: '' }
  assert.equal(mergeThreeWay(odd, { ...odd, language: 'es' }, { ...odd, kind: 'org' }).card.kind, 'org')
})

test('is mine when they changed nothing, theirs when I did not', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), (one, other) => {
      assert.deepEqual(mergeThreeWay(one, other, structuredClone(one)), { card: other, conflicts: [] })
      assert.deepEqual(mergeThreeWay(one, structuredClone(one), other), { card: other, conflicts: [] })
      assert.deepEqual(mergeThreeWay(one, other, structuredClone(other)), { card: other, conflicts: [] })
    }),
  )
})

test('does not mind who is who on disjoint changes, and keeps all of both', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), fc.infiniteStream(fc.boolean()), (base, other, coins) => {
      const all = Object.entries(diffCards(base, other)).filter(([path]) => !path.startsWith('localizations'))
      const [heads, tails] = dealByProperty(all, coins)
      const mine = applyPatch(base, heads)
      const theirs = applyPatch(base, tails)
      fc.pre(isCard(mine) && isCard(theirs) && isCard(applyPatch(mine, tails)))
      const merged = mergeThreeWay(base, mine, theirs)
      assert.deepEqual(mergeThreeWay(base, theirs, mine), merged)
      assert.deepEqual(merged, { card: applyPatch(base, { ...heads, ...tails }), conflicts: [] })
    }),
  )
})

test('gives a valid card for valid cards, and lists whatever of theirs is not in it', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), anyCard(), (base, mine, theirs) => {
      const { card, conflicts } = mergeThreeWay(base, mine, theirs)
      assert.deepEqual(checkCard(card), [])
      const lost = Object.keys(diffCards(card, theirs)).filter((path) => path in diffCards(base, theirs))
      for (const path of lost) assert.ok(isListed(path, conflicts), path)
    }),
  )
})

/** Gives every property of the card to one of two, so that no two changes of one property part. */
function dealByProperty(changes: [string, unknown][], coins: fc.Stream<boolean>): [PatchObject, PatchObject] {
  const dealt: [PatchObject, PatchObject] = [{}, {}]
  const byProperty = Object.entries(Object.groupBy(changes, ([path]) => path.split('/')[0] ?? ''))
  for (const [, group] of byProperty) {
    const hand = dealt[coins.next().value ? 0 : 1]!
    for (const [path, value] of group ?? []) hand[path] = value
  }
  return dealt
}

function isListed(path: string, conflicts: { path: string }[]): boolean {
  if (path === 'updated') return true
  return conflicts.some(
    (conflict) => `${path}/`.startsWith(`${conflict.path}/`) || `${conflict.path}/`.startsWith(`${path}/`),
  )
}
