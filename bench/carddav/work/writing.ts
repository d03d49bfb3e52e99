import type { Control } from '../../harness/benchmark.ts'
import { cpuControl, diskControl } from '../../harness/controls.ts'
import type { BenchBook } from '../bench-book.ts'
import { type Carried, carryLoad } from './timing.ts'
import type { Work } from './work.ts'

/** A save is thought over and then waits for the disk. */
const cpuAndDisk: Control = {
  name: 'cpu and disk',
  run: async () => (await cpuControl.run()) + (await diskControl.run()),
}

/** New cards put one after the other. */
export const savesOfOne: Work = {
  control: cpuAndDisk,
  run: (book) => putMany(book, { connections: 1, times: 200 }),
}

/** New cards put by eight devices at once. */
export const savesOfMany: Work = {
  control: cpuAndDisk,
  run: (book) => putMany(book, { connections: 8, times: 400 }),
}

function putMany(book: BenchBook, load: { connections: number; times: number }): Promise<Carried> {
  return carryLoad(book, { ...load, longest: 4000 }, (connection) => book.putNew(connection))
}
