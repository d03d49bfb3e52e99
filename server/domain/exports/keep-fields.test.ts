import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { EXPORT_FIELDS, type ExportField } from './export-fields.table.ts'
import { keepFields } from './keep-fields.ts'

const card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u1',
  name: { full: 'Ana' },
  emails: { e1: { address: 'ana@example.org' } },
  keywords: { VIP: true },
  'lazo.app:sectors': { Salud: true },
  'lazo.app:custom': { Zona: 'Norte' },
  'example.com:shoe': 42,
  localizations: { en: { 'name/full': 'Anne', 'notes/n1': { note: 'x' } }, fr: { 'notes/n1': { note: 'y' } } },
} as Card

const ALL = Object.keys(EXPORT_FIELDS) as ExportField[]
const propertiesWith = (...fields: ExportField[]) =>
  Object.keys(keepFields(card, new Set(fields))).filter((name) => !['@type', 'version', 'uid'].includes(name))

test('a card keeps the parts that are wanted, and what it is known by', () => {
  assert.deepEqual(propertiesWith(), [])
  assert.deepEqual(propertiesWith('emails'), ['emails'])
  assert.deepEqual(propertiesWith('labels'), ['keywords', 'lazo.app:sectors'])
})

test('what nobody knows counts as custom', () => {
  assert.deepEqual(propertiesWith('custom'), ['lazo.app:custom', 'example.com:shoe'])
})

test('translations keep the same parts, and none that has nothing left to say', () => {
  assert.deepEqual(keepFields(card, new Set(['names'])).localizations, { en: { 'name/full': 'Anne' } })
})

test('with all parts a card stays as it is', () => {
  assert.deepEqual(keepFields(card, new Set(ALL)), card)
})

test('no property stands for two parts', () => {
  const names = Object.values(EXPORT_FIELDS).flat()
  assert.equal(new Set(names).size, names.length)
})
