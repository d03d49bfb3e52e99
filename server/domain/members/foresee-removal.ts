import { type Actor, isAdministrator } from '#base/actor.ts'
import { countCards } from '#store/books/reader.ts'
import { readDevices } from '#store/devices/reader.ts'
import { readHandled } from '#store/handling/handled-cards.ts'
import { readOwnedBooks } from '#store/members/owned-books.ts'
import { readMember } from '#store/members/reader.ts'
import type { Domain } from '../domain.ts'
import { memberNotFound, requireAdministrator } from './member-rules.ts'
import { isMissed } from './pass-on-books.ts'

/** What hangs on a member who is perhaps to be removed. */
export interface Foreseen {
  /** How many books somebody must take over. */
  readonly books: number
  /** How many cards are in them, the trash apart. */
  readonly cards: number
  /** How many phones and programs would stop at once. */
  readonly devices: number
  /** How many cards they handle, which nobody would handle any more; those in the trash too. */
  readonly handled: number
}

/**
 * What would become of a member's belongings, told before: to administrators, and to everybody of themselves. Throws
 * `member-not-found`, `right-missing`.
 */
export async function foreseeRemoval(domain: Domain, actor: Actor, memberId: string): Promise<Foreseen> {
  const isSelf = memberId === actor.memberId
  if (!isSelf && actor.role === 'guest') throw memberNotFound()
  if (!isSelf && !isAdministrator(actor)) requireAdministrator(actor)
  return domain.store.read(actor, async (tx) => {
    if (!(await readMember(tx, memberId))) throw memberNotFound()
    const books = (await readOwnedBooks(tx, memberId)).filter(isMissed).map((book) => book.bookId)
    const cards = [...(await countCards(tx, books)).values()].reduce((sum, count) => sum + count, 0)
    const devices = (await readDevices(tx, memberId)).filter((device) => !device.revokedAt)
    const handled = await readHandled(tx, memberId)
    return { books: books.length, cards, devices: devices.length, handled: handled.length }
  })
}
