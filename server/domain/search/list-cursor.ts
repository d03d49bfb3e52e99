import { createHash } from 'node:crypto'
import type { CardFilter } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import type { ListOrder, ListPosition } from '#store/search/page-reader.ts'

/** The list a cursor belongs to. */
export interface ListQuestion {
  readonly order: ListOrder
  readonly books?: readonly string[]
  readonly filter?: CardFilter
}

const LONGEST = 8192

/** A place of a list as an opaque text, good for the same question alone. */
export function formatCursor(position: ListPosition, question: ListQuestion): string {
  return Buffer.from(JSON.stringify([markOf(question), position.cardId, position.key])).toString('base64url')
}

/** The place that a cursor names. Throws `cursor-invalid` for what we never gave, or gave for another question. */
export function readCursor(cursor: string, question: ListQuestion): ListPosition {
  const [mark, cardId, key, ...others] = decode(cursor)
  const isOurs = typeof cardId === 'string' && isId(cardId) && typeof key === 'string' && others.length === 0
  if (!isOurs) throw cursorInvalid('This cursor is not one that was given out.')
  if (mark !== markOf(question))
    throw cursorInvalid('This cursor belongs to a list in another order, of other books, or with another filter.')
  return { key, cardId }
}

function decode(cursor: string): unknown[] {
  if (cursor.length > LONGEST) return []
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function markOf({ order, books, filter }: ListQuestion): string {
  const question = JSON.stringify([order, books?.toSorted() ?? null, filter ?? null])
  return createHash('sha256').update(question).digest('base64url').slice(0, 8)
}

function cursorInvalid(message: string): ProductError {
  return new ProductError('cursor-invalid', `${message} Begin again without it.`)
}
