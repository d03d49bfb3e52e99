import type { BenchBook } from '../bench-book.ts'
import { type Carried, carryLoad } from './timing.ts'
import type { Work } from './work.ts'

/** New cards put one after the other. */
export const savesOfOne: Work = {
  control: 'disk',
  run: (book) => putMany(book, { connections: 1, times: 200 }),
}

/** New cards put by eight devices at once. */
export const savesOfMany: Work = {
  control: 'disk',
  run: (book) => putMany(book, { connections: 8, times: 400 }),
}

function putMany(book: BenchBook, load: { connections: number; times: number }): Promise<Carried> {
  return carryLoad(book, { ...load, longest: 4000 }, (connection) => book.putNew(connection))
}
