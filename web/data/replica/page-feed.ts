import type { PackedLine } from '../lines/pack-line.ts'
import type { FromWorker } from './messages.ts'

/** So many messages with lines may be on their way to the page: enough to keep it busy, few enough to stop soon. */
const WINDOW = 3

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

  /** The page took lines in. */
  taken(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free += 1
  }
}
