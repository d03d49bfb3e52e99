import type { Book } from '../replica/messages.ts'
import { holdsRight } from './holds-right.ts'

/** Whether one may put contacts into a book; a label book follows its label, and fills itself. Pure. */
export function takesCards({ kind, right }: Book): boolean {
  return kind !== 'label' && holdsRight(right, 'edit')
}
