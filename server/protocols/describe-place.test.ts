import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Target } from '@lazo/tables'
import { COLUMN_PARTS } from '#domain/imports/columns/column-parts.table.ts'
import { describePlace, placeCode } from './describe-place.ts'

test('names where a column goes, with its part and its label', () => {
  const fax = { target: 'phone', label: 'Work Fax' } as const
  assert.equal(describePlace(fax, 'en'), 'telephone (Work Fax)')
  assert.equal(describePlace(fax, 'es'), 'teléfono (trabajo Fax)')
  assert.equal(describePlace({ target: 'name', part: 'given' }, 'es'), 'nombre de pila')
  assert.equal(describePlace({ target: 'organization', part: 'label' }, 'es'), 'etiqueta de la empresa')
  assert.equal(describePlace({ target: 'im', part: 'label', label: 'otro' }, 'es'), 'mensajería (etiqueta, otro)')
  assert.deepEqual([placeCode({ target: 'name', part: 'given' }), placeCode(fax)], ['name/given', 'phone'])
})

test('has a word of its own for every part that a column may hold', () => {
  for (const [target, parts] of Object.entries(COLUMN_PARTS) as [Target, readonly string[]][]) {
    const said = parts.map((part) => describePlace({ target, part }, 'es'))
    assert.equal(new Set(said).size, parts.length, said.join(', '))
  }
})
