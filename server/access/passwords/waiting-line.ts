import { ProductError } from '#base/errors.ts'

/** How long a line is. */
export interface LineOptions {
  /** How many works run at once. */
  readonly atOnce: number
  /** How many wait in all. */
  readonly places: number
  /** How many of them one and the same may take; all of them unless it is said. */
  readonly placesOfOne?: number
}

/**
 * Lets a bounded number of works run at once and a bounded number wait for their turn; whoever comes then is sent away. Those
 * who wait are called in turns, so that somebody with a hundred works holds up the next one by one.
 */
export class WaitingLine {
  readonly #options: LineOptions
  /** Who waits, the next one first. */
  readonly #waiting = new Map<string, (() => void)[]>()
  #waitingInAll = 0
  #running = 0

  constructor(options: LineOptions) {
    this.#options = options
  }

  /** Runs `work` when the turn of `whose` comes. Throws `too-many-tries` when the line is full. */
  async run<T>(work: () => Promise<T>, whose = ''): Promise<T> {
    await this.#enter(whose)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #enter(whose: string): Promise<void> {
    const { atOnce, places, placesOfOne = places } = this.#options
    if (this.#running < atOnce) {
      this.#running += 1
      return
    }
    const own = this.#waiting.get(whose) ?? []
    if (this.#waitingInAll >= places || own.length >= placesOfOne) throw lineFull()
    await new Promise<void>((resolve) => {
      own.push(resolve)
      this.#waiting.set(whose, own)
      this.#waitingInAll += 1
    })
  }

  /** The place of whoever leaves passes to the next one waiting, so that nobody slips in between. */
  #leave(): void {
    const [next] = this.#waiting
    if (!next) {
      this.#running -= 1
      return
    }
    const [whose, own] = next
    this.#waiting.delete(whose)
    const call = own.shift()!
    if (own.length > 0) this.#waiting.set(whose, own)
    this.#waitingInAll -= 1
    call()
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
