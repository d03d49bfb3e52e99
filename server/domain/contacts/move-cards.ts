import type { Actor } from '#base/actor.ts'
import { type Place, readPlaces, readTakenNames, type StoredCard } from '#store/cards/reader.ts'
import { deletePlaces, insertPlaces, setHomeBook } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { settleSharedLabels } from '../labels/settle-shared-labels.ts'
import { holdBookRight, requireWriting } from '../sharing/book-rights.ts'
import { sortKeysOf } from './card-faces.ts'
import { judgeByHome } from './home-rights.ts'
import { type BulkOutcome, judgeCards, judgeUids, requireWhole } from './judge-cards.ts'
import { lockWithBooks } from './lock-with-books.ts'
import { toRecord } from './place-records.ts'
import { followHiding } from './reindex-cards.ts'
import { settlePlaces } from './settle-places.ts'
import { refuseTaken } from './uid-taken.ts'
import type { WriteOptions } from './write-options.ts'

/**
 * Gives cards another home book; its grants decide from then on. Needs `manage` in the old home, because the move may give
 * others rights that they did not have, and `edit` in the new one.
 */
export async function moveCards(
  domain: Domain,
  actor: Actor,
  input: { cardIds: readonly string[]; bookId: string; batchId?: string },
): Promise<BulkOutcome> {
  const { cardIds, bookId } = input
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { batchId: input.batchId, kind: 'bulk' })
    const cards = await lockWithBooks(tx, cardIds, bookId)
    const places = await readPlaces(tx, cardIds)
    const allowed = judgeCards(cardIds, cards, await judgeByHome(tx, places, 'manage'))
    requireWhole(allowed, input.batchId)
    await holdBookRight(tx, bookId, 'edit')
    const judged = await judgeUids(tx, allowed, bookId, places)
    requireWhole(judged, input.batchId)
    const moving = judged.fit.filter((card) => card.homeBookId !== bookId)
    await moveHome(tx, moving, bookId, { region: domain.region, batchId })
    tx.ledger.noteAudit('cards-moved', batchId, { bookId, cardIds: moving.map((card) => card.cardId) })
    return { batchId, cards: moving.length, left: judged.left }
  })
}

/**
 * Moves locked cards to another home book. Links made by members end, since they hung on rights in the old home; in books that share
 * a label of theirs they stand anew where the actor may put them. A card keeps
 * the resource name it has in the new home by a link, or else that of the old one, unless `name` is given for a single card; one
 * that another card has there is replaced.
 */
export async function moveHome(
  tx: WriteTx,
  cards: readonly StoredCard[],
  bookId: string,
  options: WriteOptions & { name?: string },
): Promise<void> {
  if (cards.length === 0) return
  const cardIds = cards.map((card) => card.cardId)
  // A place by a label stays, under its name, as long as the label book's owner sees the card.
  const left = (await readPlaces(tx, cardIds)).filter((place) => !place.byLabel)
  const byCard = Map.groupBy(left, (place) => place.cardId)
  await deletePlaces(tx, left)
  await setHomeBook(tx, cardIds, bookId)
  const wanted = cards.map((card) => ({
    ...newHome(card, byCard.get(card.cardId) ?? [], bookId, options.region),
    ...(options.name === undefined ? {} : { name: options.name }),
  }))
  const taken = await readTakenNames(tx, wanted)
  const rows = wanted.map((row) => (taken.has(`${bookId} ${row.name}`) ? { ...row, name: `${row.cardId}.vcf` } : row))
  await insertPlaces(tx, rows).catch(refuseTaken)
  const entries = cards.map((card, i) => ({
    cardId: card.cardId,
    revision: card.revision,
    act: 'move' as const,
    places: {
      home: [card.homeBookId, bookId] as const,
      removed: (byCard.get(card.cardId) ?? []).map(toRecord),
      added: [toRecord(rows[i]!)],
    },
  }))
  await insertVersions(tx, entries, options.batchId)
  for (const [i, card] of cards.entries()) noteMove(tx, card, byCard.get(card.cardId) ?? [], rows[i]!)
  await settlePlaces(tx, cards)
  await followHiding(tx, cards, bookId, options.region)
  const labelled = cards.map(({ cardId, document }) => ({ cardId, gained: Object.keys(document.keywords ?? {}) }))
  await settleSharedLabels(tx, labelled, options)
}

function noteMove(tx: WriteTx, { cardId, revision }: StoredCard, left: readonly Place[], home: Place): void {
  const gone = left.map(({ bookId, name }) => ({ bookId, name, kind: 'gone' as const }))
  tx.ledger.noteCard(cardId, revision, gone)
  for (const { bookId, name } of left)
    if (bookId === home.bookId && name !== home.name) tx.ledger.noteFormerName({ cardId, revision, bookId, name })
}

function newHome(card: StoredCard, places: readonly Place[], bookId: string, region: string) {
  const known = places.find((place) => place.bookId === bookId) ?? places.find((place) => place.linkedBy === null)
  const name = known?.name ?? `${card.cardId}.vcf`
  return {
    cardId: card.cardId,
    bookId,
    uid: card.uid,
    name,
    linkedBy: null,
    maxRight: null,
    ...sortKeysOf(card, region),
  }
}
