import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOf } from './kept-texts.ts'

test('a layer is told in the words that were written, wherever they stand', () => {
  const patch = {
    'notes/n1': { note: 'Llamar en mayo' },
    nicknames: { k: { name: 'Paz' } },
    'keywords/Vecinos': true,
    'lazo.app:custom/Talla~1pie': '43',
    'phones/p': { number: '+34 600 000 010' },
  }
  assert.deepEqual(textsOf(patch), ['Llamar en mayo', 'Paz', 'Vecinos', 'Talla/pie: 43', '+34 600 000 010'])
})

test('marks and what was taken away say nothing', () => {
  assert.deepEqual(textsOf({ 'lazo.app:favorite': true, 'emails/e': null, 'keywords/x': null, notes: null }), [])
})
