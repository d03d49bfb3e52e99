import type { PlaceRecord, PlacesDelta } from '#store/history/writer.ts'

/** What is to be done so that a card stands where it stood. */
export interface PlacesDifference {
  readonly moveTo?: PlaceRecord
  readonly link: readonly PlaceRecord[]
  readonly unlink: readonly PlaceRecord[]
}

/** Goes back, change by change, from where a card stands to where it stood. Pure. */
export class PastPlaces {
  readonly #present: readonly PlaceRecord[]
  readonly #presentHome: string
  readonly #places: Map<string, PlaceRecord>
  #home: string

  constructor(home: string, places: readonly PlaceRecord[]) {
    this.#present = places
    this.#presentHome = home
    this.#places = byBook(places)
    this.#home = home
  }

  /** Goes back before one change; what was changed since stays. False, and nothing done, when the card was moved since. */
  goBackBefore(delta: PlacesDelta): boolean {
    if (delta.home) return this.#goBackBeforeMove(delta, delta.home)
    for (const { bookId, linkedBy } of delta.added ?? [])
      if (linkedBy !== null && this.#places.get(bookId)?.linkedBy === linkedBy) this.#places.delete(bookId)
    for (const place of delta.removed ?? []) if (!this.#places.has(place.bookId)) this.#places.set(place.bookId, place)
    return true
  }

  /** How the places that were reached differ from those of now. A move ends all links, so those to keep are made anew. */
  difference(): PlacesDifference {
    const isLink = (place: PlaceRecord) => place.linkedBy !== null
    const wanted = [...this.#places.values()].filter(isLink)
    if (this.#home !== this.#presentHome) {
      const home = this.#places.get(this.#home)
      return { link: wanted, unlink: [], ...(home === undefined ? {} : { moveTo: home }) }
    }
    const present = byBook(this.#present)
    return {
      link: wanted.filter((place) => !isSame(place, present.get(place.bookId))),
      unlink: this.#present.filter((place) => isLink(place) && !isSame(place, this.#places.get(place.bookId))),
    }
  }

  #goBackBeforeMove(delta: PlacesDelta, [from, to]: readonly [from: string, to: string]): boolean {
    const home = delta.removed?.find((place) => place.bookId === from)
    if (this.#home !== to || !home) return false
    this.#home = from
    this.#places.delete(to)
    for (const place of delta.removed ?? []) if (!this.#places.has(place.bookId)) this.#places.set(place.bookId, place)
    this.#places.set(from, home)
    return true
  }
}

function byBook(places: readonly PlaceRecord[]): Map<string, PlaceRecord> {
  return new Map(places.map((place) => [place.bookId, place]))
}

function isSame(one: PlaceRecord, other: PlaceRecord | undefined): boolean {
  return one.linkedBy === other?.linkedBy && one.maxRight === other.maxRight
}
