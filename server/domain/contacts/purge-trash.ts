import type { Actor } from '#base/actor.ts'
import { lockCards, readTrashedBefore } from '#store/cards/reader.ts'
import { deleteCardRows } from '#store/cards/writer.ts'
import type { Domain } from '../domain.ts'
import { TRASH_DAYS } from './list-trash.ts'

const CHUNK = 500

/** Removes for good the cards whose days in the trash are over, as the server itself. Their history stays until its own time. Gives how many. */
export async function purgeTrash(domain: Domain, actor: Actor): Promise<number> {
  const before = new Date(domain.clock.now().getTime() - TRASH_DAYS * 86_400_000)
  let purged = 0
  for (;;) {
    const count = await domain.store.write(actor, async (tx) => {
      // Somebody may take a card out of the trash at this very moment: what is locked and still there goes.
      const locked = await lockCards(tx, await readTrashedBefore(tx, before, CHUNK))
      const cardIds = locked.filter((card) => card.deletedAt && card.deletedAt < before).map((card) => card.cardId)
      if (cardIds.length === 0) return 0
      await deleteCardRows(tx, cardIds)
      tx.ledger.noteAudit('trash-purged', actor.workspaceId, { cardIds })
      return cardIds.length
    })
    purged += count
    if (count === 0) return purged
  }
}
