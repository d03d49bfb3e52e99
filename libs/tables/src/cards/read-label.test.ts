import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { labelText } from '../write/label-text.ts'
import { readLabel } from './read-label.ts'

test('reads contexts and features in Spanish and English', () => {
  assert.deepEqual(readLabel('Work Fax', true), { contexts: { work: true }, features: { fax: true } })
  assert.deepEqual(readLabel('móvil del trabajo', true), { contexts: { work: true }, features: { mobile: true } })
  assert.deepEqual(readLabel('Casa', false), { contexts: { private: true } })
  assert.deepEqual(readLabel('', true), {})
})

test('takes the star of Google and words of preference for the best value', () => {
  assert.deepEqual(readLabel('* Work', false), { pref: 1, contexts: { work: true } })
  assert.deepEqual(readLabel('*', false), { pref: 1 })
  assert.deepEqual(readLabel('Primary', false), { pref: 1 })
})

test('keeps a free label whole and reads nothing out of it', () => {
  assert.deepEqual(readLabel('Casa de campo', true), { label: 'Casa de campo' })
  assert.deepEqual(readLabel('* Casa de campo', true), { pref: 1, label: 'Casa de campo' })
  assert.deepEqual(readLabel('Work & Home', false), { label: 'Work & Home' })
  assert.deepEqual(readLabel('Other', false), { label: 'Other' })
})

test('knows phone features for phones only', () => {
  assert.deepEqual(readLabel('Fax', false), { label: 'Fax' })
})

test('reads back every label it writes', () => {
  const contexts = fc.constantFrom({}, { contexts: { work: true } as const }, { contexts: { private: true } as const })
  const features = fc.constantFrom(
    {},
    { features: { mobile: true } as const },
    { features: { fax: true, 'main-number': true } as const },
    { features: { pager: true } as const },
  )
  fc.assert(
    fc.property(contexts, features, (where, what) => {
      const meaning = { ...where, ...what }
      assert.deepEqual(readLabel(labelText(meaning), true), meaning)
    }),
  )
})
