import type { ListOrder } from '#web/data/index/list-spec.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ListLook } from '../address/use-list-look.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import styles from './list.module.css'
import { listWords } from './list.words.ts'

interface ColumnHeadsProps {
  readonly look: Pick<ListLook, 'view' | 'hasContact'>
  readonly address: PeopleAddress
  readonly order: ListOrder
}

const COLUMNS = [
  { word: 'name', orders: ['family', 'given'] },
  { word: 'organization', orders: ['organization'] },
  { word: 'email', orders: [] },
  { word: 'phone', orders: [] },
  { word: 'labels', orders: [] },
  { word: 'contact', orders: ['contact', 'warmth'] },
  { word: 'updated', orders: ['updated'] },
] as const satisfies readonly { word: keyof typeof listWords.table; orders: readonly ListOrder[] }[]

/** What stands above the columns, with the way to another order; for rows only their names, to be read aloud. */
export function ColumnHeads({ look: { view, hasContact }, address, order }: ColumnHeadsProps) {
  const say = useWords(listWords)
  const shown = COLUMNS.filter(({ word }) => hasContact || word !== 'contact')
  const columns = view === 'columns' ? shown : COLUMNS.filter(({ word }) => word === 'name' || word === 'labels')
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} data-view={view} data-contact={hasContact || undefined}>
      <span role="columnheader" className={styles.hidden}>
        {say('selection')}
      </span>
      {columns.map(({ word, orders }) => {
        const isSorted = (orders as readonly ListOrder[]).includes(order)
        const next = nextOrder(orders, order)
        return (
          <span
            key={word}
            role="columnheader"
            data-column={word}
            aria-sort={isSorted ? directionOf(order) : undefined}
            data-sorted={isSorted || undefined}
          >
            {next && view === 'columns' ? (
              <button type="button" onClick={() => address.change({ order: next })}>
                {say(word)}
              </button>
            ) : (
              say(word)
            )}
          </span>
        )
      })}
    </div>
  )
}

/** Clicked again, a column goes on to its next order: by family name, then by given name. */
function nextOrder(orders: readonly ListOrder[], order: ListOrder): ListOrder | undefined {
  return orders[(orders.indexOf(order) + 1) % orders.length]
}

function directionOf(order: ListOrder): 'ascending' | 'descending' {
  return order === 'family' || order === 'given' || order === 'organization' ? 'ascending' : 'descending'
}
