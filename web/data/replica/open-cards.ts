import type { OpenCard } from './open-card.ts'

/** What is known of a card that somebody looks at. `movedTo` is the id that a card made here got from the server. */
export type CardState =
  | { readonly state: 'loading'; readonly movedTo?: string }
  | { readonly state: 'there'; readonly card: OpenCard; readonly movedTo?: string }
  | { readonly state: 'gone'; readonly movedTo?: string }

type Read = (cardId: string) => Promise<OpenCard | null>

interface Watched {
  known: CardState
  /** Counts reads and own changes: an answer that was asked for before the last of them says nothing new. */
  turn: number
  readonly hearers: Set<() => void>
}

const LOADING: CardState = { state: 'loading' }

/** So many cards that nobody looks at any more are kept, so that going back shows them in the same frame. */
const KEPT = 40

/** The cards that are looked at on this page, always as they are now. */
export class OpenCards {
  readonly #read: Read
  readonly #cards = new Map<string, Watched>()
  readonly #aliases = new Map<string, string>()

  constructor(read: Read) {
    this.#read = read
  }

  /** What is known of a card at this moment. */
  get(cardId: string): CardState {
    return this.#cards.get(cardId)?.known ?? LOADING
  }

  /** Reads a card and follows it until the way to stop, which this gives, is gone. */
  watch(cardId: string, hear: () => void): () => void {
    const watched = this.#cards.get(cardId) ?? { known: this.#firstState(cardId), turn: 0, hearers: new Set() }
    this.#cards.delete(cardId)
    this.#cards.set(cardId, watched)
    watched.hearers.add(hear)
    void this.#renew(cardId)
    return () => {
      watched.hearers.delete(hear)
      this.#forgetOld()
    }
  }

  /** Shows an own change at once; what the worker makes of it follows. */
  expect(cardId: string, change: (card: OpenCard) => OpenCard): void {
    const watched = this.#cards.get(cardId)
    if (watched?.known.state !== 'there') return
    watched.turn += 1
    this.#show(watched, { ...watched.known, card: change(watched.known.card) })
  }

  /** Reads those of these cards again that somebody looks at; all of them for null. */
  async renew(cardIds: readonly string[] | null): Promise<void> {
    const wanted = cardIds === null ? [...this.#cards.keys()] : cardIds.filter((id) => this.#cards.has(id))
    await Promise.all(wanted.map((id) => this.#renew(id)))
  }

  /** A card made here has another id now: who looks at it is told. */
  rename(from: string, to: string): void {
    this.#aliases.set(from, to)
    const watched = this.#cards.get(from)
    if (watched) this.#show(watched, { ...watched.known, movedTo: to })
    void this.renew([from])
  }

  #firstState(cardId: string): CardState {
    const movedTo = this.#aliases.get(cardId)
    return movedTo === undefined ? LOADING : { state: 'loading', movedTo }
  }

  async #renew(cardId: string): Promise<void> {
    const watched = this.#cards.get(cardId)
    if (!watched) return
    const turn = ++watched.turn
    const card = await this.#read(this.#aliases.get(cardId) ?? cardId).catch(() => undefined)
    if (card === undefined || watched.turn !== turn) return
    const movedTo = this.#aliases.get(cardId)
    const alias = movedTo === undefined ? {} : { movedTo }
    this.#show(watched, card ? { state: 'there', card, ...alias } : { state: 'gone', ...alias })
  }

  #show(watched: Watched, known: CardState): void {
    watched.known = known
    watched.hearers.forEach((hear) => hear())
  }

  #forgetOld(): void {
    const idle = [...this.#cards].filter(([, { hearers }]) => hearers.size === 0)
    for (const [cardId] of idle.slice(0, Math.max(0, idle.length - KEPT))) this.#cards.delete(cardId)
  }
}
