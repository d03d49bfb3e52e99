import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ListView } from '../address/people-search.ts'
import type { ListLook } from '../address/use-list-look.ts'
import type { People } from '../source/people.ts'
import type { Cursor } from './use-cursor.ts'
import { useRem } from './use-rem.ts'
import { useScrollMemory } from './use-scroll-memory.ts'

/** The heights of rows and of the heads above columns, in `rem`. */
const HEIGHTS: Readonly<Record<ListView, number>> = { rows: 3.5, columns: 2.5 }
const COMPACT: Readonly<Record<ListView, number>> = { rows: 2.75, columns: 2 }
const HEADS = 2.25
/** Rows beyond the edges, so that no fast wheel comes to a blank. */
const OVERSCAN = 16
/** More is asked for when so few rows are left below. */
const LOW = 60

/** What is shown of a list at the moment. */
export interface ShownRows {
  /** Those on the screen and a few beyond. */
  readonly items: readonly VirtualItem[]
  /** The height of all rows, in pixels. */
  readonly height: number
  /** What stands above the rows, in pixels. */
  readonly heads: number
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
  const height = Math.round((isCompact ? COMPACT : HEIGHTS)[view] * rem)
  const heads = view === 'columns' ? Math.round(HEADS * rem) : 0
  const { ids, more } = people
  const memory = useScrollMemory(scroller, `${view} ${listKey}`)
  // The same functions as long as they say the same: with others all rows of the list are measured anew.
  const getItemKey = useCallback((at: number) => ids[at] ?? at, [ids])
  const estimateSize = useCallback(() => height, [height])
  const getScrollElement = useCallback(() => scroller.current, [scroller])
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement,
    estimateSize,
    getItemKey,
    overscan: OVERSCAN,
    scrollMargin: heads,
    scrollPaddingStart: heads,
    initialOffset: memory.initial,
  })
  useEffect(() => rows.measure(), [rows, height])
  const place = useRef(cursor.at)
  place.current = cursor.at
  const isSomewhere = cursor.at >= 0
  // Only a move brings the cursor onto the screen, or another look of the list: rows that come in elsewhere must not.
  useEffect(() => {
    if (isSomewhere && place.current >= 0) rows.scrollToIndex(place.current, { align: 'auto' })
  }, [rows, cursor.moves, height, isSomewhere])
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (more && last > ids.length - LOW) more()
  }, [more, last, ids.length])
  return {
    items,
    height: rows.getTotalSize(),
    heads,
    first: items.find(({ end }) => end - heads > (rows.scrollOffset ?? 0))?.index ?? 0,
    pageRows: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1),
    goTo: (at) => rows.scrollToIndex(at, { align: 'start' }),
    noteScroll: memory.note,
  }
}
