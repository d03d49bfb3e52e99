import { median } from '../harness/median.ts'
import type { BenchBook } from './bench-book.ts'
import { untilQuiet } from './work/until-quiet.ts'
import type { Figures, Work } from './work/work.ts'

/** A server that takes longer than this for one work, in milliseconds, does not get all rounds. */
const LONGEST = 60_000

/** What a work came to on one server: medians by figure over its rounds, which are cut when it is slow; or why it came to nothing. */
export type Outcome =
  | { readonly figures: Figures; readonly rounds: number; readonly isCut: boolean }
  | { readonly failure: string }

/** What a work came to everywhere. */
export interface Compared {
  /** The median of the control between the turns. */
  readonly control: number
  /** By the name of the server. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

/** Lets the servers do the work in turns, with the control before each round, and another one first in each round. */
export async function doInTurns(
  books: readonly BenchBook[],
  { work, rounds }: { work: Work; rounds: number },
): Promise<Compared> {
  const controls: number[] = []
  const turns = books.map((book) => new Turns(book, work))
  for (let round = 0; round < rounds; round++) {
    controls.push(await work.control.run())
    const first = round % turns.length
    for (const one of [...turns.slice(first), ...turns.slice(0, first)]) await one.take()
  }
  return { control: median(controls), outcomes: new Map(turns.map((one) => [one.name, one.outcome(rounds)])) }
}

/** The turns of one server. */
class Turns {
  readonly #book: BenchBook
  readonly #work: Work
  readonly #taken: Figures[] = []
  #failure: string | null = null
  #spent = 0

  constructor(book: BenchBook, work: Work) {
    this.#book = book
    this.#work = work
  }

  get name(): string {
    return this.#book.server.name
  }

  async take(): Promise<void> {
    if (this.#failure !== null || this.#spent > LONGEST) return
    await untilQuiet(this.#book.server.pids())
    const start = performance.now()
    try {
      this.#taken.push(await this.#work.run(this.#book))
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error)
    }
    this.#spent += performance.now() - start
  }

  outcome(rounds: number): Outcome {
    if (this.#failure !== null) return { failure: this.#failure }
    const names = Object.keys(this.#taken[0] ?? {})
    const figures = names.map((name) => [name, median(this.#taken.map((one) => one[name]!))] as const)
    return { figures: Object.fromEntries(figures), rounds: this.#taken.length, isCut: this.#taken.length < rounds }
  }
}
