import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyLayer, type Card } from '@lazo/jscontact'
import type { ReplicaCard } from '../replica/replica-card.ts'
import { layerAfter } from './layer-after.ts'

const shared: Card = { '@type': 'Card', version: '1.0', uid: 'u', name: { full: 'Ana' }, keywords: { río: true } }
const cardWith = (overlay: ReplicaCard['overlay']): ReplicaCard => ({ shared, overlay }) as ReplicaCard

test('a private entry leaves room for the shared ones that come beside it', () => {
  const layer = layerAfter(cardWith(null), { 'notes/n1': { note: 'mía' } })
  assert.deepEqual(layer, { 'notes/n1': { note: 'mía' } })
  const later = applyLayer({ ...shared, notes: { n2: { note: 'de todos' } } }, layer).card
  assert.deepEqual(Object.keys(later.notes!).sort(), ['n1', 'n2'])
})

test('what is set back to what all share is no longer in the layer', () => {
  const layer = layerAfter(cardWith({ 'name/full': 'Anita', 'notes/n1': { note: 'mía' } }), { 'name/full': 'Ana' })
  assert.deepEqual(layer, { 'notes/n1': { note: 'mía' } })
})

test('null takes an own value away, and hides a shared one', () => {
  assert.deepEqual(layerAfter(cardWith({ 'notes/n1': { note: 'mía' } }), { 'notes/n1': null }), {})
  assert.deepEqual(layerAfter(cardWith(null), { 'keywords/río': null }), { 'keywords/río': null })
})

test('a key with a slash stays one key', () => {
  assert.deepEqual(layerAfter(cardWith(null), { 'lazo.app:custom': { 'a/b': 'x' } }), { 'lazo.app:custom/a~1b': 'x' })
})
