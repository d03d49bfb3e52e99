import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCard } from '../check/check-card.ts'
import type { Card } from '../types.ts'
import { addPositions } from './add-position.ts'
import { positionsOf } from './positions-of.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }
const at = (name: string, title: string): Card => ({
  ...bare,
  organizations: { o: { name } },
  titles: { t: { name: title } },
})
const places = (card: Card) => positionsOf(card).map(({ name, title }) => `${title}, ${name}`)

test('a place of another card comes behind those that are there, with its own title', () => {
  const card = addPositions(at('Acme', 'Jefa'), at('Río SL', 'Consejera'))
  assert.deepEqual(places(card), ['Jefa, Acme', 'Consejera, Río SL'])
  assert.deepEqual(checkCard(card), [])
})

test('two titles in one organization are two places', () => {
  assert.deepEqual(places(addPositions(at('Acme', 'Jefa'), at('ACME', 'Socia'))), ['Jefa, Acme', 'Socia, ACME'])
})

test('a place that is there is not added again, however it is written', () => {
  const card = at('Acme SL', 'Jefa')
  assert.deepEqual(addPositions(card, at('acme', 'JEFA')), card)
})
