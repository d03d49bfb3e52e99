import { readFile } from 'node:fs/promises'
import { ProductError } from '#base/errors.ts'
import type { ImportShape } from '#domain/imports/bundle/import-shape.ts'
import { readShape as asChosen } from '#protocols/read-shape.ts'
import { requireFile } from './require-file.ts'

/**
 * The mapping of columns that a person has changed: what `lazo import --dry-run --json` printed, or its `shape` alone. Throws
 * `file-unreadable` with the place that is wrong.
 */
export async function readShape(path: string): Promise<ImportShape> {
  await requireFile(path)
  const value = parse(path, await readFile(path, 'utf8'))
  // Loaded only here: few imports come with a mapping of their own.
  const { importInput } = await import('@lazo/contract')
  const isWhole = typeof value === 'object' && value !== null && 'shape' in value
  const checked = importInput.shape.shape.unwrap().safeParse(isWhole ? value.shape : value)
  if (checked.success) return asChosen(checked.data)
  const [issue] = checked.error.issues
  throw unreadable(path, `${issue!.path.join('/')}: ${issue!.message}`)
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(path, (error as Error).message)
  }
}

function unreadable(path: string, why: string): ProductError {
  return new ProductError('file-unreadable', `${path} is no mapping of columns: ${why}.`, { facts: { file: path } })
}
