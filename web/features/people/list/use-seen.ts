import { type RefObject, useCallback, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Follower } from '#web/data/replica/follower.ts'
import type { Seen } from './rows-seen.ts'

/** So many lists are remembered. */
const MOST = 50

/** How far each list was scrolled, in pixels, as long as the app is open. */
const places = new Map<string, number>()

/** What is seen of a list, and where it is scrolled to. */
interface SeenList extends Seen {
  /** To be called whenever the list is scrolled. */
  note(): void
}

/**
 * Follows what is seen of a list whose rows have one height, and draws again in the frame in which another row is the first. Who
 * comes back to a list finds it as it was left.
 */
export function useSeen(scroller: RefObject<HTMLElement | null>, listKey: string, row: number): SeenList {
  const [part] = useState(() => new Follower({ top: places.get(listKey) ?? 0, height: window.innerHeight }))
  const first = useSyncExternalStore(part.follow, () => Math.floor(part.get().top / row))
  const height = useSyncExternalStore(part.follow, () => part.get().height)
  const shown = useRef(listKey)
  useLayoutEffect(() => {
    const list = scroller.current!
    if (part.get().top > 0) list.scrollTo({ top: part.get().top })
    const observer = new ResizeObserver(() => part.set({ ...part.get(), height: list.clientHeight }))
    observer.observe(list)
    return () => observer.disconnect()
  }, [scroller, part])
  useLayoutEffect(() => {
    if (shown.current === listKey) return
    shown.current = listKey
    // Another list in the same frame begins where one was in it, at its top when one never was.
    const top = places.get(listKey) ?? 0
    // Who types is at the top already: to scroll there once more costs a layout with every letter.
    if (top === part.get().top) return
    scroller.current!.scrollTo({ top })
    part.set({ ...part.get(), top })
  }, [scroller, part, listKey])
  const note = useCallback(() => {
    const top = scroller.current!.scrollTop
    places.delete(shown.current)
    places.set(shown.current, top)
    if (places.size > MOST) places.delete([...places.keys()][0]!)
    part.set({ ...part.get(), top })
  }, [scroller, part])
  return { first, height, note }
}
