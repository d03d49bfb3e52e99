import type { BookUse } from '#store/self-check/books.ts'
import type { DoubleUse } from '#store/self-check/doubles.ts'
import type { DoubleFacts, KeptFacts } from './figures.ts'
import { isAlone } from './fold-members.ts'
import { sumOf } from './sum-of.ts'

/** What there is in books, who sees it, and how complete it is; the team’s own book is the server’s, and not counted. Pure. */
export function foldBooks(all: readonly BookUse[]): KeptFacts {
  const books = all.filter(({ kind }) => kind !== 'team' && kind !== 'label')
  const alone = books.filter(isAlone)
  const shared = books.filter(({ isShared }) => isShared)
  const former = books.filter(({ isFormer }) => isFormer)
  const aloneCards = sumOf(alone, cardsAlone)
  const cards = sumOf(books, (book) => book.cards)
  return {
    cards,
    sharedCards: cards - aloneCards,
    aloneCards,
    keepers: new Set(alone.filter((book) => cardsAlone(book) > 0).map(({ ownerId }) => ownerId)).size,
    sharedBooks: shared.length,
    aloneBooks: alone.length,
    singleEditor: shared.filter(({ isEdited }) => !isEdited).length,
    formerBooks: former.length,
    formerCards: sumOf(former, (book) => book.cards),
    withMail: sumOf(books, (book) => book.withMail),
    withPhone: sumOf(books, (book) => book.withPhone),
    withPhoto: sumOf(books, (book) => book.withPhoto),
    unreachable: sumOf(books, (book) => book.unreachable),
  }
}

/**
 * Contacts that were made twice: where they stand, and by which way they came. Of those that tell what others keep alone, only whole
 * fives are counted: whoever makes one contact does not learn by it whether a colleague has the same. Pure.
 */
export function foldDoubles(rows: readonly DoubleUse[]): DoubleFacts {
  const count = (counted: readonly DoubleUse[], of: (row: DoubleUse) => number) => {
    const { open = [], hidden = [] } = Object.groupBy(counted, ({ isOpen }) => (isOpen ? 'open' : 'hidden'))
    return sumOf(open, of) + wholeFives(sumOf(hidden, of))
  }
  const cards = (is: (row: DoubleUse) => boolean) => count(rows.filter(is), (row) => row.cards)
  return {
    doublePeople: count(rows, ({ people }) => people),
    doubleCards: cards(() => true),
    doublesShared: cards(({ standing }) => standing === 'shared'),
    doublesMixed: cards(({ standing }) => standing === 'mixed'),
    doublesAlone: cards(({ standing }) => standing === 'alone'),
    keptApart: wholeFives(sumOf(rows, ({ apart }) => apart)),
    doublesByWeb: cards(({ way }) => way === 'web'),
    doublesByDevice: cards(({ way }) => way === 'device'),
    doublesByImport: cards(({ way }) => way === 'import'),
    doublesByForm: cards(({ way }) => way === 'form'),
    doublesByOther: cards(({ way }) => way === 'other'),
  }
}

function wholeFives(count: number): number {
  return count - (count % 5)
}

function cardsAlone({ cards, linked }: BookUse): number {
  return cards - linked
}
