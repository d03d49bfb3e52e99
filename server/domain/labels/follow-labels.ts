import type { Card } from '@lazo/jscontact'
import { readPlaces } from '#store/cards/reader.ts'
import { deletePlaces, setMaxRights } from '#store/cards/writer.ts'
import { type LabelChange, readLabelBooks, readLabelChanges, readLabelled } from '#store/labels/reader.ts'
import { insertLabelPlaces } from '#store/labels/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { noteEverywhere } from '../contacts/note-everywhere.ts'

const CHUNK = 2_000

/**
 * Brings label books up to date with cards that were written, or whose places or limits changed: all of them, or those of
 * some members. What came or went is noted, in the other books of these cards too. One query when nothing is to be done, none
 * without cards. Called at the end of every such change, and only with locked or new cards.
 */
export async function followLabels(
  tx: WriteTx,
  cardIds: readonly string[],
  ownerIds: readonly string[] | null = null,
): Promise<void> {
  if (cardIds.length === 0) return
  const changes = await readLabelChanges(tx, cardIds, ownerIds)
  if (changes.length === 0) return
  const of = (act: LabelChange['act']) => changes.filter((change) => change.act === act)
  const [put, gone] = [of('put'), of('gone')]
  await deletePlaces(tx, gone)
  await insertLabelPlaces(tx, put)
  const limits = of('limit').map(({ bookId, cardId, allows }) => ({ bookId, cardId, maxRight: allows }))
  if (limits.length > 0) await setMaxRights(tx, limits)
  await note(tx, [...put, ...gone])
}

/** Lets the label books of members follow when their right in a book came, changed or went. Labels must be held. */
export async function followRights(tx: WriteTx, bookId: string, memberIds: readonly string[]): Promise<void> {
  const owners = [...new Set((await readLabelBooks(tx, memberIds)).map((book) => book.ownerId))]
  if (owners.length === 0) return
  const cardIds = await readLabelled(tx, bookId, owners)
  for (let at = 0; at < cardIds.length; at += CHUNK) await followLabels(tx, cardIds.slice(at, at + CHUNK), owners)
}

/** The ids of those cards that have a label at all. Pure. */
export function withLabels(cards: readonly { cardId: string; document: Pick<Card, 'keywords'> }[]): string[] {
  return cards.filter((card) => card.document.keywords !== undefined).map((card) => card.cardId)
}

async function note(tx: WriteTx, changes: readonly LabelChange[]): Promise<void> {
  const cards = new Map(changes.map((change) => [change.cardId, change]))
  for (const { act, cardId, revision, bookId, name } of changes)
    if (act === 'gone') tx.ledger.noteCard(cardId, revision, [{ bookId, name, kind: 'gone' }])
  noteEverywhere(tx, [...cards.values()], await readPlaces(tx, [...cards.keys()]))
}
