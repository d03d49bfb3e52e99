import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import papaparse from 'papaparse'
import type { TableRow } from '../table-shape.ts'
import { RowParser, type RowParserOptions } from './row-parser.ts'

function parse(text: string, options: Partial<RowParserOptions> = {}, size = text.length || 1): TableRow[] {
  const parser = new RowParser({ delimiter: ',', ...options })
  const rows: TableRow[] = []
  for (let at = 0; at < text.length; at += size) rows.push(...parser.push(text.slice(at, at + size)))
  return [...rows, ...parser.end()]
}
const cellsOf = (rows: TableRow[]) => rows.map(({ cells }) => cells)
const limits = { columns: 5, cell: 20, row: 60 }

describe('well-formed rows (RFC 4180)', () => {
  test('cuts cells, quotes, doubled quotes and line ends of all systems', () => {
    const rows = parse('a,"b, c","d ""e"""\r\n1,,3\n"two\nlines",x\ry')
    assert.deepEqual(cellsOf(rows), [['a', 'b, c', 'd "e"'], ['1', '', '3'], ['two\nlines', 'x'], ['y']])
  })

  test('tells the line each row begins on', () => {
    const rows = parse('a\r\n\r\n"b\r\nb"\nc\rd\n', { firstLine: 10 })
    assert.deepEqual(
      rows.map(({ line }) => line),
      [10, 12, 14, 15],
    )
  })

  test('passes over byte order marks, at the beginning and where files were glued together', () => {
    assert.deepEqual(cellsOf(parse('\uFEFF"a",b\n\uFEFFc,"\uFEFFd"\n')), [
      ['a', 'b'],
      ['c', '\uFEFFd'],
    ])
  })

  test('gives the same rows whatever the pieces are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ñ'), maxLength: 60 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (csv, size) => {
        assert.deepEqual(parse(csv, {}, size), parse(csv))
      }),
    )
  })

  test('reads back every table that quotes its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'ñ', "'"), maxLength: 8 })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, (rows) => {
        const csv = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        assert.deepEqual(cellsOf(parse(csv)), rows)
      }),
    )
  })

  test('agrees with papaparse on tables with few quotes', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'a', 'ñandú', '"q"', '"x, y"', '"a ""b"""', '"l\n2"', 'it"s'),
      fc.stringMatching(/^[a-z ]{0,6}$/),
    )
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(table, (rows) => {
        const csv = rows.map((row) => row.join(',')).join('\n')
        assert.deepEqual(cellsOf(parse(csv)), papaparse.parse(csv, { delimiter: ',', newline: '\n' }).data)
      }),
    )
  })
})

describe('damaged rows', () => {
  test('keeps quotes that are not doubled inside a quoted cell', () => {
    assert.deepEqual(cellsOf(parse('"She said "hi" to me",x\n"a" ,b')), [
      ['She said "hi" to me', 'x'],
      ['a', 'b'],
    ])
  })

  test('reads a quote that is never closed as a plain character, says so, and loses no other row', () => {
    const rows = parse('a,b\n"open,1\nc,d\n')
    assert.deepEqual(cellsOf(rows), [
      ['a', 'b'],
      ['"open', '1'],
      ['c', 'd'],
    ])
    assert.equal(rows[1]?.problem?.code, 'open-quote')
    assert.equal(rows[2]?.problem, undefined)
  })

  test('tells what is wrong with a piece with the row that ends in it, not with one that was held before', () => {
    const problem = { code: 'wrong-bytes', facts: {} } as const
    const parser = new RowParser({ delimiter: ',', columns: 2 })
    const held = [...parser.push('a,"b\n'), ...parser.push('"\n')]
    const rows = [...held, ...parser.push('c,d', problem), ...parser.end()]
    assert.deepEqual(
      rows.map((row) => row.problem),
      [undefined, problem],
    )
  })

  test('does not let a forgotten quote swallow the next rows when the width of the table tells', () => {
    const rows = parse('"open,1\nc,"d"\ne,f\n', { columns: 2 })
    assert.deepEqual(cellsOf(rows), [
      ['"open', '1'],
      ['c', 'd'],
      ['e', 'f'],
    ])
    assert.equal(rows[0]?.problem?.code, 'open-quote')
  })

  test('takes a quoted cell over the limit for a forgotten quote', () => {
    const rows = parse(`"open,x\n${'a,b\n'.repeat(10)}"`, { limits }, 8)
    assert.equal(rows.length, 12)
  })

  test('stays linear on a file full of quotes that open and never close', () => {
    assert.equal(parse('"a\n'.repeat(200_000)).length, 200_000)
    assert.equal(parse('"a,"b'.repeat(50_000)).length, 1)
  })
})

describe('limits', () => {
  test('gives a row with too many cells back as a problem', () => {
    const [wide, next] = parse('1,2,3,4,5,6\na,b\n', { limits })
    assert.deepEqual(wide, { line: 1, cells: [], problem: { code: 'too-many-cells', facts: { cells: 6, limit: 5 } } })
    assert.deepEqual(next, { line: 2, cells: ['a', 'b'] })
  })

  test('cuts a cell that is too long and says so', () => {
    const [row] = parse(`${'x'.repeat(25)},b\n`, { limits })
    assert.deepEqual(row?.cells, ['x'.repeat(20), 'b'])
    assert.deepEqual(row?.problem, { code: 'cell-too-long', facts: { limit: 20 } })
  })

  test('tells of the limit when a row has two problems', () => {
    const [row] = parse(`"open,${'x'.repeat(25)}\n`, { limits })
    assert.deepEqual(row?.cells, ['"open', 'x'.repeat(20)])
    assert.deepEqual(row?.problem, { code: 'cell-too-long', facts: { limit: 20 } })
  })

  test('passes over a row without end in flat memory and goes on behind it', () => {
    const rows = parse(`a,b\n${'x'.repeat(500)}\nc,d\n`, { limits }, 10)
    assert.deepEqual(cellsOf(rows), [['a', 'b'], [], ['c', 'd']])
    assert.deepEqual(
      rows.map(({ line }) => line),
      [1, 2, 3],
    )
    assert.deepEqual(rows[1]?.problem, { code: 'row-too-long', facts: { limit: 60 } })
  })
})
