import type { PackedLine } from '../lines/pack-line.ts'
import type { FromWorker } from './messages.ts'

/** So many messages with lines may be on their way to the page: enough to keep it busy, few enough to stop soon. */
const WINDOW = 8

/** The page tells after so many that it took them in: telling costs it more than taking a few more. */
export const TAKEN_AT_ONCE = 4

/** Tells the page of lines at the pace at which it takes them in. */
export class PageFeed {
  readonly #tell: (message: FromWorker) => void
  readonly #waiting: (() => void)[] = []
  #free = WINDOW

  constructor(tell: (message: FromWorker) => void) {
    this.#tell = tell
  }

  /** Tells of lines; waits while the page has enough to do. */
  async lines(lines: readonly PackedLine[]): Promise<void> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#tell({ kind: 'lines', lines })
  }

  /** The page took in `TAKEN_AT_ONCE` messages. */
  taken(): void {
    this.#free += TAKEN_AT_ONCE
    for (const next of this.#waiting.splice(0, this.#free)) {
      this.#free -= 1
      next()
    }
  }
}
