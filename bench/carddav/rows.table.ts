import type { Budget } from '../harness/benchmark.ts'
import { firstSync, laterSync, listing, readsOfMany, readsOfOne, searches } from './work/reading.ts'
import type { Work } from './work/work.ts'
import { savesOfMany, savesOfOne } from './work/writing.ts'

/** A line of the comparison: one figure of a work. */
export interface Row {
  readonly label: string
  readonly unit: string
  readonly figure: string
  readonly isMoreBetter: boolean
  /** Whether it is enough to reach the bar. */
  readonly mayBeSecond?: true
  /** What Lazo must reach, for the numbers of cards that have a bar. */
  bar(cards: number): Budget | null
}

/** A work with the lines that are printed of it. Works that add cards come last, so that the others meet all the same book. */
export interface Rows {
  readonly work: Work
  readonly rows: readonly Row[]
}

const atMost =
  (most: number | ((cards: number) => number)) =>
  (cards: number): Budget => ({ atMost: typeof most === 'number' ? most : most(cards) })
const atLeast = (least: number) => (): Budget => ({ atLeast: least })
/** A bar for 10,000 cards and one for 50,000; below it is the one of 10,000. */
const bySize = (small: number, large: number) => atMost((cards) => (cards > 10_000 ? large : small))

const less = { isMoreBetter: false, unit: 'ms' } as const
const more = { isMoreBetter: true, unit: '/s' } as const

/** All lines. The bars are those of two quiet cores, and are scaled by the control. */
export const comparison: readonly Rows[] = [
  {
    work: firstSync,
    rows: [
      { ...less, label: 'first sync', figure: 'time', bar: bySize(1000, 5000) },
      { ...less, label: 'processor per card of a first sync', figure: 'processor', bar: atMost(0.06) },
    ],
  },
  {
    work: laterSync,
    rows: [
      { ...less, label: 'sync after 10 changes', figure: 'changed', bar: atMost(2) },
      { ...less, label: 'sync after no change', figure: 'nothing', bar: atMost(1.5) },
      { ...less, label: 'poll of the ctag', figure: 'tag', bar: atMost(1.5) },
    ],
  },
  { work: listing, rows: [{ ...less, label: 'PROPFIND of all ETags', figure: 'time', bar: bySize(100, 500) }] },
  { work: searches, rows: [{ ...less, label: 'query of FN or EMAIL', figure: 'time', bar: bySize(8, 30) }] },
  {
    work: readsOfOne,
    rows: [
      { ...more, label: 'GET, 1 connection', figure: 'perSecond', bar: atLeast(1000) },
      { ...less, label: 'processor per GET', figure: 'processor', bar: atMost(0.4) },
    ],
  },
  {
    work: readsOfMany,
    rows: [
      { ...more, label: 'GET, 16 connections', figure: 'perSecond', bar: atLeast(2500) },
      { ...less, label: 'GET, 16 connections, p99', figure: 'p99', bar: atMost(20) },
    ],
  },
  {
    work: savesOfOne,
    rows: [
      { ...more, label: 'PUT, 1 connection', figure: 'perSecond', bar: atLeast(250) },
      { ...less, label: 'processor per PUT', figure: 'processor', bar: atMost(2) },
    ],
  },
  { work: savesOfMany, rows: [{ ...more, label: 'PUT, 8 connections', figure: 'perSecond', bar: atLeast(500) }] },
]

/** The last line: the memory of all processes of a server when all is done. A database server costs more than none. */
export const memoryRow: Row = {
  label: 'memory after all of it',
  unit: 'MB',
  figure: 'memory',
  isMoreBetter: false,
  mayBeSecond: true,
  bar: atMost(350),
}
