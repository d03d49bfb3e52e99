import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { secretsOf } from './layer-secrets.ts'

const shared: Card = {
  '@type': 'Card',
  version: '1.0',
  name: { full: 'Paz Ruiz' },
  notes: { n: { note: 'Vive en Ávila' } },
}
const isSecret = secretsOf(shared, { 'notes/own': { note: 'Prima de Carmen, vive en Ávila' } })

/** Letters in no order that one could see, always the same for a seed. */
function letters(count: number, seed: number): string {
  let text = ''
  for (let state = seed; text.length < count; ) {
    state = (state * 48_271) % 2_147_483_647
    text += String.fromCharCode(97 + (state % 26))
  }
  return text
}

describe('a text that only a layer has', () => {
  it('is found whole, in pieces, and inside of another', () => {
    assert.ok(isSecret('Prima de Carmen, vive en Ávila'))
    assert.ok(isSecret('¡PRIMA de carmen!'))
    assert.ok(isSecret({ note: 'Dicen: Prima de Carmen, vive en Ávila.' }))
  })

  it('is not what the card says too, nor what is too short to tell', () => {
    assert.ok(!isSecret('Vive en Ávila'))
    assert.ok(!isSecret('Carmen'))
    assert.ok(!isSecret('Otra cosa'))
  })

  it('is looked for with work that grows with what there is to read, and not with its square', () => {
    const long: Card = { ...shared, notes: { n: { note: letters(100_000, 1) } } }
    const holds = secretsOf(long, { 'notes/own': { note: letters(60_000, 2) } })
    // In pieces that have to be looked for everywhere this takes many seconds.
    assert.ok(!holds(letters(100_000, 3)))
    assert.ok(holds(letters(100_000, 3) + letters(20, 2)))
  })
})
