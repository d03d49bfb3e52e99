import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { HashedRows } from './hashed-rows.ts'
import { letterOf } from './letter-of.ts'
import { allowTypos } from './near-words.ts'
import { Postings } from './postings.ts'
import { RowSet } from './row-set.ts'
import { signsOf } from './signs-of.ts'
import { SortColumn } from './sort-column.ts'
import { SortedRows } from './sorted-rows.ts'
import { WordTable } from './word-table.ts'

const row = fc.nat({ max: 300 })
const rows = fc.array(row)
const setOf = (members: readonly number[]) => {
  const set = RowSet.withRoom(301)
  for (const one of members) set.add(one)
  return set
}
const ascending = (members: Iterable<number>) => [...new Set(members)].sort((a, b) => a - b)

it('a set of rows is a set', () => {
  fc.assert(
    fc.property(rows, rows, (ours, others) => {
      const [a, b] = [new Set(ours), new Set(others)]
      assert.deepEqual([...setOf(ours)], ascending(ours))
      assert.equal(setOf(ours).count, a.size)
      assert.equal(setOf(ours).isEmpty, a.size === 0)
      assert.deepEqual([...setOf(ours).intersect(setOf(others))], ascending(a.intersection(b)))
      assert.deepEqual([...setOf(ours).unite(setOf(others))], ascending(a.union(b)))
      assert.deepEqual([...setOf(ours).subtract(setOf(others))], ascending(a.difference(b)))
    }),
  )
})

it('postings give back what was put in, by mark, also after rows were numbered anew', () => {
  const entry = fc.record({ term: fc.nat({ max: 5 }), row, marks: fc.integer({ min: 1, max: 15 }) })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
      const postings = new Postings()
      for (const one of entries) postings.add(one.term, one.row, one.marks)
      const newRows = Int32Array.from({ length: 301 }, (_, old) => (old % 3 === 0 ? -1 : old - 1))
      const fresh = postings.renumbered(newRows)
      for (const term of [0, 3, 7]) {
        const ours = entries.filter((one) => one.term === term && (one.marks & 5) !== 0)
        const [found, later] = [setOf([]), setOf([])]
        postings.collect(term, 5, found)
        fresh.collect(term, 5, later)
        assert.deepEqual([...found], ascending(ours.map((one) => one.row)))
        assert.deepEqual([...later], ascending(ours.map((one) => newRows[one.row]!).filter((one) => one >= 0)))
      }
    }),
  )
})

it('hashed rows are found by their text, before and after they were numbered anew', () => {
  const hashed = new HashedRows()
  for (let at = 0; at < 5000; at += 1) hashed.add(`text ${at}`, at)
  assert.ok(hashed.rowsOf('text 4999').includes(4999))
  hashed.renumber(Int32Array.from({ length: 5000 }, (_, at) => (at < 10 ? -1 : at - 10)))
  assert.ok(hashed.rowsOf('text 4999').includes(4989))
  assert.deepEqual(hashed.rowsOf('text 3'), [])
})

it('rows stand in order however few or many come at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat({ max: 5000 }), { maxLength: 400, size: 'max' }), { maxLength: 4 }),
      (batches) => {
        const sorted = new SortedRows((a, b) => a - b)
        for (const batch of batches) sorted.insert(batch)
        assert.deepEqual(
          [...sorted.rows],
          batches.flat().sort((a, b) => a - b),
        )
        sorted.insert([17])
        assert.equal(
          sorted.firstPlace((one) => one >= 17),
          batches.flat().filter((one) => one < 17).length,
        )
      },
    ),
  )
})

it('keys compare as their texts do within letters, signs and empty ones', () => {
  const key = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abжлж.,'), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'abжл'), maxLength: 3 }).map((text) => `garcia m${text}`),
    fc.string({ unit: fc.constantFrom(...'abnz~ 019-éжあ漢', '\uffff', '🎉'), maxLength: 20 }),
    fc.constantFrom('garcia maria', 'garcia maria jose', 'garcia maria jose b', 'garcia maria jose a'),
  )
  const kind = (text: string) => ['#', ''].indexOf(letterOf(text)) + 1
  fc.assert(
    fc.property(key, key, (a, b) => {
      const column = new SortColumn()
      column.set(0, a)
      column.set(1, b)
      const text = Number(a > b) - Number(a < b)
      assert.equal(Math.sign(column.compare(0, 1)), Math.sign(kind(a) - kind(b)) || text)
      assert.equal(Math.sign(column.compareTo(0, b)), Math.sign(kind(a) - kind(b)) || text)
    }),
  )
})

it('the number of the first signs is never greater for a lesser text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab~ 09-.éжлあ漢{', '\uffff', '\0', '🎉'), maxLength: 6 })
  fc.assert(
    fc.property(text, text, text, (before, a, b) => {
      const [less, more] = [before + a, before + b].sort()
      assert.ok(signsOf(less!) <= signsOf(more!))
      assert.ok(signsOf(less!) < 2 ** 48)
    }),
    { numRuns: 2000 },
  )
})

it('the letter of a key is its own, or one for all signs, all ideographs, all syllables that begin alike', () => {
  const letters = ['ana', 'n~u', 'nu', 'жанна', '김', '田中', '🎉', '007', '~', ''].map(letterOf)
  assert.deepEqual(letters, ['A', 'Ñ', 'N', 'Ж', 'ㄱ', '漢', '#', '#', '#', ''])
})

describe('the table of words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcñ'), minLength: 1, maxLength: 6 })

  it('finds those that begin so', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), word, (first, second, beginning) => {
        const table = new WordTable()
        for (const words of [first, second]) {
          for (const one of words) table.intern(one)
          table.settle()
        }
        const [from, to] = table.span(beginning)
        const found = Array.from({ length: to - from }, (_, at) => table.wordAt(from + at))
        assert.deepEqual(found, [...new Set([...first, ...second])].filter((one) => one.startsWith(beginning)).sort())
      }),
    )
  })

  it('knows the words one typo away', () => {
    const table = new WordTable()
    for (const one of [
      'garcia',
      'garzia',
      'gracia',
      'garca',
      'garciaa',
      'xgarcia',
      'marcia',
      'garxxa',
      'garcias',
      'gar',
    ])
      table.intern(one)
    table.settle()
    const near = (typed: string, isBeginning = false) =>
      (allowTypos([[{ word: typed, isBeginning }], [{ word: 'zz', isBeginning }]], table)?.[0] ?? [])
        .slice(1)
        .map((one) => one.word)
        .sort()
    assert.deepEqual(near('garcia'), ['garca', 'garciaa', 'garcias', 'garzia', 'gracia', 'marcia', 'xgarcia'])
    assert.deepEqual(near('gra'), [])
    assert.deepEqual(near('garc1a'), [])
    assert.deepEqual(allowTypos([[{ word: 'gacri', isBeginning: true }]], table)?.[0]?.slice(1), [
      { word: 'garci', isBeginning: true },
    ])
  })
})
