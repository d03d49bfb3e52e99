import { type DragEvent, type MouseEvent, useRef } from 'react'
import type { ListOrder } from '#web/data/index/list-spec.ts'
import type { ListLook } from '../address/use-list-look.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { People } from '../source/people.ts'
import { ColumnHeads } from './column-heads.tsx'
import { LetterStrip } from './letter-strip.tsx'
import styles from './list.module.css'
import { rowId } from './person-row.tsx'
import { pressKey } from './press-key.ts'
import type { RowActs } from './row-acts.ts'
import { Rows } from './rows.tsx'
import type { Cursor } from './use-cursor.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { useRows } from './use-rows.ts'

interface PeopleListProps {
  readonly people: People
  readonly address: PeopleAddress
  readonly look: Pick<ListLook, 'view' | 'isCompact' | 'hasContact'>
  readonly order: ListOrder
  readonly cursor: Cursor
  readonly acts: RowActs
  /** What the list is called. */
  readonly name: string
  /** The same for the same list. */
  readonly listKey: string
}

/** The rows of a list, of which only those on the screen exist. */
export function PeopleList(props: PeopleListProps) {
  const { people, address, look, order, cursor, acts, name, listKey } = props
  const scroller = useRef<HTMLDivElement>(null)
  useKeptFocus(scroller)
  useKeptPlace(scroller, `${look.view} ${listKey}`)
  const rows = useRows({ scroller, people, look, cursor, listKey })
  const { ids } = people
  return (
    <div className={styles.around}>
      <div
        ref={scroller}
        role="grid"
        aria-label={name}
        aria-rowcount={people.isComplete ? ids.length + 1 : -1}
        aria-multiselectable="true"
        aria-activedescendant={cursor.id === undefined ? undefined : rowId(cursor.id)}
        tabIndex={0}
        className={styles.scroller}
        id="people-rows"
        onScroll={rows.noteScroll}
        onKeyDown={(event) => pressKey(event, { cursor: cursor.at, count: ids.length, pageRows: rows.pageRows }, acts)}
        onClick={(event) => clickRow(event, acts)}
        onDragStart={(event) => dragRow(event, acts)}
        onDragEnd={() => acts.endDrag()}
      >
        <ColumnHeads look={look} address={address} order={order} />
        <Rows {...{ people, address, look, order, cursor, listKey, rows }} />
      </div>
      <LetterStrip letters={people.letters} at={rows.first} goTo={rows.goTo} />
    </div>
  )
}

function clickRow(event: MouseEvent<HTMLDivElement>, acts: RowActs): void {
  const target = event.target as HTMLElement
  const at = placeOf(target)
  if (at === null) return
  const isBox = target.closest('input[type=checkbox]') !== null
  // A link with a key held opens where the browser opens links.
  if (target.closest('a') && (event.ctrlKey || event.metaKey)) return
  if (target.closest('a')) event.preventDefault()
  event.currentTarget.focus({ preventScroll: true })
  if (event.shiftKey) acts.chooseTo(at)
  else if (isBox || event.ctrlKey || event.metaKey) acts.choose(at)
  else acts.open(at)
}

function dragRow(event: DragEvent<HTMLDivElement>, acts: RowActs): void {
  const at = placeOf(event.target as HTMLElement)
  if (at !== null) acts.startDrag(at, event.dataTransfer)
}

function placeOf(target: HTMLElement): number | null {
  const place = target.closest<HTMLElement>('[data-at]')?.dataset.at
  return place === undefined ? null : Number(place)
}
