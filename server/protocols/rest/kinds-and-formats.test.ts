import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnTarget, exportField, exportQuery, fileKind, importInput, profile, right } from '@lazo/contract'
import { EXPORT_FIELDS } from '#domain/exports/export-fields.table.ts'
import { EXPORT_FORMATS } from '#domain/exports/export-formats.ts'
import { COLUMN_PARTS } from '#domain/imports/columns/column-parts.table.ts'
import { LEGAL_BASES } from '#domain/imports/legal-bases.ts'
import { FILE_KINDS } from '#domain/imports/read/recognise-file.ts'
import { SHOWN_PARTS } from '#domain/profile/shown-parts.ts'
import { RIGHTS } from '#domain/sharing/right.ts'

test('the API takes every kind of file and gives every format that the command knows', () => {
  assert.deepEqual(new Set(fileKind.options), new Set(FILE_KINDS))
  assert.deepEqual(new Set(exportQuery.shape.format.options), new Set(EXPORT_FORMATS))
  assert.deepEqual(exportField.options, Object.keys(EXPORT_FIELDS))
})

test('the API has the rights in the order of the ladder, and every part that a public page may show', () => {
  assert.deepEqual(right.options, RIGHTS)
  assert.deepEqual(profile.shape.shows.element.options, SHOWN_PARTS)
})

test('the API and the command know the same bases for holding personal data', () => {
  assert.deepEqual(importInput.shape.provenance.unwrap().shape.basis.options, LEGAL_BASES)
})

test('every target that has parts is one that a map may name', () => {
  const targets: readonly string[] = columnTarget.options
  assert.deepEqual(
    Object.keys(COLUMN_PARTS).filter((target) => !targets.includes(target)),
    [],
  )
})
