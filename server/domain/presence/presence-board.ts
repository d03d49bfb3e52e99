import { foldSigns } from './fold-signs.ts'
import type { Place, Sign } from './sign.ts'

/** A page that was not heard of for so long is gone: its person left, or its connection broke. Pages are heard of every 10 seconds. */
const PRESENCE_MS = 30_000

interface Kept {
  readonly sign: Sign
  /** In milliseconds, by the clock of this process. */
  readonly until: number
}

/** Who has which card open, as far as this process heard within the last 30 seconds. Kept nowhere else: other processes hear the same. */
export class PresenceBoard {
  readonly #places = new Map<string, Map<string, Kept>>()
  readonly #changed: (place: Place, memberIds: readonly string[]) => void

  /** `changed` is called when members come to a card, go, or do something else there, as others see it. */
  constructor(changed: (place: Place, memberIds: readonly string[]) => void) {
    this.#changed = changed
  }

  /** Notes what a page says of itself. */
  note(sign: Sign, now: Date): void {
    const { memberId, pageId, turn } = sign
    const kept = this.#places.get(keyOf(sign)) ?? new Map<string, Kept>()
    const pageKey = `${memberId} ${pageId}`
    if (turn < (kept.get(pageKey)?.sign.turn ?? 0)) return
    this.#changing(sign, () => {
      // That a page went is kept too, lest an older word of it that comes late is heard.
      kept.set(pageKey, { sign, until: now.getTime() + PRESENCE_MS })
      this.#places.set(keyOf(sign), kept)
    })
  }

  /** What pages say that have this card open. */
  at(place: Place): Sign[] {
    const kept = [...(this.#places.get(keyOf(place))?.values() ?? [])]
    return kept.flatMap(({ sign }) => (sign.doing === 'away' ? [] : [sign]))
  }

  /** The cards of a workspace that somebody has open, or had a moment ago. */
  placesOf(workspaceId: string): Place[] {
    return this.#all().filter((place) => place.workspaceId === workspaceId)
  }

  /** Lets go of all that a member has open. */
  forget({ workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string }): void {
    for (const place of this.placesOf(workspaceId)) this.#drop(place, ({ sign }) => sign.memberId === memberId)
  }

  /** Lets go of pages that were not heard of for too long. */
  expire(now: Date): void {
    for (const place of this.#all()) this.#drop(place, ({ until }) => until <= now.getTime())
  }

  #all(): Place[] {
    return [...this.#places.values()].map((kept) => [...kept.values()][0]!.sign)
  }

  #drop(place: Place, isOver: (kept: Kept) => boolean): void {
    const kept = this.#places.get(keyOf(place))!
    const over = [...kept].filter(([, one]) => isOver(one))
    if (over.length === 0) return
    this.#changing(place, () => {
      for (const [pageKey] of over) kept.delete(pageKey)
      if (kept.size === 0) this.#places.delete(keyOf(place))
    })
  }

  #changing({ workspaceId, cardId }: Place, change: () => void): void {
    const place = { workspaceId, cardId }
    const before = foldSigns(this.at(place))
    change()
    const after = foldSigns(this.at(place))
    const others = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
    if (others.length > 0) this.#changed(place, others)
  }
}

function keyOf({ workspaceId, cardId }: Place): string {
  return `${workspaceId} ${cardId}`
}
