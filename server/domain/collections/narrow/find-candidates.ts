import { readLayeredCards } from '#store/collections/documents-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { StandingCollection } from '../collection.ts'
import type { Narrow, NarrowTerm } from '../narrow.ts'
import { bookTexts } from './book-texts.ts'
import { termTest } from './term-test.ts'

/**
 * The cards of a collection that may have what is asked for, in the order of their ids; some that have not, but never one too
 * few. Null when all would have to be looked at.
 */
export async function findCandidates(
  tx: ReadTx,
  collection: StandingCollection,
  narrow: Narrow,
): Promise<string[] | null> {
  const terms = 'anyOf' in narrow ? narrow.anyOf : narrow.allOf
  const matches: Set<string>[] = []
  for (const term of terms) {
    const texts = await bookTexts(tx, collection, term.field)
    if (!texts) return null
    matches.push(matchesOf(texts, term))
  }
  const [first, ...others] = matches
  if (!first) return null
  const found = others.reduce((one, other) => ('anyOf' in narrow ? one.union(other) : one.intersection(other)), first)
  // A private layer may say it too.
  if (collection.device.showsOverlay)
    for (const cardId of await readLayeredCards(tx, collection.bookId)) found.add(cardId)
  return [...found].sort()
}

function matchesOf(texts: ReadonlyMap<string, string | null>, term: NarrowTerm): Set<string> {
  const test = termTest(term)
  const found = new Set<string>()
  for (const [cardId, values] of texts) if (values === null || test(values)) found.add(cardId)
  return found
}
