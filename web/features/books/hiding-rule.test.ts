import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toForm, toRule } from './hiding-rule.ts'

test('a book that hides nothing begins with hiding from all but who manages', () => {
  const form = toForm({ fields: [], below: null, fromGuests: false })
  assert.deepEqual(form, { parts: [], labels: [], below: 'manage', fromGuests: true })
})

test('a rule is shown and said again as it was, own fields by their labels', () => {
  const rule = { fields: ['private-phones', 'notes', 'custom:Room'], below: 'edit', fromGuests: false } as const
  assert.deepEqual(toForm(rule).labels, ['Room'])
  assert.deepEqual(toRule(toForm(rule)), rule)
})

test('from guests alone means from guests, and labels come once and without blanks around', () => {
  const rule = toRule({ parts: ['notes'], labels: [' Room ', 'Room', ''], below: 'nobody', fromGuests: false })
  assert.deepEqual(rule, { fields: ['notes', 'custom:Room'], below: null, fromGuests: true })
})
