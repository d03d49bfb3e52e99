import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TableRow, TableShape } from '../table-shape.ts'
import { inChunks, utf8 } from '../testing/read-cards.ts'
import { readTable } from './read-table.ts'

const shape: TableShape = {
  kind: 'csv',
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  columns: ['a', 'b'],
  mapping: [],
  reasons: [],
}
const read = async (text: string | Uint8Array, changes: Partial<TableShape> = {}, size = 5): Promise<TableRow[]> => {
  return Array.fromAsync(
    readTable(inChunks(typeof text === 'string' ? utf8(text) : text, size), { ...shape, ...changes }),
  )
}

test('gives the rows behind the header with their lines, and passes over empty ones', async () => {
  assert.deepEqual(await read('a,b\n1,2\n\n,\n3,"4\n4"\n5,6'), [
    { line: 2, cells: ['1', '2'] },
    { line: 5, cells: ['3', '4\n4'] },
    { line: 7, cells: ['5', '6'] },
  ])
})

test('passes over a preamble of any kind, even one with a quote that is never closed', async () => {
  for (const newline of ['\n', '\r\n', '\r']) {
    const text = ['Notes:', 'He said "no, never', '', 'a,b', '1,2', ''].join(newline)
    for (const size of [1, 2, 3, 100])
      assert.deepEqual(await read(text, { headerLine: 4 }, size), [{ line: 5, cells: ['1', '2'] }])
  }
})

test('gives the only row when header and row end with the file', async () => {
  for (const size of [1, 3, 100]) assert.deepEqual(await read('a,b\n1,2', {}, size), [{ line: 2, cells: ['1', '2'] }])
})

test('takes the first line for a row when there is no header', async () => {
  assert.deepEqual(await read('1,2\n3,4', { headerLine: 0 }), [
    { line: 1, cells: ['1', '2'] },
    { line: 2, cells: ['3', '4'] },
  ])
})

test('takes zero bytes out of the cells and says so', async () => {
  const [row, next] = await read('a,b\nx\0y,2\n3,4\n')
  assert.deepEqual(row, { line: 2, cells: ['xy', '2'], problem: { code: 'zero-bytes', facts: {} } })
  assert.deepEqual(next, { line: 3, cells: ['3', '4'] })
})

test('tells the row whose bytes are no UTF-8, also when it spans lines', async () => {
  const bytes = Buffer.concat([
    utf8('a,b\n1,Lucía\n'),
    Buffer.from('2,"x\nMu\xf1oz\ny"\n', 'latin1'),
    utf8('3,Iñigo\n'),
  ])
  const rows = await read(new Uint8Array(bytes), {}, 1000)
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ['1', 'Lucía'],
      ['2', 'x\nMuñoz\ny'],
      ['3', 'Iñigo'],
    ],
  )
  assert.deepEqual(
    rows.map(({ problem }) => problem !== undefined),
    [false, true, false],
  )
})
