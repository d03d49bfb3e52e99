import type { CardFilter } from '@lazo/jscontact'
import { listBooks } from '#domain/books/list-books.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { readCollection } from '#domain/collections/read-collection.ts'
import { readCollectionChanges } from '#domain/collections/read-collection-changes.ts'
import { listTrash } from '#domain/contacts/list-trash.ts'
import { readCard } from '#domain/contacts/read-card.ts'
import type { Domain } from '#domain/domain.ts'
import { listBatches, readCardHistory } from '#domain/history/read-history.ts'
import { listImports } from '#domain/imports/read-imports.ts'
import { listCards } from '#domain/search/list-cards.ts'
import { searchCards } from '#domain/search/search-cards.ts'
import { readChanges, readPresentToken } from '#domain/sync/read-changes.ts'
import { MARK, MARKED_SURNAME } from './marks.ts'
import type { Office } from './offices.ts'

/** Something that a program asks of an office and that every office answers alike. */
export interface Read {
  readonly name: string
  readonly ask: (domain: Domain, office: Office) => Promise<unknown>
}

const CHANGES = 10
const PAGE = 50

const list = (order: 'family' | 'given' | 'added'): Read => ({
  name: `list by ${order}`,
  ask: (domain, { owner, book }) => listCards(domain, owner, { order, books: [book.bookId], limit: PAGE }),
})
const filtered = (name: string, filter: CardFilter): Read => ({
  name: `list of ${name}`,
  ask: (domain, { owner }) => listCards(domain, owner, { order: 'family', filter, limit: PAGE }),
})
const search = (name: string, query: string): Read => ({
  name: `search ${name}`,
  ask: (domain, { owner }) => searchCards(domain, owner, { query, limit: 20, language: 'es' }),
})

/** What costs the same however many cards the office has. */
export const READS: readonly Read[] = [
  list('family'),
  list('given'),
  list('added'),
  filtered('a label', { keyword: MARK }),
  filtered('a company', { organization: 'zyxwerk' }),
  filtered('an exact address', { email: 'ada.0003@zyxwerk.example' }),
  filtered('an exact number', { phone: '+34 699 00 00 03' }),
  { name: 'list of trash', ask: (domain, { owner }) => listTrash(domain, owner, { limit: PAGE }) },
  { name: 'list of books', ask: (domain, { owner }) => listBooks(domain, owner) },
  { name: 'list of imports', ask: (domain, { owner }) => listImports(domain, owner, { limit: PAGE }) },
  { name: 'list of batches', ask: (domain, { owner }) => listBatches(domain, owner, { limit: PAGE }) },
  {
    name: `changes since, ${CHANGES} of them`,
    async ask(domain, { owner, database }) {
      const since = before(await readPresentToken(database.domain, owner), CHANGES)
      return readChanges(domain, owner, { since, limit: 100 })
    },
  },
  {
    name: 'nothing changed since',
    async ask(domain, { owner, database }) {
      return readChanges(domain, owner, { since: await readPresentToken(database.domain, owner), limit: 100 })
    },
  },
  { name: 'CardDAV: all collections', ask: (domain, { phone }) => listCollections(domain, phone) },
  {
    name: `CardDAV: sync after ${CHANGES} changes`,
    async ask(domain, { phone, book, database }) {
      const since = before((await readCollection(database.domain, phone, book.slug)).token, CHANGES)
      return readCollectionChanges(domain, phone, { segment: book.slug, since, limit: null })
    },
  },
  {
    name: 'look-up of a card',
    ask: (domain, office) => withMarked(office, (cardId) => readCard(domain, office.owner, cardId)),
  },
  {
    name: 'history of a card',
    ask: (domain, office) =>
      withMarked(office, (cardId) => readCardHistory(domain, office.owner, { cardId, limit: PAGE })),
  },
  search('by a number', '699000003'),
  search('by an address', 'ada.0003@zyxwerk.example'),
  search('by a name', `ada ${MARKED_SURNAME}`),
]

async function withMarked<T>({ database, owner }: Office, work: (cardId: string) => Promise<T>): Promise<T> {
  const filter = { email: 'ada.0000@zyxwerk.example' }
  const { cards } = await listCards(database.domain, owner, { order: 'family', filter, limit: 1 })
  return work(cards[0]!.cardId)
}

/** The token as it was so many numbers earlier. */
function before(token: string, changes: number): string {
  const [version, era, number, ...rest] = token.split('.')
  return [version, era, Number(number) - changes, ...rest].join('.')
}
