import { readLayeredCards } from '#store/collections/documents-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { StandingCollection } from '../collection.ts'
import type { Narrow, NarrowTerm } from '../narrow.ts'
import { bookTexts } from './book-texts.ts'
import { termTest } from './term-test.ts'

/** Whether a term may hold for a card. */
type CardTest = (cardId: string) => boolean

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
  const tests: CardTest[] = []
  let cards: Iterable<string> | null = null
  for (const term of terms) {
    const texts = await bookTexts(tx, collection, term.field)
    if (!texts) return null
    tests.push(testIn(texts, term))
    cards ??= texts.keys()
  }
  if (!cards) return null
  const holds = (cardId: string) =>
    'anyOf' in narrow ? tests.some((test) => test(cardId)) : tests.every((test) => test(cardId))
  const found = new Set([...cards].filter(holds))
  // A private layer may say it too.
  if (collection.device.showsOverlay)
    for (const cardId of await readLayeredCards(tx, collection.bookId)) found.add(cardId)
  return [...found].sort()
}

function testIn(texts: ReadonlyMap<string, string | null>, term: NarrowTerm): CardTest {
  const test = termTest(term)
  return (cardId) => {
    const values = texts.get(cardId)
    return values === null || (values !== undefined && test(values))
  }
}
