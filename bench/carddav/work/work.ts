import type { BenchBook } from '../bench-book.ts'

/** What one turn of work gives: figures by their names. */
export type Figures = Readonly<Record<string, number>>

/** Work that is done on each server in turns. */
export interface Work {
  readonly control: 'cpu' | 'disk'
  run(book: BenchBook): Promise<Figures>
}
