import { ProductError } from '#base/errors.ts'

/** Lets a bounded number of works run at once and a bounded number wait for their turn; whoever comes then is sent away. */
export class WaitingLine {
  readonly #atOnce: number
  readonly #places: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(atOnce: number, places: number) {
    this.#atOnce = atOnce
    this.#places = places
  }

  /** Runs `work` when its turn comes. Throws `too-many-tries` when the line is full. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#atOnce) {
      this.#running += 1
      return
    }
    if (this.#waiting.length >= this.#places) throw lineFull()
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  /** The place of whoever leaves passes to the next one waiting, so that nobody slips in between. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running -= 1
  }
}

function lineFull(): ProductError {
  return new ProductError(
    'too-many-tries',
    'Too many people are signing in at this moment. Try again in a few seconds.',
    {
      facts: { retryAfterSeconds: 2 },
    },
  )
}
