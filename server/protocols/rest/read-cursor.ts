import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'

/** A cursor that is the id of the last entry. Throws `cursor-invalid`. */
export function readIdCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined || isId(cursor)) return cursor
  throw cursorInvalid()
}

/** A cursor that is a place in time: the moment and the id of the last entry. Throws `cursor-invalid`. */
export function readTimeCursor(cursor: string | undefined): { at: Date; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [milliseconds = '', id = ''] = cursor.split('.', 2)
  // Moments before 1970 are negative; thirteen digits reach back to 1653.
  if (!/^(?:\d{1,15}|-\d{1,13})$/.test(milliseconds) || !isId(id)) throw cursorInvalid()
  return { at: new Date(Number(milliseconds)), id }
}

/** The cursor of a place in time. */
export function writeTimeCursor(at: Date, id: string): string {
  return `${at.getTime()}.${id}`
}

/** A cursor that is a day and the id of the last entry. Throws `cursor-invalid`. */
export function readDayCursor(cursor: string | undefined): { day: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [day = '', id = ''] = cursor.split('.', 2)
  if (!isDay(day) || !isId(id)) throw cursorInvalid()
  return { day, id }
}

/** A cursor that is a number: a line of a file. Throws `cursor-invalid`. */
export function readNumberCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (!/^\d{1,15}$/.test(cursor)) throw cursorInvalid()
  return Number(cursor)
}

/** Whether it is in the calendar, which has no year 0 and no 30 February. */
function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function cursorInvalid(): ProductError {
  return new ProductError('cursor-invalid', 'This cursor is not one that was given out. Begin again without it.')
}
