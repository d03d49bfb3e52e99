import { readFile } from 'node:fs/promises'
import { ProductError } from '#base/errors.ts'
import type { Remark } from '#domain/remark.ts'
import { describeRemark } from '#protocols/describe-remark.ts'
import { requireFile } from './require-file.ts'

/** What a map says, of which nothing is known yet. */
export type MapObject = Readonly<Record<string, unknown>>

/** Reads a map that a person wrote, or that a command printed. Throws `file-unreadable` for what is no JSON object. */
export async function readMapFile(path: string): Promise<MapObject> {
  await requireFile(path)
  const text = await readFile(path, 'utf8')
  try {
    const value: unknown = JSON.parse(text)
    if (isMapObject(value)) return value
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadableMap(path, { code: 'map-no-json', facts: {} })
    throw error
  }
  throw unreadableMap(path, { code: 'map-no-map', facts: { path: '' } })
}

/** Whether a value is a JSON object. */
export function isMapObject(value: unknown): value is MapObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The error for a map that says something it cannot. */
export function unreadableMap(path: string, remark: Remark): ProductError {
  return new ProductError('file-unreadable', `${path} cannot be read: ${describeRemark(remark, 'en')}.`, {
    facts: { ...remark.facts, file: path, why: remark.code },
  })
}
