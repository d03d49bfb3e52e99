import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import type { Person } from './person-of.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import type { TodayItem } from './today-item.ts'
import { type RowActs, TodayRow } from './today-row.tsx'

/** What every list of the page is given. */
export interface ListContext {
  readonly today: string
  readonly acts: RowActs
  personOf(item: TodayItem): Person
}

interface ItemListProps {
  readonly title: string
  readonly text: string
  readonly items: readonly { readonly item: TodayItem; readonly until?: string }[]
  readonly context: ListContext
  /** What is said when there is nothing; without it the list is not there at all. */
  readonly none?: string
  /** How many are shown before one asks for more. */
  readonly most?: number
  readonly place?: string
}

const USUALLY_SHOWN = 7

/** A list of the page with its title, what it is about, and how many there are. */
export function ItemList({ title, text, items, context, none, most = USUALLY_SHOWN, place }: ItemListProps) {
  const say = useWords(todayWords)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  if (items.length === 0 && none === undefined) return null
  const shown = isOpen ? items : items.slice(0, most)
  return (
    <section className={styles.list} aria-labelledby={id} data-place={place}>
      <header>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        {items.length > 0 && <span className={styles.count}>{items.length}</span>}
      </header>
      {items.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <ul>
          {shown.map(({ item, until }) => (
            <TodayRow
              key={item.key}
              item={item}
              person={context.personOf(item)}
              today={context.today}
              acts={context.acts}
              {...(until === undefined ? {} : { until })}
            />
          ))}
        </ul>
      )}
      {items.length > most && (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('fewer') : say('more', { count: items.length - most })}
        </Button>
      )}
    </section>
  )
}
