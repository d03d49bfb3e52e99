import { ApiError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { KEPT } from '../kept-names.ts'

/** Where a browser keeps texts by name. */
type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A card that was opened, and when, as the server is told. */
interface KeptOpening {
  readonly cardId: string
  readonly at: string
}

/** What tells the server, and calls back later. */
interface OpeningParts {
  readonly keeping: Keeping | undefined
  readonly tell: (items: readonly KeptOpening[]) => Promise<void>
  readonly now: () => Date
  readonly later: (act: () => void) => void
}

/** So many are told at once, which is what the server takes. */
const AT_ONCE = 500
/** Beyond this the oldest are given up. */
const MOST = 5_000

/**
 * The cards that a member opened and the server has not heard of: the copy in the browser answers without asking it, and it must
 * be known who saw what. They are told within seconds, or when the server is in reach again.
 */
export class KeptOpenings {
  readonly #parts: OpeningParts
  #sending: Promise<void> | null = null
  #isDue = false

  constructor(parts: OpeningParts) {
    this.#parts = parts
  }

  /** Notes that a card was opened, once a day. */
  note(memberId: string, cardId: string): void {
    // One that was made here has no name at the server yet; who makes it is known anyway.
    if (cardId.startsWith('local-')) return
    const at = this.#parts.now().toISOString()
    const isSame = (one: KeptOpening) => one.cardId === cardId && one.at.slice(0, 10) === at.slice(0, 10)
    const others = this.#read(memberId).filter((one) => !isSame(one))
    this.#keep(memberId, [...others, { cardId, at }].slice(-MOST))
    if (this.#isDue) return
    this.#isDue = true
    this.#parts.later(() => {
      this.#isDue = false
      void this.send(memberId)
    })
  }

  /** Tells the server what it has not heard of; what it cannot be told stays. Never throws. */
  send(memberId: string): Promise<void> {
    this.#sending ??= this.#sendAll(memberId).finally(() => {
      this.#sending = null
    })
    return this.#sending
  }

  /** Forgets them all. */
  forget(): void {
    this.#parts.keeping?.removeItem(KEPT.openings)
  }

  async #sendAll(memberId: string): Promise<void> {
    for (;;) {
      const items = this.#read(memberId).slice(0, AT_ONCE)
      if (items.length === 0 || !(await this.#isTold(items))) return
      const told = new Set(items.map(keyOf))
      this.#keep(
        memberId,
        this.#read(memberId).filter((one) => !told.has(keyOf(one))),
      )
    }
  }

  /** What the server refuses it would refuse again; but not what it cannot do now. */
  async #isTold(items: readonly KeptOpening[]): Promise<boolean> {
    try {
      await this.#parts.tell(items)
      return true
    } catch (error) {
      return error instanceof ApiError && error.status === 422
    }
  }

  #keep(memberId: string, items: readonly KeptOpening[]): void {
    if (items.length === 0) this.forget()
    else this.#parts.keeping?.setItem(KEPT.openings, JSON.stringify({ memberId, items }))
  }

  /** What another member opened in the same browser cannot be told in the name of this one. */
  #read(memberId: string): readonly KeptOpening[] {
    const kept = readJson(this.#parts.keeping?.getItem(KEPT.openings) ?? null)
    return kept?.memberId === memberId && Array.isArray(kept.items) ? kept.items.filter(isOpening) : []
  }
}

const SOON_MS = 2_000

/** What was opened in this browser and is not told. */
export const presentOpenings = new KeptOpenings({
  keeping: globalThis.localStorage,
  tell: (items) => call('POST', '/openings', { body: { items } }),
  now: () => new Date(),
  later: (act) => void setTimeout(act, SOON_MS),
})

function keyOf({ cardId, at }: KeptOpening): string {
  return `${cardId} ${at}`
}

function isOpening(one: unknown): one is KeptOpening {
  const { cardId, at } = (one ?? {}) as Partial<KeptOpening>
  return typeof cardId === 'string' && typeof at === 'string'
}

function readJson(text: string | null): { memberId?: unknown; items?: unknown } | null {
  try {
    return JSON.parse(text ?? 'null') as { memberId?: unknown; items?: unknown } | null
  } catch {
    return null
  }
}
