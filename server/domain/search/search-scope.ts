import { type CardFilter, type Condition, conditionOf, type TieTermName, tieTermNames } from '@lazo/jscontact'
import { readDomains } from '#store/teams/branches.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { readAskedTies } from '../ties/asked-ties.ts'

/** Where to look for cards, and what they must answer. */
export interface SearchScope {
  readonly books: readonly string[]
  readonly condition: Condition
}

/** The condition that every card answers. */
const EVERYTHING: Condition = { all: [] }

/** Terms about what happened between the member and somebody. */
const HISTORY: readonly TieTermName[] = [
  'rung',
  'warmth',
  'fading',
  'oneSided',
  'lastContact',
  'silence',
  'contacted',
  'interactions',
]

/** What the meaning of a filter hangs on beside who asks: where numbers are read, and when and by which rules ties are. */
export type FilterBasis = Pick<Domain, 'region' | 'zone' | 'language' | 'clock'>

/**
 * The books to look in: of all that the actor reaches the wanted ones, others are passed over without a word; and what the
 * filter means there. What it asks of ties it asks of the actor's own.
 */
export async function readScope(
  tx: ReadTx,
  basis: FilterBasis,
  wanted: { books?: readonly string[]; filter?: CardFilter },
): Promise<SearchScope> {
  const reached = [...(await bookRights(tx)).keys()]
  const books = wanted.books ? reached.filter((bookId) => wanted.books?.includes(bookId)) : reached
  const condition = wanted.filter ? await readCondition(tx, wanted.filter, { basis, books: reached }) : EVERYTHING
  return narrowToBook({ books, condition })
}

/** The domains and the ties are asked for by those who ask for them alone. */
async function readCondition(
  tx: ReadTx,
  filter: CardFilter,
  { basis, books }: { basis: FilterBasis; books: readonly string[] },
): Promise<Condition> {
  const domains = asksOf(filter, ['internal']) ? (await readDomains(tx)).map(({ domain }) => domain) : []
  const asked = { isOfHistory: asksOf(filter, HISTORY), isOfCadence: asksOf(filter, ['cadence']) }
  const ties = asksOf(filter, tieTermNames) ? { ties: await readAskedTies(tx, basis, asked) } : {}
  return conditionOf(filter, { region: basis.region, books, domains, ...ties })
}

function asksOf(filter: CardFilter, names: readonly string[]): boolean {
  if ('all' in filter) return filter.all.some((one) => asksOf(one, names))
  if ('any' in filter) return filter.any.some((one) => asksOf(one, names))
  return 'not' in filter ? asksOf(filter.not, names) : names.some((name) => name in filter)
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
