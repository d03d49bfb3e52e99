import { type CardFilter, type Condition, conditionOf } from '@lazo/jscontact'
import { readDomains } from '#store/teams/branches.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'

/** Where to look for cards, and what they must answer. */
export interface SearchScope {
  readonly books: readonly string[]
  readonly condition: Condition
}

/** The condition that every card answers. */
const EVERYTHING: Condition = { all: [] }

/**
 * The books to look in: of all that the actor reaches the wanted ones, others are passed over without a word; and what the
 * filter means there.
 */
export async function readScope(
  tx: ReadTx,
  wanted: { books?: readonly string[]; filter?: CardFilter; region: string },
): Promise<SearchScope> {
  const reached = [...(await bookRights(tx)).keys()]
  const books = wanted.books ? reached.filter((bookId) => wanted.books?.includes(bookId)) : reached
  const condition = wanted.filter
    ? await readCondition(tx, wanted.filter, { region: wanted.region, books: reached })
    : EVERYTHING
  return narrowToBook({ books, condition })
}

/** The domains are asked for by those who ask for them alone. */
async function readCondition(
  tx: ReadTx,
  filter: CardFilter,
  about: { region: string; books: readonly string[] },
): Promise<Condition> {
  const domains = asksOf(filter, 'internal') ? (await readDomains(tx)).map(({ domain }) => domain) : []
  return conditionOf(filter, { ...about, domains })
}

function asksOf(filter: CardFilter, name: string): boolean {
  if ('all' in filter) return filter.all.some((one) => asksOf(one, name))
  if ('any' in filter) return filter.any.some((one) => asksOf(one, name))
  return 'not' in filter ? asksOf(filter.not, name) : name in filter
}

/** Whether the condition leaves out no card. */
export function isEverything(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0
}

/** A book that every answer must be in is the only one to look in. */
function narrowToBook({ books, condition }: SearchScope): SearchScope {
  const conditions = 'all' in condition ? condition.all : [condition]
  const book = conditions.find((one) => 'book' in one && books.includes(one.book))
  if (!book || !('book' in book)) return { books, condition }
  return { books: [book.book], condition: { all: conditions.filter((one) => one !== book) } }
}
