import { type DragEvent, type MouseEvent, useRef } from 'react'
import type { ListOrder } from '#web/data/index/list-spec.ts'
import type { Selection } from '#web/data/selection/selection.ts'
import type { ListView } from '../address/people-search.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import type { People } from '../source/people.ts'
import { ColumnHeads } from './column-heads.tsx'
import { LetterStrip } from './letter-strip.tsx'
import styles from './list.module.css'
import { PersonRow, rowId } from './person-row.tsx'
import { pressKey } from './press-key.ts'
import type { RowActs } from './row-acts.ts'
import { type ShownRows, useRows } from './use-rows.ts'

interface PeopleListProps {
  readonly people: People
  readonly address: PeopleAddress
  readonly view: ListView
  readonly order: ListOrder
  readonly selection: Selection
  /** The place of the cursor, from 0; -1 for nowhere. */
  readonly cursor: number
  readonly acts: RowActs
  /** What the list is called. */
  readonly name: string
  /** Under which the place one has scrolled to is remembered. */
  readonly memoryKey: string
}

/** The rows of a list, of which only those on the screen exist. */
export function PeopleList(props: PeopleListProps) {
  const { people, address, view, order, cursor, acts, name, memoryKey } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRows({ scroller, people, view, cursor, memoryKey })
  const { ids } = people
  const cursorId = ids[cursor]
  return (
    <div className={styles.around}>
      <div
        ref={scroller}
        role="grid"
        aria-label={name}
        aria-rowcount={people.isComplete ? ids.length + 1 : -1}
        aria-multiselectable="true"
        aria-activedescendant={cursorId === undefined ? undefined : rowId(cursorId)}
        tabIndex={0}
        className={styles.scroller}
        id="people-rows"
        onScroll={rows.noteScroll}
        onKeyDown={(event) => pressKey(event, { cursor, count: ids.length, pageRows: rows.pageRows }, acts)}
        onClick={(event) => clickRow(event, acts)}
        onDragStart={(event) => dragRow(event, acts)}
        onDragEnd={() => acts.endDrag()}
      >
        <ColumnHeads view={view} address={address} order={order} />
        <Rows {...props} rows={rows} />
      </div>
      <LetterStrip letters={people.letters} at={rows.first} goTo={rows.goTo} />
    </div>
  )
}

function Rows({ rows, people, address, view, selection, cursor }: PeopleListProps & { readonly rows: ShownRows }) {
  return (
    <div role="rowgroup" className={styles.rows} style={{ height: rows.height }}>
      {rows.items.map(({ index, start, key }) => {
        const card = people.card(people.ids[index] ?? '')
        if (!card) return null
        return (
          <PersonRow
            key={key}
            card={card}
            matched={people.matched(card.id)}
            at={index}
            top={start - rows.heads}
            view={view}
            href={address.hrefOf(card.id)}
            isCursor={index === cursor}
            isChosen={selection.has(card.id)}
            isOpen={card.id === address.cardId}
          />
        )
      })}
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
