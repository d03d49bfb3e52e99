import { readFile } from 'node:fs/promises'
import { ProductError } from '#base/errors.ts'
import type { ImportShape } from '#domain/imports/bundle/import-shape.ts'
import { mapShape } from '#domain/imports/columns/map-shape.ts'
import { readWishes } from '#domain/imports/columns/read-wishes.ts'
import type { Remark } from '#domain/remark.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import { readShape } from '#protocols/read-shape.ts'
import { requireFile } from './require-file.ts'

type JsonObject = Readonly<Record<string, unknown>>

/**
 * How a file is read when a person says where columns go: `{"columns": {"Name of a column": "phone", …}}` over what `recognise`
 * finds, or the whole of what `lazo import --dry-run --json` printed. Throws `file-unreadable` with the column and the reason.
 */
export async function readMap(path: string, recognise: () => Promise<ImportShape>): Promise<ImportShape> {
  await requireFile(path)
  const map = parse(path, await readFile(path, 'utf8'))
  // Loaded only here: few imports come with a map.
  const { columnTarget, importInput } = await import('@lazo/contract')
  if (isObject(map['columns'])) {
    const wishes = readWishes(map['columns'], columnTarget.options)
    if ('refusal' in wishes) throw unreadable(path, wishes.refusal)
    const mapped = mapShape(await recognise(), wishes.wishes)
    if ('refusal' in mapped) throw unreadable(path, mapped.refusal)
    return mapped.shape
  }
  const whole = 'shape' in map ? map['shape'] : map
  const checked = importInput.shape.shape.unwrap().safeParse(whole)
  if (checked.success) return readShape(checked.data)
  throw unreadable(path, remarkOnIssue(whole, checked.error.issues[0]!.path, columnTarget.options))
}

function parse(path: string, text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable(path, { code: 'map-no-json', facts: {} })
    throw error
  }
  throw unreadable(path, { code: 'map-no-map', facts: { path: '' } })
}

/** What is wrong in a whole shape: where it is a column, that has a name. */
function remarkOnIssue(whole: unknown, steps: readonly PropertyKey[], targets: readonly string[]): Remark {
  const column = steps.slice(0, -1).reduce<unknown>((value, step) => (value as never)?.[step], whole)
  if (steps.at(-1) !== 'target' || !isObject(column))
    return { code: 'map-no-map', facts: { path: steps.map(String).join('/') } }
  const [name, target] = [String(column['name']), String(column['target'])]
  return { code: 'map-no-target', facts: { column: name, target, targets: targets.join(', ') } }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(path: string, remark: Remark): ProductError {
  return new ProductError('file-unreadable', `${path} cannot be read: ${describeRemark(remark, 'en')}.`, {
    facts: { ...remark.facts, file: path, why: remark.code },
  })
}
