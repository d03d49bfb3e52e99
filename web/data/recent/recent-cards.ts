import { KEPT } from '../kept-names.ts'

/** What fits on a screen or two. */
const MOST = 50

/** Where a browser keeps texts by name. */
type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The cards that a member opened lately in this browser, the latest first; of whom only the ids are kept. */
export class RecentCards {
  readonly #listeners = new Set<() => void>()
  readonly #keeping: Keeping | undefined
  #ids: readonly string[] | null = null
  #memberId = ''

  constructor(keeping: Keeping | undefined) {
    this.#keeping = keeping
  }

  /** The ids, the latest first: the same array as long as nothing changed. */
  list(memberId: string): readonly string[] {
    if (this.#ids === null || this.#memberId !== memberId) this.#ids = this.#read(memberId)
    this.#memberId = memberId
    return this.#ids
  }

  /** Notes that a card was opened. */
  note(memberId: string, cardId: string): void {
    const before = this.list(memberId)
    if (before[0] === cardId) return
    this.#ids = [cardId, ...before.filter((id) => id !== cardId)].slice(0, MOST)
    this.#keeping?.setItem(KEPT.recent, JSON.stringify({ memberId, ids: this.#ids }))
    this.#listeners.forEach((hear) => hear())
  }

  /** Forgets them all. */
  forget(): void {
    this.#ids = null
    this.#keeping?.removeItem(KEPT.recent)
  }

  /** Hears of every change. Gives the way to stop. */
  readonly follow = (hear: () => void): (() => void) => {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  /** What another member opened in the same browser is nobody else's business: it is forgotten. */
  #read(memberId: string): readonly string[] {
    const kept = readJson(this.#keeping?.getItem(KEPT.recent) ?? null)
    if (kept?.memberId === memberId && Array.isArray(kept.ids)) return kept.ids.filter((id) => typeof id === 'string')
    this.#keeping?.removeItem(KEPT.recent)
    return []
  }
}

/** What was opened lately in this browser. */
export const presentRecent = new RecentCards(globalThis.localStorage)

function readJson(text: string | null): { memberId?: unknown; ids?: unknown } | null {
  if (text === null) return null
  try {
    return JSON.parse(text) as { memberId?: unknown; ids?: unknown } | null
  } catch {
    return null
  }
}
