import { useSelection } from '#web/data/hooks/use-selection.ts'
import type { ListOrder } from '#web/data/index/list-spec.ts'
import { useLanguage } from '#web/words/use-words.ts'
import type { ListLook } from '../address/use-list-look.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { People } from '../source/people.ts'
import styles from './list.module.css'
import { GROUP, RowGroup } from './row-group.tsx'
import type { Cursor } from './use-cursor.ts'
import { useFaces } from './use-faces.ts'
import { useNaming } from './use-naming.ts'
import type { ShownRows } from './use-rows.ts'

interface RowsProps {
  readonly people: People
  readonly address: PeopleAddress
  readonly look: Pick<ListLook, 'view' | 'isCompact' | 'hasContact'>
  readonly order: ListOrder
  readonly cursor: Cursor
  readonly listKey: string
  readonly rows: ShownRows
}

/** The rows that exist at the moment, in groups: of those beyond the screen whole groups wait until there is time. */
export function Rows({ people, address, look, order, cursor, listKey, rows }: RowsProps) {
  const language = useLanguage()
  const selection = useSelection()
  const naming = useNaming(order)
  const faceOf = useFaces(listKey)
  const { seen, drawn, height } = rows
  const first = Math.floor(drawn.from / GROUP)
  const groups = Array.from({ length: Math.ceil(drawn.to / GROUP) - first }, (_, i) => (first + i) * GROUP)
  return (
    <div role="rowgroup" className={styles.rows} style={{ height: height * people.ids.length }}>
      {groups.map((from) => (
        <RowGroup
          key={from}
          from={from}
          isSeen={from < seen.to && from + GROUP > seen.from}
          {...{ people, address, cursor, selection, faceOf, height, naming, language }}
          view={look.view}
          isCompact={look.isCompact}
          hasContact={look.hasContact}
        />
      ))}
    </div>
  )
}
