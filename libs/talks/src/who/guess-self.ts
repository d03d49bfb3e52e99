import type { Party, Told } from '../told.ts'
import { personKey } from './party-keys.ts'

interface Seen {
  party: Party
  sent: number
  received: number
}

const MOST_PEOPLE = 100_000

/** Finds out whose export it is: in their own export everybody talks with them. */
export class SelfGuess {
  readonly #seen = new Map<string, Seen>()
  readonly #region: string
  #undecided = 0

  constructor(region: string) {
    this.#region = region
  }

  /** Takes into account who took part in something that does not say by itself whose it is. */
  take({ owner, from, to }: Told): void {
    if (owner !== null) return
    this.#undecided += 1
    if (from) this.#see(from).sent += 1
    for (const party of to) this.#see(party).received += 1
  }

  /** Whether anything has to be known at all. */
  get isNeeded(): boolean {
    return this.#undecided > 0
  }

  /** Who it may be, the likeliest first: who took part in most, and of equals who wrote to more than wrote to them. */
  candidates(most: number): Party[] {
    const all = [...this.#seen.values()]
    const score = ({ sent, received }: Seen) => sent + received
    return all
      .sort((one, other) => score(other) - score(one) || other.sent - one.sent)
      .slice(0, most)
      .map(({ party }) => party)
  }

  #see(party: Party): Seen {
    const key = personKey(party, this.#region)
    const known = this.#seen.get(key)
    if (known) {
      if (known.party.name === null && party.name !== null) known.party = { ...known.party, name: party.name }
      return known
    }
    const seen = { party, sent: 0, received: 0 }
    if (this.#seen.size < MOST_PEOPLE) this.#seen.set(key, seen)
    return seen
  }
}
