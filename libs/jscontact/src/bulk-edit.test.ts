import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { PatchError } from './apply-patch.ts'
import { applyBulkEdit } from './bulk-edit.ts'
import { checkCard } from './check/check-card.ts'
import { anyCard } from './testing/any-card.ts'
import type { Card } from './types.ts'

const card: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  keywords: { VIP: true, Madrid: true },
  'lazo.app:contactKinds': { customer: true },
  'lazo.app:custom': { NIF: '1Z', Zona: 'Norte' },
}

describe('an edit of many cards at once', () => {
  it('adds to sets and takes from them, whatever is there already', () => {
    const edited = applyBulkEdit(card, {
      labels: { add: ['VIP', 'Feria'], remove: ['Madrid', 'nobody has it'] },
      contactKinds: { add: ['supplier'] },
      sectors: { add: ['Salud'] },
    })
    assert.deepEqual(edited, {
      ...card,
      keywords: { VIP: true, Feria: true },
      'lazo.app:contactKinds': { customer: true, supplier: true },
      'lazo.app:sectors': { Salud: true },
    })
  })

  it('leaves no empty set behind, and makes none', () => {
    const edited = applyBulkEdit(card, {
      labels: { remove: ['VIP', 'Madrid'] },
      sectors: { remove: ['Salud'] },
      custom: { NIF: null, Zona: null },
    })
    const { keywords: _, 'lazo.app:custom': __, ...rest } = card
    assert.deepEqual(edited, rest)
  })

  it('lets go what is named twice', () => {
    assert.deepEqual(applyBulkEdit(card, { labels: { add: ['x'], remove: ['x', 'VIP'] } }).keywords, { Madrid: true })
  })

  it('writes and removes custom fields', () => {
    const { 'lazo.app:custom': custom } = applyBulkEdit(card, { custom: { NIF: '2A', Zona: null, Nuevo: 'sí' } })
    assert.deepEqual(custom, { NIF: '2A', Nuevo: 'sí' })
  })

  it('applies a patch first, and throws where it does not fit', () => {
    const edited = applyBulkEdit(card, { patch: { keywords: null, language: 'es' }, labels: { add: ['Nueva'] } })
    assert.deepEqual([edited.keywords, edited.language], [{ Nueva: true }, 'es'])
    assert.throws(() => applyBulkEdit(card, { patch: { 'phones/p1/number': '1' } }), PatchError)
  })

  it('changes no card given, and makes of one that is right another that is right', () => {
    const names = fc.array(fc.constantFrom('VIP', 'Madrid', 'ñ', '__proto__', 'toString'), { maxLength: 3 })
    const change = fc.record({ add: names, remove: names })
    const custom = fc.dictionary(fc.constantFrom('NIF', 'constructor'), fc.option(fc.constant('x')))
    fc.assert(
      fc.property(anyCard(), fc.record({ labels: change, sectors: change, custom }), (one, edit) => {
        const before = JSON.stringify(one)
        const edited = applyBulkEdit(one, edit)
        assert.equal(JSON.stringify(one), before)
        assert.deepEqual(checkCard(edited), checkCard(one))
        assert.deepEqual(applyBulkEdit(edited, edit), edited)
      }),
    )
  })
})
