import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { checkCard } from '../check/check-card.ts'
import { isSameJson } from '../same-json.ts'
import { anyCard } from '../testing/any-card.ts'
import type { Card } from '../types.ts'
import { hiddenParts, partValue } from './hidden-parts.ts'
import { hideFields, hideInPatch } from './hide-fields.ts'
import { HIDEABLE } from './hideable.table.ts'
import { keepHidden } from './keep-hidden.ts'

const anyNames = fc.subarray(Object.keys(HIDEABLE), { minLength: 1 })

const ana: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:uuid:1',
  name: { full: 'Ana Ruiz' },
  phones: {
    p1: { number: '+34 600 111 222', contexts: { private: true } },
    p2: { number: '+34 910 333 444', contexts: { work: true } },
  },
  notes: { n1: { note: 'Ring after five' } },
  'lazo.app:custom': { Room: '12', Door: 'blue' },
  localizations: { es: { 'phones/p1/label': 'casa', 'phones/p2/label': 'oficina' } },
  vCardProps: [
    ['tel', {}, 'text', '600 111 222'],
    ['x-other', {}, 'text', 'kept'],
  ],
}

test('hides private entries alone, with their translations and the lines that may say the same', () => {
  const shown = hideFields(ana, ['private-phones'])
  assert.deepEqual(shown.phones, { p2: ana.phones!['p2'] })
  assert.deepEqual(shown.localizations, { es: { 'phones/p2/label': 'oficina' } })
  assert.deepEqual(shown.vCardProps, [['x-other', {}, 'text', 'kept']])
  assert.deepEqual(shown.notes, ana.notes)
  assert.doesNotMatch(JSON.stringify(shown), /111/)
})

test('hides one field of one’s own by its label', () => {
  assert.deepEqual(hideFields(ana, ['custom:Room'])['lazo.app:custom'], { Door: 'blue' })
})

test('of the past it tells nothing of a property of which entries may be hidden', () => {
  const patch = {
    'phones/p2/number': '1',
    name: { full: 'x' },
    'localizations/es/phones~1p1~1label': 'y',
    updated: 'z',
  }
  assert.deepEqual(Object.keys(hideInPatch(patch, ['private-phones'])), ['name', 'updated'])
})

test('who cannot see an entry cannot delete, replace or overwrite it', () => {
  const edited = { ...hideFields(ana, ['phones', 'notes']), phones: { p1: { number: '5' } }, notes: {} } as Card
  const kept = keepHidden(ana, edited, ['phones', 'notes'])
  assert.deepEqual(kept.phones, { p1: { number: '5' }, 'p1-2': ana.phones!['p1'], p2: ana.phones!['p2'] })
  assert.deepEqual(kept.notes, ana.notes)
  assert.equal(kept.localizations?.['es']?.['phones/p1-2/label'], 'casa')
})

test('an entry that says again what a hidden one says is left out', () => {
  const edited = { ...hideFields(ana, ['phones']), phones: { a: { number: 'tel:+34600111222' } } } as Card
  assert.deepEqual(keepHidden(ana, edited, ['phones']).phones, ana.phones)
})

test('what shows stays although it says what a hidden entry says, so that nothing can be guessed', () => {
  const guesses = { Floor: '12', Level: '13' }
  const seen = hideFields(ana, ['custom:Room', 'private-phones'])
  const phones = { ...seen.phones, guess: { number: '+34600111222' } }
  const edited = { ...seen, phones, 'lazo.app:custom': { ...seen['lazo.app:custom'], ...guesses } } as Card
  const shown = hideFields(keepHidden(ana, edited, ['custom:Room', 'private-phones']), [
    'custom:Room',
    'private-phones',
  ])
  assert.deepEqual(shown['lazo.app:custom'], { Door: 'blue', ...guesses })
  assert.deepEqual(Object.keys(shown.phones!), ['p2', 'guess'])
})

test('deleting all that shows leaves what is hidden', () => {
  const { phones: _, ...edited } = hideFields(ana, ['private-phones'])
  assert.deepEqual(keepHidden(ana, edited as Card, ['private-phones']).phones, { p1: ana.phones!['p1'] })
})

test('what was not touched is the same card', () => {
  fc.assert(
    fc.property(anyCard(), anyNames, (card, names) => {
      assert.equal(keepHidden(card, hideFields(card, names), names), card)
    }),
  )
})

test('hiding twice is hiding once, and what is left is a card', () => {
  fc.assert(
    fc.property(anyCard(), anyNames, (card, names) => {
      const shown = hideFields(card, names)
      assert.deepEqual(hideFields(shown, names), shown)
      assert.deepEqual(checkCard(shown), checkCard(card).length === 0 ? [] : checkCard(shown))
    }),
  )
})

test('no edit changes or removes a hidden value, and none shows to whom it is hidden', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), anyNames, (before, other, names) => {
      // Whatever somebody may send in place of what they saw: another card altogether.
      const edited = { ...other, uid: before.uid } as Card
      const kept = keepHidden(before, edited, names)
      for (const value of hiddenValues(before, names))
        assert.ok(
          hiddenValues(kept, names).some((one) => isSameJson(one, value)),
          `lost ${JSON.stringify(value)}`,
        )
      for (const value of shownValues(kept, names))
        assert.ok(shownValues(edited, names).some((one) => isSameJson(one, value)))
    }),
  )
})

function valuesOf(card: Card, pick: (property: string, value: unknown) => unknown): unknown[] {
  return Object.entries(card).flatMap(([property, value]) => {
    if (property === 'localizations' || property === 'vCardProps') return []
    const picked = pick(property, value)
    if (picked === undefined) return []
    return isMap(picked) ? Object.values(picked) : [picked]
  })
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hiddenValues(card: Card, names: readonly string[]): unknown[] {
  return valuesOf(card, (property, value) => partValue(hiddenParts(names), property, value).hidden)
}

function shownValues(card: Card, names: readonly string[]): unknown[] {
  return valuesOf(card, (property, value) => partValue(hiddenParts(names), property, value).shown)
}
