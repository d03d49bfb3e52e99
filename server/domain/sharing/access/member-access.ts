import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { countCards, readBooks, readGiven } from '#store/books/reader.ts'
import { readMember, type StoredMember } from '#store/members/reader.ts'
import { readAccessWays } from '#store/sharing/access-reader.ts'
import { readBookStandings } from '#store/sharing/grants-reader.ts'
import type { Domain } from '../../domain.ts'
import { foldWays, type MemberAccess } from './fold-ways.ts'
import { isOffice } from './may-ask.ts'

/** A book that a member sees. */
interface SeenBook extends Pick<MemberAccess, 'right' | 'ways'> {
  readonly bookId: string
  readonly name: string
  readonly kind: 'personal' | 'shared' | 'label' | 'team'
  readonly ownerId: string
  readonly ownerName: string
  readonly cards: number
}

/** What a member sees. */
export interface WhatMemberSees {
  readonly member: StoredMember
  readonly books: readonly SeenBook[]
}

/**
 * What a member sees, with what right, since when and by whom. Of themselves everybody may ask it all; of others administrators, and
 * they are told of the books of the office alone. Throws `member-not-found`, `right-missing`.
 */
export async function readMemberAccess(domain: Domain, actor: Actor, memberId: string): Promise<WhatMemberSees> {
  return domain.store.read(actor, async (tx) => {
    const member = await readMember(tx, memberId)
    const isOwn = memberId === actor.memberId
    if (!member || (actor.role === 'guest' && !isOwn))
      throw new ProductError('member-not-found', 'There is no such member.')
    if (!isOwn && !isAdministrator(actor))
      throw new ProductError('right-missing', 'What somebody else sees is for administrators to ask.')
    const given = [...(await readGiven(tx, memberId)).keys()]
    const books = (await readBooks(tx, given)).filter((book) => book.kind !== 'label' && (isOwn || isOffice(book)))
    const bookIds = books.map((book) => book.bookId)
    const ways = Map.groupBy(await readAccessWays(tx, bookIds, memberId), (way) => way.bookId)
    const owners = new Map((await readBookStandings(tx, bookIds)).map((one) => [one.bookId, one.ownerName]))
    const counts = await countCards(tx, bookIds)
    const seen = books.map(({ bookId, name, kind, ownerId }) => {
      const [folded] = foldWays(ways.get(bookId) ?? [])
      const about = { bookId, name, kind, ownerId, ownerName: owners.get(bookId) ?? '', cards: counts.get(bookId) ?? 0 }
      return { ...about, right: folded?.right ?? null, ways: folded?.ways ?? [] }
    })
    return { member, books: seen.sort((a, b) => a.name.localeCompare(b.name) || (a.bookId < b.bookId ? -1 : 1)) }
  })
}
