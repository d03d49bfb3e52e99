import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Line } from './benchmark.ts'
import { addControl, bestControl, type ControlHistory } from './control-history.ts'
import { cpuControl, diskControl } from './controls.ts'
import { measureLine } from './measure.ts'
import { median } from './median.ts'
import { describeLine } from './report.ts'
import { judge } from './verdict.ts'

const line: Line = { label: 'save', unit: 'ms', control: 'disk', work: () => 10 }

test('takes the median of an odd and of an even number of values', () => {
  assert.equal(median([9, 1, 5]), 5)
  assert.equal(median([4, 1, 2, 9]), 3)
  assert.throws(() => median([]), /no median/)
})

test('does control and work in turns', async () => {
  const turns: string[] = []
  const note = (turn: string) => (): number => turns.push(turn)
  await measureLine({ ...line, control: { name: 'bare', run: note('control') }, work: note('work') }, 3)
  assert.deepEqual(turns, ['control', 'work', 'control', 'work', 'control', 'work'])
})

test('gives figure, control and quotient as medians', async () => {
  const figures = [30, 10, 20]
  const bare = { name: 'bare', run: () => 4 }
  const measured = await measureLine({ ...line, control: bare, work: () => figures.pop() ?? 0 }, 3)
  assert.deepEqual(measured, { figure: 20, control: 4, quotient: 5 })
})

test('takes the time of work that gives no figure', async () => {
  const measured = await measureLine({ ...line, control: 'none', work: () => {} }, 1)
  assert.ok(measured.figure >= 0)
  assert.equal(measured.quotient, null)
})

test('lets a time that misses its budget hold when the machine is slower than at its best', () => {
  const budgeted: Line = { ...line, budget: { figure: { atMost: 5 } } }
  assert.equal(judge(budgeted, { figure: 4, control: 20, quotient: 0.2 }, 20), 'holds')
  assert.equal(judge(budgeted, { figure: 9, control: 20, quotient: 0.45 }, 10), 'holds scaled')
  assert.equal(judge(budgeted, { figure: 9, control: 20, quotient: 0.45 }, 20), 'misses')
})

test('scales a rate the other way', () => {
  const budgeted: Line = { ...line, unit: 'saves/s', budget: { figure: { atLeast: 250 } } }
  assert.equal(judge(budgeted, { figure: 130, control: 20, quotient: 6.5 }, 10), 'holds scaled')
  assert.equal(judge(budgeted, { figure: 120, control: 20, quotient: 6 }, 10), 'misses')
})

test('judges a quotient as it is', () => {
  const budgeted: Line = { ...line, budget: { quotient: { atMost: 3 } } }
  assert.equal(judge(budgeted, { figure: 29, control: 10, quotient: 2.9 }, 1), 'holds')
  assert.equal(judge(budgeted, { figure: 31, control: 10, quotient: 3.1 }, 1), 'misses')
})

test('keeps the last twenty runs of a control and knows the best of them', () => {
  const empty: ControlHistory = {}
  assert.equal(bestControl(empty, 'cpu'), null)
  const values = [1, ...Array.from({ length: 20 }, (_, index) => 50 - index)]
  const history = values.reduce((kept, value) => addControl(kept, 'cpu', value), empty)
  assert.equal(history.cpu?.length, 20)
  assert.equal(bestControl(history, 'cpu'), 31)
})

test('prints figure, control, quotient, budget and verdict', () => {
  const text = describeLine(
    { ...line, budget: { figure: { atMost: 5 } } },
    { figure: 3.2149, control: 14.2, quotient: 0.2264 },
    'holds',
  )
  assert.equal(text, 'save: 3.21 ms, control disk 14.2, quotient 0.226 — at most 5 ms: holds')
})

test('has controls that do work', async () => {
  assert.ok((await cpuControl.run()) > 0)
  assert.ok((await diskControl.run()) > 0)
})
