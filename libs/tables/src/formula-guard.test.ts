import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { guardFormula, unguardFormula } from './formula-guard.ts'

test('puts an apostrophe before what a spreadsheet would run', () => {
  for (const cell of ['=HYPERLINK("x")', '+1+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    assert.equal(guardFormula(cell), `'${cell}`)
  }
  for (const cell of ['', 'Ana', "O'Neill", "'Ana'", '1=1', ' =1']) assert.equal(guardFormula(cell), cell)
})

test('takes away exactly what was put, also before apostrophes of the text itself', () => {
  const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '"'), maxLength: 6 })
  fc.assert(
    fc.property(cell, (text) => {
      fc.pre(!/^="[^"]*"$/.test(text))
      assert.equal(unguardFormula(guardFormula(text)), text)
    }),
  )
})

test('reads the trick that keeps numbers text', () => {
  assert.equal(unguardFormula('="0034600000005"'), '0034600000005')
})
