import type { Actor } from '#base/actor.ts'
import { lockCards } from '#store/cards/reader.ts'
import { setCardColumns } from '#store/cards/writer.ts'
import { noteIndexForm, readCardIdsAfter, readStaleIndex } from '#store/search/index-form.ts'
import { writeIndex } from '#store/search/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { deriveFaces, wholeOf } from '../contacts/card-faces.ts'
import type { Domain } from '../domain.ts'

/** Few enough that nobody who saves one of these cards waits long. */
const STRETCH = 200

/**
 * Writes anew what the cards of a workspace are found by, when an older version of the program wrote it. Members' own layers
 * follow when they are saved next. Cut short, it begins again at its next start; what it wrote already costs little then.
 */
export async function renewIndex(domain: Domain, actor: Actor): Promise<void> {
  const stale = await domain.store.read(actor, (tx) => readStaleIndex(tx))
  if (!stale) return
  let after: string | null = null
  do {
    const from: string | null = after
    after = await domain.store.write(actor, (tx) => renewStretch(tx, from, domain.region))
  } while (after !== null)
  await domain.store.write(actor, noteIndexForm)
}

/** Gives the last card of the stretch; null behind the last of all. */
async function renewStretch(tx: WriteTx, after: string | null, region: string): Promise<string | null> {
  const cardIds = await readCardIdsAfter(tx, after, STRETCH)
  const cards = await lockCards(tx, cardIds)
  const found = cards.filter(({ deletedAt }) => deletedAt === null)
  const derived = found.map((card) => ({
    cardId: card.cardId,
    ...deriveFaces(wholeOf(card), card.face?.hidden, region),
  }))
  await setCardColumns(
    tx,
    derived.map(({ cardId, columns }) => ({ cardId, ...columns })),
  )
  await writeIndex(
    tx,
    derived.flatMap(({ cardId, entries }) => entries.map((entry) => ({ cardId, ...entry }))),
  )
  return cardIds.length < STRETCH ? null : cardIds.at(-1)!
}
