import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readSqlRows } from './read-sql-rows.ts'

describe('the rows of a dump', () => {
  it('are as many as it has, and hold no more than they say', () => {
    const columns = Array.from({ length: 1_000 }, (_, i) => `c${i}`).join(',')
    const rows = readSqlRows(`INSERT INTO contacts (${columns}) VALUES ${'(1),'.repeat(150_000)}(1, 'b', 3);`, [
      'contacts',
    ])
    const found = rows.get('contacts')!
    assert.equal(found.length, 150_001)
    assert.deepEqual([found[0]!.cells, found.at(-1)!.cells], [{ c0: '1' }, { c0: '1', c1: 'b', c2: '3' }])
  })

  it('leave out values without a column, and read NULL as nothing', () => {
    const rows = readSqlRows("INSERT IGNORE INTO `m_tags` (`id`, `name`) VALUES ( 1, NULL , 'x');", ['tags'])
    assert.deepEqual(rows.get('tags'), [{ line: 1, cells: { id: '1', name: '' } }])
  })
})
