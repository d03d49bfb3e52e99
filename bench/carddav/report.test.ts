import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from './report.ts'
import type { Row } from './rows.table.ts'
import type { Outcome } from './turns.ts'

const time: Row = { label: 'sync', unit: 'ms', figure: 'time', isMoreBetter: false, bar: () => null }
const rate: Row = { ...time, label: 'GET', unit: '/s', isMoreBetter: true }
const took = (value: number): Outcome => ({ figures: { time: value }, rounds: 5, isCut: false })

test('calls us first when nobody is better, by the direction of the line', () => {
  const outcomes = new Map([
    ['Lazo', took(2)],
    ['Radicale', took(10)],
    ['Cyrus', took(3)],
  ])
  assert.equal(standingOf(time, { control: 4, outcomes }).isFirst, true)
  const standing = standingOf(rate, { control: 4, outcomes })
  assert.equal(standing.isFirst, false)
  assert.deepEqual(standing.measured, { figure: 2, control: 4, quotient: 0.5 })
  assert.equal(
    standing.text,
    'GET: Lazo 2 /s | Radicale 10 /s | Cyrus 3 /s, control 4, quotient 0.5; not first, Radicale is',
  )
})

test('says of a server why it has no figure, and of one that is slow how often it was measured', () => {
  const outcomes = new Map<string, Outcome>([
    ['Lazo', took(2)],
    ['Radicale', { failure: 'it hung up' }],
    ['Cyrus', { figures: { time: 9 }, rounds: 1, isCut: true }],
  ])
  const { text, isFirst } = standingOf(time, { control: 4, outcomes })
  assert.equal(isFirst, true)
  assert.match(text, /Radicale failed \(it hung up\) \| Cyrus 9 ms \(1 rounds\)/)
})

test('is never first without a figure of our own', () => {
  const outcomes = new Map<string, Outcome>([
    ['Lazo', { failure: 'it hung up' }],
    ['Cyrus', took(9)],
  ])
  assert.equal(standingOf(time, { control: 4, outcomes }).isFirst, false)
})
