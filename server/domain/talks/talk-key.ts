import { createHash } from 'node:crypto'
import { personKey, type Talk } from '@lazo/talks'

const BYTES = 16
/** Talks that look alike stand close to each other in an export. */
const REMEMBERED = 8_192

/**
 * Gives each talk of an export a mark that the same export gives it again: of when, by what, in which direction and with whom, and of
 * several alike which it is. What was said is no part of it, so that nothing of it is kept.
 */
export class TalkKeys {
  readonly #region: string
  readonly #seen = new Map<string, number>()

  constructor(region: string) {
    this.#region = region
  }

  /** The mark of the next talk, in the order of the export. */
  next({ at, medium, network, direction, withWhom }: Talk): Buffer {
    const people = withWhom.map((party) => personKey(party, this.#region)).sort()
    const stem = JSON.stringify([at, medium, network, direction, people])
    const nth = (this.#seen.get(stem) ?? 0) + 1
    this.#seen.delete(stem)
    this.#seen.set(stem, nth)
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.keys().next().value!)
    return createHash('sha256').update(`${nth} ${stem}`).digest().subarray(0, BYTES)
  }
}
