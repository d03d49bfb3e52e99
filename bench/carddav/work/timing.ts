import { median } from '../../harness/median.ts'
import type { BenchBook } from '../bench-book.ts'
import type { HttpConnection } from '../http/http-connection.ts'
import { processorTime } from '../process-tree.ts'
import { untilQuiet } from './until-quiet.ts'

/** The median of the milliseconds that the work takes, done so many times, or fewer when that takes seconds. */
export async function timeOften(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = []
  const limit = performance.now() + 2000
  while (taken.length < times && (!taken.length || performance.now() < limit)) taken.push(await timeOnce(work))
  return median(taken)
}

/** The milliseconds that the work takes. */
export async function timeOnce(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** How much is done, and for how long at most. */
export interface Load {
  readonly connections: number
  readonly times: number
  readonly longest: number
}

/** What a load came to. */
export type Carried = {
  readonly perSecond: number
  /** Of 100 answers 99 came in so many milliseconds. */
  readonly p99: number
  /** Processor time of the server for one, in milliseconds, with what it still did when all were answered. */
  readonly processor: number
}

/** Lets several connections do the work at once, each again and again. */
export async function carryLoad(
  book: BenchBook,
  load: Load,
  work: (connection: HttpConnection, turn: number) => Promise<unknown>,
): Promise<Carried> {
  const pids = book.server.pids()
  const processorBefore = processorTime(pids)
  const taken: number[] = []
  const start = performance.now()
  let begun = 0
  const workOn = async (connection: HttpConnection) => {
    while (begun < load.times && performance.now() - start < load.longest) {
      const turn = begun++
      taken.push(await timeOnce(() => work(connection, turn)))
    }
  }
  await Promise.all(book.connections.slice(0, load.connections).map(workOn))
  const seconds = (performance.now() - start) / 1000
  await untilQuiet(pids)
  const processor = (processorTime(pids) - processorBefore) / taken.length
  taken.sort((one, other) => one - other)
  return { perSecond: taken.length / seconds, p99: taken[Math.floor(taken.length * 0.99)]!, processor }
}
