import { askOnce } from '#kit/database/administer.ts'
import type { House, Subject } from './house.ts'
import { type ModelBook, rightInBook } from './model.ts'
import { NEVER } from './things.ts'
import type { Situation } from './ways.ts'

/** Where a card stands for programs: the last parts of its address, as they would be for somebody. */
export interface DavPlace {
  readonly segment: string
  readonly name: string
  readonly uid: string
}

/** The address at which nothing is, and never was. */
export const NOWHERE: DavPlace = {
  segment: 'nunca-libreta.000000000000',
  name: `${NEVER}.vcf`,
  uid: `urn:uuid:${NEVER}`,
}

interface Row {
  readonly book_id: string
  readonly slug: string
  readonly owner_id: string
  readonly name: string | null
  readonly uid: string | null
}

/**
 * The book in which programs are shown the card of a situation: a card is shown once, in its home where that is seen. What is shared
 * alone stands in a book of its own.
 */
export function shownIn({ book, card }: Situation, { member }: Subject, { teams }: House): ModelBook {
  return rightInBook(card.home, member, teams) === null ? (card.links[0]?.book ?? book) : card.home
}

const IN_HOME = 'b.book_id = (select home_book_id from lazo.card where card_id = $2) and $1::uuid is not null'
const ALONE = 'b.is_for_lone_cards and p.card_id = $2 and b.book_id <> $1'

/** The place of the card in that book, looked up behind the server. */
export async function placeOf(house: House, subject: Subject, situation: Situation): Promise<DavPlace> {
  const { things, book, card } = situation
  const shown = shownIn(situation, subject, house)
  const where = shown === card.home ? IN_HOME : ALONE
  const [row] = await askOnce<Row>(
    house.server.ownerUrl,
    `select b.book_id, b.slug, b.owner_id, p.name, p.uid from lazo.book b
     left join lazo.book_card p on p.workspace_id = b.workspace_id and p.book_id = b.book_id and p.card_id = $2
     where ${shown === book ? 'b.book_id = $1' : where}`,
    [things.bookId, things.cardId],
  )
  const { book_id: bookId, slug, owner_id: ownerId, name, uid } = row!
  return {
    segment: ownerId === subject.actor.memberId ? slug : `${slug}.${bookId.slice(-12)}`,
    name: name ?? `${things.cardId}.vcf`,
    uid: uid ?? `urn:uuid:${things.cardId}`,
  }
}
