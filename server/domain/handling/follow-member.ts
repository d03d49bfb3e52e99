import { type Card, handledByProperty, withoutHandling } from '@lazo/jscontact'
import { lockCards } from '#store/cards/reader.ts'
import { readHandled } from '#store/handling/handled-cards.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'

const CHUNK = 1_000

/** Lets the cards that a member handles say so by the name they have now, in a batch of its own. The member is locked. */
export async function renameHandler(
  tx: WriteTx,
  domain: Pick<Domain, 'region'>,
  { memberId, name }: { memberId: string; name: string },
): Promise<void> {
  const cardIds = await readHandled(tx, memberId)
  if (cardIds.length === 0) return
  const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
  const renamed = (card: Card) => ({ ...card, [handledByProperty]: { ...card[handledByProperty]!, name } })
  await rewrite(tx, { cardIds, memberId, to: renamed }, { region: domain.region, batchId })
}

/** Lets nobody handle any more what a member handled, under the batch of their going. The member is locked. Gives how many cards. */
export async function endHandling(
  tx: WriteTx,
  domain: Pick<Domain, 'region'>,
  { memberId, batchId }: { memberId: string; batchId: string },
): Promise<number> {
  const cardIds = await readHandled(tx, memberId)
  await rewrite(tx, { cardIds, memberId, to: withoutHandling }, { region: domain.region, batchId })
  return cardIds.length
}

async function rewrite(
  tx: WriteTx,
  { cardIds, memberId, to }: { cardIds: readonly string[]; memberId: string; to: (card: Card) => Card },
  options: { region: string; batchId: string },
): Promise<void> {
  for (let at = 0; at < cardIds.length; at += CHUNK) {
    const cards = await lockCards(tx, cardIds.slice(at, at + CHUNK))
    const theirs = cards.filter(({ document }) => document[handledByProperty]?.memberId === memberId)
    await updateCards(
      tx,
      theirs.map((before) => ({ before, after: to(before.document) })),
      { ...options, mayHandle: true },
    )
  }
}
