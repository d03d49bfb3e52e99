import type { Book } from '../replica/messages.ts'
import { holdsRight } from './holds-right.ts'

/** Whether one may put contacts into a book; a book that follows or shares a label fills itself. Pure. */
export function takesCards({ keyword, right }: Book): boolean {
  return keyword === null && holdsRight(right, 'edit')
}
