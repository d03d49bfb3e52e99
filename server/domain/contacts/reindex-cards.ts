import { isSameJson } from '@lazo/jscontact'
import { type HiddenFields, readHiddenFields } from '#store/books/hidden-fields.ts'
import { lockCards, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { setCardColumns, updatePlaceKeys } from '#store/cards/writer.ts'
import { WHOLE } from '#store/search/whole-scope.ts'
import { removeScope, writeIndex } from '#store/search/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { deriveFaces, wholeOf } from './card-faces.ts'
import { restartWhere } from './restart-faces.ts'

const CHUNK = 1_000

/** Writes anew what cards are sorted and found by, after their homes began to hide something else. Cards in the trash get theirs when they come back. */
export async function reindexCards(tx: WriteTx, cardIds: readonly string[], region: string): Promise<void> {
  for (let at = 0; at < cardIds.length; at += CHUNK) await reindexSome(tx, cardIds.slice(at, at + CHUNK), region)
}

/** The same for cards that came into another home, where the old one or the new one hides something. */
export async function followHiding(
  tx: WriteTx,
  cards: readonly StoredCard[],
  bookId: string,
  region: string,
): Promise<void> {
  const hiding = await readHiddenFields(tx)
  const moved = hiding.has(bookId) ? cards : cards.filter((card) => hiding.has(card.homeBookId))
  const cardIds = moved.map(({ cardId }) => cardId)
  await reindexCards(tx, cardIds, region)
  await restartWhere(tx, await readPlaces(tx, cardIds))
}

/** The same for cards whose homes began to hide something else just before they were locked. */
export async function reindexHidden(
  tx: WriteTx,
  cards: readonly StoredCard[],
  { hiding, region }: { hiding: ReadonlyMap<string, HiddenFields>; region: string },
): Promise<void> {
  const isStale = ({ homeBookId, face }: StoredCard) =>
    !isSameJson(hiding.get(homeBookId)?.fields ?? [], face?.hidden ?? [])
  const stale = hiding.size === 0 && cards.every((card) => !card.face) ? [] : cards.filter(isStale)
  await reindexCards(
    tx,
    stale.map(({ cardId }) => cardId),
    region,
  )
}

async function reindexSome(tx: WriteTx, cardIds: readonly string[], region: string): Promise<void> {
  const cards = await lockCards(tx, cardIds)
  const rows = cards.map((card) => ({ card, derived: deriveFaces(wholeOf(card), card.face?.hidden, region) }))
  const columns = rows.map(({ card, derived }) => ({ cardId: card.cardId, ...derived.columns }))
  await setCardColumns(tx, columns)
  await updatePlaceKeys(tx, columns)
  const found = rows.filter(({ card }) => card.deletedAt === null)
  await writeIndex(
    tx,
    found.flatMap(({ card, derived }) => derived.entries.map((entry) => ({ cardId: card.cardId, ...entry }))),
  )
  const bare = found.filter(({ card }) => !card.face).map(({ card }) => card.cardId)
  if (bare.length > 0) await removeScope(tx, bare, WHOLE)
}
