import { type RefObject, useEffect, useRef } from 'react'
import type { ListView } from '../address/people-search.ts'
import type { ListLook } from '../address/use-list-look.ts'
import type { People } from '../source/people.ts'
import { type RowSpan, rowsSeen, scrolledTo } from './rows-seen.ts'
import type { Cursor } from './use-cursor.ts'
import { useRem } from './use-rem.ts'
import { useSeen } from './use-seen.ts'

/** The heights of rows and of the heads above columns, in `rem`. */
const HEIGHTS: Readonly<Record<ListView, number>> = { rows: 3.5, columns: 2.5 }
const COMPACT: Readonly<Record<ListView, number>> = { rows: 2.75, columns: 2 }
const HEADS = 2.25
/** Rows beyond the edges, so that no fast wheel comes to a blank. */
const BEYOND = 16
/** More is asked for when so few rows are left below. */
const LOW = 60

/** What is shown of a list at the moment. */
export interface ShownRows {
  /** The rows on the screen, and these with a few beyond. */
  readonly seen: RowSpan
  readonly drawn: RowSpan
  /** The height of a row, in pixels. */
  readonly height: number
  /** The first row on the screen. */
  readonly first: number
  /** Rows that fit on the screen. */
  readonly pageRows: number
  goTo(at: number): void
  /** To be called whenever the list is scrolled. */
  noteScroll(): void
}

interface RowsAsked {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly people: People
  readonly look: Pick<ListLook, 'view' | 'isCompact'>
  readonly cursor: Cursor
  readonly listKey: string
}

/** Works out which rows are on the screen, keeps the cursor among them, and asks for more in time. */
export function useRows({ scroller, people, look, cursor, listKey }: RowsAsked): ShownRows {
  const rem = useRem()
  const { view, isCompact } = look
  const row = Math.round((isCompact ? COMPACT : HEIGHTS)[view] * rem)
  const heads = view === 'columns' ? Math.round(HEADS * rem) : 0
  const { ids, more } = people
  const seen = useSeen(scroller, `${view} ${listKey}`, row)
  const spanOf = (beyond: number) => rowsSeen(seen, { row, heads }, { count: ids.length, beyond })
  const drawn = spanOf(BEYOND)
  const place = useRef(cursor.at)
  place.current = cursor.at
  const isSomewhere = cursor.at >= 0
  // Only a move brings the cursor onto the screen, or another look of the list: rows that come in elsewhere must not.
  useEffect(() => {
    const list = scroller.current
    if (!list || !isSomewhere || place.current < 0) return
    const top = scrolledTo(place.current, { top: list.scrollTop, height: list.clientHeight }, { row, heads })
    if (top !== list.scrollTop) list.scrollTo({ top })
  }, [scroller, cursor.moves, row, heads, isSomewhere])
  useEffect(() => {
    if (more && drawn.to > ids.length - LOW) more()
  }, [more, drawn.to, ids.length])
  return {
    seen: spanOf(0),
    drawn,
    height: row,
    first: seen.first,
    pageRows: Math.max(1, Math.floor(seen.height / row) - 1),
    goTo: (at) => scroller.current?.scrollTo({ top: at * row }),
    noteScroll: seen.note,
  }
}
