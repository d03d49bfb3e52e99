import { Link } from '@tanstack/react-router'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { sayNumber } from '#web/words/format.ts'
import type { PeopleSearch } from '../address/people-search.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import styles from './side.module.css'
import { type DropWish, useDrop } from './use-drop.ts'

interface SideEntryProps {
  readonly address: PeopleAddress
  readonly search: PeopleSearch
  readonly icon?: LucideIcon
  readonly emoji?: string | null
  readonly name: string
  readonly count: number | undefined
  /** What becomes of cards that are dropped here. */
  readonly drop?: DropWish
  /** Stands behind the name, such as a menu. */
  readonly children?: ReactNode
}

/** One list of the column, with how many are on it. */
export function SideEntry({ address, search, icon: Icon, emoji, name, count, drop, children }: SideEntryProps) {
  const { effect, ...ears } = useDrop(drop)
  const { view } = address.search
  return (
    <div className={styles.entry} data-drop={effect ? true : undefined} {...ears}>
      <Link
        to={`/${address.scope}`}
        search={{ ...(view && { view }), ...search }}
        activeOptions={{ exact: true }}
        className={styles.link}
        aria-current={isHere(address.search, search) ? 'page' : undefined}
      >
        {emoji ? (
          <span aria-hidden="true">{emoji}</span>
        ) : (
          Icon && <Icon size={17} strokeWidth={1.8} aria-hidden="true" />
        )}
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{effect ?? (count === undefined ? '' : sayNumber(count))}</span>
      </Link>
      {children}
    </div>
  )
}

function isHere(here: PeopleSearch, there: PeopleSearch): boolean {
  return here.list === there.list && here.book === there.book && here.label === there.label && here.q === there.q
}
