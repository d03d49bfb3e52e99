import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyLayer } from './apply-layer.ts'
import type { Card } from './types.ts'

const CARD = {
  '@type': 'Card',
  version: '1.0',
  uid: 'urn:x:1',
  name: { components: [{ kind: 'given', value: 'Ana' }] },
} as Card

describe("a member's own layer", () => {
  it('makes the maps it needs', () => {
    const { card, left } = applyLayer(CARD, { 'notes/n1': { note: 'té' } })
    assert.deepEqual([card.notes, left], [{ n1: { note: 'té' } }, []])
  })

  it('leaves out what no longer fits and keeps the rest', () => {
    const layer = { 'phones/p1/label': 'casa', 'notes/n1': { note: 'té' }, 'name/full': 7 }
    const { card, left } = applyLayer(CARD, layer)
    assert.deepEqual(left, ['phones/p1/label', 'name/full'])
    assert.deepEqual(card, { ...CARD, notes: { n1: { note: 'té' } } })
  })

  it('never leads into a list, whose places may change (RFC 9553 §1.4.3)', () => {
    assert.deepEqual(applyLayer(CARD, { 'name/components/0/value': 'Eva' }).left, ['name/components/0/value'])
  })
})
