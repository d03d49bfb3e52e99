import type { WordGroup } from '@lazo/jscontact'
import { wordsOfAll } from '#store/search/candidates.ts'
import { findByHandle, findBySortKey, findByWords, findKnownWords, readCandidates } from '#store/search/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { allowTypos, wordsOneTypoAway } from './allow-typos.ts'
import { compareRanked, type FoundBy, isSure, type RankedCard, rankCard } from './rank-cards.ts'
import type { SearchAsked } from './search-asked.ts'
import { isEverything, type SearchScope } from './search-scope.ts'

/** Where to look, what the cards must answer besides, and how many are wanted. */
export interface FindScope extends SearchScope {
  readonly limit: number
}

/** Cards that were found, best first, and the words by which each was. */
export interface FoundCards {
  readonly cardIds: readonly string[]
  readonly groupsOf: ReadonlyMap<string, readonly WordGroup[]>
}

/** So many are looked at of those that an index gives, before they are put in order. */
const MOST_MATCHES = 500
/** With fewer found, typos are allowed. */
const FEW = 10

/**
 * Finds the best cards for what was asked, in steps from sure to unsure. It stops as soon as no later step can bring a better
 * card, so that what is typed first, `ma`, is answered from the order of names alone.
 */
export async function findCards(tx: ReadTx, asked: SearchAsked, scope: FindScope): Promise<FoundCards> {
  const finding = new Finding(tx, asked, scope)
  if (asked.key === '' || scope.books.length === 0) return finding.result()
  await finding.addHandles()
  if (asked.isWhole && finding.count > 0) return finding.result()
  await finding.addKeys()
  if (finding.isSettled) return finding.result()
  await finding.addNumbers()
  await finding.addWords('whole', asked.groups.map(wholeWords))
  if (finding.count >= scope.limit) return finding.result()
  await finding.addWords('words', asked.groups)
  if (finding.count === 0 && asked.groupsWithPhone) await finding.addWords('words', asked.groupsWithPhone)
  if (finding.count < FEW) await finding.addTypos()
  return finding.result()
}

function wholeWords(group: WordGroup): WordGroup {
  return group.map((asked) => ({ ...asked, isBeginning: false }))
}

/** The cards found so far in one search. */
class Finding {
  readonly #tx: ReadTx
  readonly #asked: SearchAsked
  readonly #scope: FindScope
  readonly #ranked = new Map<string, RankedCard>()
  readonly #groupsOf = new Map<string, readonly WordGroup[]>()

  constructor(tx: ReadTx, asked: SearchAsked, scope: FindScope) {
    this.#tx = tx
    this.#asked = asked
    this.#scope = scope
  }

  get count(): number {
    return this.#ranked.size
  }

  /** Whether there are enough cards that stand before all others. */
  get isSettled(): boolean {
    return [...this.#ranked.values()].filter(isSure).length >= this.#scope.limit
  }

  async addHandles(): Promise<void> {
    for (const handle of this.#asked.handles)
      await this.#add('handle', await findByHandle(this.#tx, handle, this.#scope.books, MOST_MATCHES))
  }

  /** Without a condition, the first ones by key are the best; with one, some of them will fall away. */
  async addKeys(): Promise<void> {
    const { books, condition, limit } = this.#scope
    const wanted = isEverything(condition) ? limit : MOST_MATCHES
    await this.#add('key', await findBySortKey(this.#tx, this.#asked.key, books, wanted))
  }

  async addNumbers(): Promise<void> {
    const { phone } = this.#asked
    if (phone?.ending) {
      const ending = { kind: 'ending' as const, key: phone.ending, isBeginning: true }
      await this.#add('number', await findByHandle(this.#tx, ending, this.#scope.books, MOST_MATCHES))
    }
    const begins = (phone?.beginnings ?? []).map((word) => ({ word, isBeginning: true, part: 'reach' as const }))
    if (begins.length > 0) await this.addWords('number', [begins])
  }

  /** Words that the condition asks for narrow the search itself, so that its bound does not cut off what they leave. */
  async addWords(foundBy: FoundBy, groups: readonly WordGroup[]): Promise<void> {
    const { books, condition, limit } = this.#scope
    const all = [...groups, ...wordsOfAll(condition)]
    const wanted = { limit: MOST_MATCHES, ...(isEverything(condition) ? { enough: limit } : {}) }
    await this.#add(foundBy, await findByWords(this.#tx, all, books, wanted), groups)
  }

  async addTypos(): Promise<void> {
    const variants = this.#asked.groups.map(wordsOneTypoAway)
    if (variants.every((words) => words.length === 0)) return
    const whole = new Set(await findKnownWords(this.#tx, variants.flat(), false))
    const last = new Set(await findKnownWords(this.#tx, variants.at(-1) ?? [], true))
    const groups = allowTypos(this.#asked.groups, { variants, whole, last })
    if (groups) await this.addWords('typo', groups)
  }

  result(): FoundCards {
    const best = [...this.#ranked.values()].toSorted(compareRanked).slice(0, this.#scope.limit)
    return { cardIds: best.map((card) => card.cardId), groupsOf: this.#groupsOf }
  }

  async #add(
    foundBy: FoundBy,
    cardIds: readonly string[],
    groups: readonly WordGroup[] = this.#asked.groups,
  ): Promise<void> {
    const fresh = [...new Set(cardIds)].filter((cardId) => !this.#ranked.has(cardId))
    if (fresh.length === 0) return
    const { books, condition } = this.#scope
    for (const card of await readCandidates(this.#tx, fresh, books, condition)) {
      this.#ranked.set(card.cardId, rankCard(card, foundBy, { key: this.#asked.key, groups }))
      this.#groupsOf.set(card.cardId, groups)
    }
  }
}
