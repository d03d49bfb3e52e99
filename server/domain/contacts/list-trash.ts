import type { Actor } from '#base/actor.ts'
import { readTrash, type TrashedCard } from '#store/cards/trash-reader.ts'
import type { Domain } from '../domain.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'

/** How many days a card stays in the trash before it is removed for good. */
export const TRASH_DAYS = 30

/** A card in the trash and the days it still has there. */
export interface TrashEntry extends TrashedCard {
  readonly daysLeft: number
}

/** The trash of the books in which the actor may delete, latest first, from after an entry on. */
export async function listTrash(
  domain: Domain,
  actor: Actor,
  page: { after?: { deletedAt: Date; cardId: string }; limit: number },
): Promise<TrashEntry[]> {
  return domain.store.read(actor, async (tx) => {
    const books = [...(await bookRights(tx))].filter(([, right]) => reaches(right, 'delete')).map(([bookId]) => bookId)
    const cards = await readTrash(tx, books, page.after ?? null, page.limit)
    const now = domain.clock.now().getTime()
    return cards.map((card) => ({ ...card, daysLeft: daysLeft(card.deletedAt.getTime(), now) }))
  })
}

function daysLeft(deletedAt: number, now: number): number {
  return Math.max(0, Math.ceil(TRASH_DAYS - (now - deletedAt) / 86_400_000))
}
