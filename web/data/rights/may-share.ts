import type { Book } from '../replica/messages.ts'
import type { Me } from '../session/session.ts'
import { isAdministrator } from './administers.ts'
import { holdsRight } from './holds-right.ts'

type Asker = Pick<Me, 'mayWrite' | 'role'>

/** Whether one shares anything at all: guests and who only reads do not. Pure. */
export function sharesAnything({ mayWrite, role }: Asker): boolean {
  return mayWrite && role !== 'guest'
}

/** Whether one may share a book. What follows a label for its owner alone is shared as a label; that of the team is everybody’s. Pure. */
export function mayShareBook({ kind, right }: Pick<Book, 'kind' | 'right'>, asker: Asker): boolean {
  return sharesAnything(asker) && (kind === 'personal' || kind === 'shared') && holdsRight(right, 'share')
}

/** Whether one may know who sees a book: who manages it, and administrators of what is the office’s. Pure. */
export function mayAskWhoSees({ kind, right }: Pick<Book, 'kind' | 'right'>, me: Pick<Me, 'role'>): boolean {
  if (right === 'manage') return kind !== 'label'
  return isAdministrator(me) && (kind === 'shared' || kind === 'team')
}

/** Whether one may share a card alone: that hangs on the book it is at home in, the first of those it is in. Pure. */
export function mayShareCard(bookIds: readonly string[], books: readonly Book[], asker: Asker): boolean {
  const home = books.find(({ id }) => id === bookIds[0])
  return home !== undefined && mayShareBook(home, asker)
}
