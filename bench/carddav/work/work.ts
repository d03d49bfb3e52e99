import type { Control } from '../../harness/benchmark.ts'
import type { BenchBook } from '../bench-book.ts'

/** What one turn of work gives: figures by their names. */
export type Figures = Readonly<Record<string, number>>

/** Work that is done on each server in turns. */
export interface Work {
  /** Work of the same nature. */
  readonly control: Control
  run(book: BenchBook): Promise<Figures>
}
