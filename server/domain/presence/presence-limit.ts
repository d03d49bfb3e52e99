import { ProductError } from '#base/errors.ts'

const WINDOW_MS = 60_000
/** A page says so every 10 seconds, and whoever leafs through contacts once a second. */
const MOST_SIGNS = 240

/** Counts how often each member says that they have a card open, in this process. */
export class PresenceLimit {
  #counts = new Map<string, number>()
  #since = 0

  /** Counts once more. Throws `too-many-tries` for what no page does. */
  count(memberId: string, now: Date): void {
    if (now.getTime() >= this.#since + WINDOW_MS) {
      this.#counts = new Map()
      this.#since = now.getTime()
    }
    const signs = (this.#counts.get(memberId) ?? 0) + 1
    this.#counts.set(memberId, signs)
    if (signs <= MOST_SIGNS) return
    const retryAfterSeconds = Math.ceil((this.#since + WINDOW_MS - now.getTime()) / 1_000)
    throw new ProductError('too-many-tries', `Too many cards were opened. Wait ${retryAfterSeconds} seconds.`, {
      facts: { retryAfterSeconds },
    })
  }
}
