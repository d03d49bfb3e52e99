import assert from 'node:assert/strict'
import { test } from 'node:test'
import { START } from '../testing/histories.ts'
import { defaultSettings as settings } from '../words/settings.ts'
import { type CadenceFacts, chooseCadence, stateOfCadence } from './cadence.ts'

const choose = (facts: Partial<CadenceFacts>) => chooseCadence({ rung: 'known', isKey: false, ...facts }, settings)
const month = { ideal: 30, maximum: 60 }
const quarter = { ideal: 90, maximum: 120 }

test('takes the tie’s own cadence before labels, and labels before the rung', () => {
  assert.deepEqual(choose({ own: quarter, labels: [month], rung: 'trust' }), { ...quarter, source: 'tie' })
  assert.deepEqual(choose({ labels: [quarter], rung: 'trust' }), { ...quarter, source: 'label' })
  assert.equal(choose({ rung: 'trust' })?.source, 'rung')
})

test('takes the strictest of several labels, in whatever order they stand', () => {
  assert.equal(choose({ labels: [quarter, month] })?.maximum, 60)
  assert.equal(choose({ labels: [month, quarter] })?.maximum, 60)
})

test('gives none to a mere contact and one to every key contact, also to one that rests', () => {
  assert.equal(choose({}), null)
  assert.equal(choose({ isKey: true })?.source, 'key')
  assert.equal(choose({ own: 'none', labels: [month], rung: 'trust' }), null)
  assert.equal(choose({ own: 'none', isKey: true })?.source, 'key')
})

test('is warm until the ideal, due until the maximum, cooling until three times it, then dormant', () => {
  const after = (days: number) => stateOfCadence(month, START, START + days, settings).state
  assert.deepEqual([0, 30, 31, 60, 61, 180, 181].map(after), [
    'warm',
    'warm',
    'due',
    'due',
    'cooling',
    'cooling',
    'dormant',
  ])
})
