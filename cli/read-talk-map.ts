import type { TalkTable } from '@lazo/talks'
import type { TalkColumns } from '#domain/talks/open-talks.ts'
import { isMapObject, readMapFile, unreadableMap } from './map-file.ts'

/**
 * Which column of a table of talks says what, when a person says so: `{"columns": {"Name of a column": "phone", …}}`, over what is guessed;
 * `leave` passes a column over. Throws `file-unreadable` with the column and the reason.
 */
export async function readTalkMap(path: string, { columns, roles }: TalkTable): Promise<TalkColumns> {
  const map = await readMapFile(path)
  if (!isMapObject(map['columns'])) throw unreadableMap(path, { code: 'map-no-map', facts: { path: 'columns' } })
  // Loaded only here: few imports come with a map.
  const { talkRole } = await import('@lazo/contract')
  const places = new Map(Object.entries(roles))
  for (const [column, said] of Object.entries(map['columns'])) {
    const place = columns.indexOf(column)
    if (place < 0)
      throw unreadableMap(path, { code: 'map-no-column', facts: { column, columns: columns.slice(0, 20).join(', ') } })
    for (const [role, taken] of places) if (taken === place) places.delete(role)
    if (said === 'leave') continue
    const role = talkRole.options.find((one) => one === said)
    if (role === undefined) {
      const targets = [...talkRole.options, 'leave'].join(', ')
      throw unreadableMap(path, {
        code: 'map-no-target',
        facts: { column, target: JSON.stringify(said).slice(0, 60), targets },
      })
    }
    places.set(role, place)
  }
  return Object.fromEntries(places)
}
