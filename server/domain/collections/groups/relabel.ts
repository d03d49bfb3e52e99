import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { updateCards } from '../../contacts/update-cards.ts'
import type { WriteOptions } from '../../contacts/write-options.ts'
import { labelled } from '../../labels/labelled.ts'
import { cardRights } from '../../sharing/card-rights.ts'
import { reaches } from '../../sharing/right.ts'

/** What becomes of the labels of one card. */
export interface Relabelling {
  readonly cardId: string
  readonly takes: string | null
  readonly gives: string | null
}

const CHUNK = 500

/** Locks those cards of a group's that are there and that the actor may edit; others keep their labels. */
export async function lockEditable(tx: WriteTx, cardIds: readonly string[]): Promise<Map<string, StoredCard>> {
  if (cardIds.length === 0) return new Map()
  const cards = await lockCards(tx, cardIds)
  const rights = await cardRights(tx, cardIds)
  const editable = cards.filter(({ cardId, deletedAt }) => deletedAt === null && reaches(rights.get(cardId), 'edit'))
  return new Map(editable.map((card) => [card.cardId, card]))
}

/** Takes labels from locked cards and gives others; what was not locked is left out. Gives how many cards changed. */
export async function relabel(
  tx: WriteTx,
  cards: ReadonlyMap<string, StoredCard>,
  changes: readonly Relabelling[],
  options: WriteOptions,
): Promise<number> {
  let count = 0
  for (let at = 0; at < changes.length; at += CHUNK) {
    const edits = changes.slice(at, at + CHUNK).flatMap(({ cardId, takes, gives }) => {
      const before = cards.get(cardId)
      if (!before) return []
      const without = takes === null ? before.document : labelled(before.document, takes, false)
      return [{ before, after: gives === null ? without : labelled(without, gives, true) }]
    })
    count += (await updateCards(tx, edits, options)).size
  }
  return count
}
