import { useDebouncedValue } from '@mantine/hooks'

/** Photos of another list are asked for when it has been there for so long, in milliseconds. */
const QUIET_MS = 150
/** So many photos are known to be at hand. */
const MOST = 2000

/** Photos that were shown, which the browser has at hand. */
const shown = new Set<string>()

/**
 * Tells which photos are to be shown. Who types comes by many lists: the photos of those on the way are neither asked for nor
 * waited for, initials do meanwhile.
 */
export function useFaces(listKey: string): (photo: string | null) => string | null {
  const [quietKey] = useDebouncedValue(listKey, QUIET_MS)
  const isQuiet = quietKey === listKey
  return (photo) => {
    if (photo === null || shown.has(photo)) return photo
    if (!isQuiet) return null
    if (shown.size >= MOST) shown.clear()
    shown.add(photo)
    return photo
  }
}
