import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readTable, recogniseTable, rowToCard, type TableShape } from '@lazo/tables'
import type { Remark } from '../../remark.ts'
import type { ContactPart, ImportShape } from '../bundle/import-shape.ts'
import { type ColumnWish, mapColumns } from './map-columns.ts'
import { mapShape } from './map-shape.ts'
import { readWishes } from './read-wishes.ts'

const CSV = 'Nombre,Apellidos,Tel A,Tel B,Calle,Ciudad,Clave\nAna,Ruiz,600000001,600000002,Mayor 1,Vigo,7\n'
const bytes = new TextEncoder().encode(CSV)
const table = recogniseTable(bytes)!

function mapped(...wishes: ColumnWish[]): TableShape {
  const found = mapColumns(table, wishes)
  assert.ok('table' in found, JSON.stringify(found))
  return found.table
}

function refused(...wishes: ColumnWish[]) {
  const found = mapColumns(table, wishes)
  assert.ok('refusal' in found)
  return found.refusal
}

async function cardOf(shape: TableShape) {
  const chunks = (async function* () {
    yield bytes
  })()
  const [row] = await Array.fromAsync(readTable(chunks, shape))
  return rowToCard(row!, shape, { region: 'ES', newUid: () => 'u' })
}

describe('columns that somebody puts elsewhere', () => {
  it('go where they are wanted, each phone by itself, the parts of an address together', async () => {
    const { card, sourceKey } = await cardOf(
      mapped(
        { column: 'Tel A', target: 'phone', label: 'work' },
        { column: 'tel b', target: 'phone' },
        { column: 'Calle', target: 'address', part: 'street' },
        { column: 'Ciudad', target: 'address', part: 'locality' },
        { column: 'Clave', target: 'sourceId' },
      ),
    )
    assert.deepEqual(
      Object.values(card!.phones!).map(({ number, contexts }) => [number, contexts]),
      [
        ['600000001', { work: true }],
        ['600000002', undefined],
      ],
    )
    assert.equal(Object.keys(card!.addresses!).length, 1)
    assert.match(sourceKey!, /7$/)
  })

  it('leave the others, but for one whose place they take', async () => {
    const { card } = await cardOf(mapped({ column: 'Clave', target: 'name', part: 'given' }))
    const parts = card!.name!.components!.map(({ kind, value }) => [kind, value])
    assert.deepEqual(parts[0], ['given', '7'])
    assert.equal(card!['lazo.app:custom']!['Nombre'], 'Ana')
  })

  it('are refused with the column and the reason', () => {
    assert.deepEqual(refused({ column: 'Fax', target: 'phone' }), {
      code: 'map-no-column',
      facts: { column: 'Fax', columns: 'Nombre, Apellidos, Tel A, Tel B, Calle, Ciudad, Clave' },
    })
    const part = refused({ column: 'Tel A', target: 'phone', part: 'prefix' })
    assert.deepEqual(part.facts, { column: 'Tel A', target: 'phone', part: 'prefix', parts: 'value, label' })
    const wishes = ['Nombre', 'Clave'].map((column) => ({ column, target: 'name' as const, part: 'given' }))
    assert.deepEqual(refused(...wishes).facts, { column: 'Clave', other: 'Nombre', place: 'name/given' })
    assert.equal(refused({ column: 'Clave', target: 'note' }, { column: 'CLAVE', target: 'uid' }).code, 'map-repeated')
  })
})

describe('a map of columns', () => {
  const targets = ['phone', 'name', 'note'] as const

  it('says a place in short or in full', () => {
    const full = { target: 'phone', label: 'work', slot: 'a' }
    assert.deepEqual(readWishes({ A: 'note', B: 'name / given', C: full }, targets), {
      wishes: [
        { column: 'A', target: 'note', part: undefined, slot: undefined, label: undefined },
        { column: 'B', target: 'name', part: 'given', slot: undefined, label: undefined },
        { column: 'C', part: undefined, ...full },
      ],
    })
    for (const wrong of ['fone', '', 7, null, {}, ['phone']])
      assert.equal((readWishes({ A: wrong }, targets) as { refusal: Remark }).refusal.code, 'map-no-target')
  })

  it('fits a table, a workbook, or the only table among files', () => {
    const wishes = [{ column: 'Clave', target: 'note' as const }]
    const workbook = { sheet: 'Hoja 1', table, merged: [] }
    const shapes: ImportShape[] = [
      { kind: 'table', table },
      { kind: 'xlsx', workbook },
    ]
    for (const shape of shapes) {
      const alone = mapShape(shape, wishes)
      assert.match(JSON.stringify(alone), /"name":"Clave","target":"note"/)
      const parts = [
        { path: 'a', shape: shape as ContactPart['shape'] },
        { path: 'b', shape: { kind: 'vcard' as const } },
      ]
      assert.match(JSON.stringify(mapShape({ kind: 'bundle', parts }, wishes)), /"name":"Clave","target":"note"/)
      const twice = mapShape({ kind: 'bundle', parts: [...parts, { ...parts[0]!, path: 'c' }] }, wishes)
      assert.deepEqual(twice, { refusal: { code: 'map-no-table', facts: {} } })
    }
    assert.deepEqual(mapShape({ kind: 'vcard' }, wishes), { refusal: { code: 'map-no-table', facts: {} } })
  })
})
