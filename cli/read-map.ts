import type { ImportShape } from '#domain/imports/bundle/import-shape.ts'
import { mapShape } from '#domain/imports/columns/map-shape.ts'
import { readWishes } from '#domain/imports/columns/read-wishes.ts'
import type { Remark } from '#domain/remark.ts'
import { readShape } from '#protocols/read-shape.ts'
import { isMapObject, readMapFile, unreadableMap } from './map-file.ts'

/**
 * How a file is read when a person says where columns go: `{"columns": {"Name of a column": "phone", …}}` over what `recognise`
 * finds, or the whole of what `lazo import --dry-run --json` printed. Throws `file-unreadable` with the column and the reason.
 */
export async function readMap(path: string, recognise: () => Promise<ImportShape>): Promise<ImportShape> {
  const map = await readMapFile(path)
  // Loaded only here: few imports come with a map.
  const { columnTarget, importInput } = await import('@lazo/contract')
  if (isMapObject(map['columns'])) {
    const wishes = readWishes(map['columns'], columnTarget.options)
    if ('refusal' in wishes) throw unreadableMap(path, wishes.refusal)
    const mapped = mapShape(await recognise(), wishes.wishes)
    if ('refusal' in mapped) throw unreadableMap(path, mapped.refusal)
    return mapped.shape
  }
  const whole = 'shape' in map ? map['shape'] : map
  const checked = importInput.shape.shape.unwrap().safeParse(whole)
  if (checked.success) return readShape(checked.data)
  throw unreadableMap(path, remarkOnIssue(whole, checked.error.issues[0]!.path, columnTarget.options))
}

/** What is wrong in a whole shape: where it is a column, that has a name. */
function remarkOnIssue(whole: unknown, steps: readonly PropertyKey[], targets: readonly string[]): Remark {
  const column = steps.slice(0, -1).reduce<unknown>((value, step) => (value as never)?.[step], whole)
  if (steps.at(-1) !== 'target' || !isMapObject(column))
    return { code: 'map-no-map', facts: { path: steps.map(String).join('/') } }
  const [name, target] = [String(column['name']), String(column['target'])]
  return { code: 'map-no-target', facts: { column: name, target, targets: targets.join(', ') } }
}
