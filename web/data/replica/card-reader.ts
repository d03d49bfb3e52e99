import type { CardResource } from '@lazo/contract'
import { isApiError } from '../api/api-error.ts'
import { readAnswer } from '../api/call.ts'
import type { AskServer } from '../outbox/ask-server.ts'
import { readStored, storedCardOf } from './read-stored.ts'
import { type ReplicaCard, readResource } from './replica-card.ts'
import type { ReplicaStorage } from './storage.ts'

/** So many cards that are not kept are remembered while the tab is open. */
const MOST = 200

/** Finds cards: in the replica, or at the server when it does not keep them (yet). */
export class CardReader {
  readonly #storage: ReplicaStorage
  readonly #ask: AskServer
  readonly #read = new Map<string, string>()

  constructor(storage: ReplicaStorage, ask: AskServer) {
    this.#storage = storage
    this.#ask = ask
  }

  /** A card that is remembered though it is not kept, as text. */
  remembered(cardId: string): string | undefined {
    return this.#read.get(cardId)
  }

  /** Cards that are here, without asking the server. */
  async local(cardIds: readonly string[]): Promise<Map<string, ReplicaCard>> {
    const kept = await this.#storage.readCards(cardIds)
    const found = cardIds.map((id) => [id, readStored(kept.get(id) ?? this.#read.get(id))] as const)
    return new Map(found.filter((pair): pair is readonly [string, ReplicaCard] => pair[1] !== null))
  }

  /** A card from wherever it is; null when it is nowhere within reach. Throws `OfflineError` and `ApiError`. */
  async find(cardId: string): Promise<ReplicaCard | null> {
    const here = (await this.local([cardId])).get(cardId)
    if (here) return here
    try {
      const answer = await this.#ask('GET', `/cards/${cardId}`)
      const card = readResource(await readAnswer<CardResource>(answer), answer.headers.get('etag') ?? '')
      this.#remember(card)
      return card
    } catch (error) {
      if (isApiError(error, 'card-not-found')) return null
      throw error
    }
  }

  /** Forgets cards that are others now. */
  forget(cardIds: readonly string[]): void {
    for (const id of cardIds) this.#read.delete(id)
  }

  #remember(card: ReplicaCard): void {
    this.#read.set(card.id, storedCardOf(card).json)
    const [oldest] = this.#read.keys()
    if (this.#read.size > MOST && oldest !== undefined) this.#read.delete(oldest)
  }
}
