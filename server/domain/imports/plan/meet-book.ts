import { type CardHandle, readHandles } from '@lazo/jscontact'
import { lockCards, readCards, type StoredCard } from '#store/cards/reader.ts'
import {
  findCardsByHandle,
  findCardsByUid,
  type KnownRow,
  readKnownRows,
  readMadeCards,
  readUndoneCards,
} from '#store/imports/reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { cardRights } from '../../sharing/card-rights.ts'
import { reaches } from '../../sharing/right.ts'
import type { ImportEntry } from '../read/import-entry.ts'
import { namesAgree } from './names-agree.ts'
import type { Meeting } from './plan-entries.ts'

/** Where entries are compared with what is there. */
export interface Place {
  readonly sourceId: string
  readonly bookId: string
  /** The batch of the upload; null while nothing is written. */
  readonly batchId: string | null
  readonly region: string
  /** Whether an e-mail stands more than once in the file: then it identifies nobody. */
  readonly isRepeated: (emailKey: string) => boolean
  /** A book that was empty when the import began has nobody to meet but by rows read before. */
  readonly wasEmpty: boolean
}

type Named = { entry: ImportEntry; handles: readonly CardHandle[] }

/** Looks up all that a group of entries may meet in its book. Cards to be changed are locked when the transaction may write. */
export async function meetBook(tx: ReadTx | WriteTx, entries: readonly ImportEntry[], place: Place): Promise<Meeting> {
  const rows = await readKnownRows(
    tx,
    place,
    entries.map((entry) => entry.rowKey),
  )
  const read = await fetchCards(
    tx,
    [...rows.values()].map((row) => row.cardId),
  )
  const cards = new Map(read.map((card) => [card.cardId, card]))
  const known = await keepKnown(tx, rows, cards)
  const fresh = entries.filter((entry) => entry.card && !known.has(entry.rowKey))
  const byUid = await findByOwnUid(tx, place.bookId, fresh)
  const candidates = place.wasEmpty ? new Map<string, string[]>() : await findCandidates(tx, fresh, byUid, place)
  const met = [...new Set([...candidates.values()].flat())].filter((cardId) => !cards.has(cardId))
  for (const card of await fetchCards(tx, met)) cards.set(card.cardId, card)
  const matches = new Map<string, string>()
  for (const entry of fresh) {
    const match = (candidates.get(entry.rowKey) ?? []).find((cardId) => isSame(entry, cards.get(cardId), byUid))
    if (match) matches.set(entry.rowKey, match)
  }
  const rights = await cardRights(tx, [...cards.keys()])
  const made = place.batchId === null ? new Set<string>() : await readMadeCards(tx, place.batchId, [...cards.keys()])
  const editable = new Set([...cards.keys()].filter((cardId) => reaches(rights.get(cardId), 'edit')))
  return { known, matches, cards, editable, made, takenUids: new Set(byUid.keys()) }
}

/**
 * The rows that count as read before. One does not when an undo put its card into the trash: then a list may bring it anew;
 * nor when its card has gone where the actor does not see it.
 */
async function keepKnown(
  tx: ReadTx,
  rows: ReadonlyMap<string, KnownRow>,
  cards: ReadonlyMap<string, StoredCard>,
): Promise<Map<string, KnownRow>> {
  const isLive = ({ cardId }: KnownRow) => cards.get(cardId)?.deletedAt === null
  const all = [...rows.values()]
  const rights = await cardRights(
    tx,
    all.filter(isLive).map((row) => row.cardId),
  )
  const undone = await readUndoneCards(
    tx,
    all.filter((row) => !isLive(row)).map((row) => row.cardId),
  )
  return new Map([...rows].filter(([, row]) => (isLive(row) ? rights.has(row.cardId) : !undone.has(row.cardId))))
}

/** Only a uid that came from the file can be one that the book holds. */
async function findByOwnUid(tx: ReadTx, bookId: string, fresh: readonly ImportEntry[]): Promise<Map<string, string>> {
  const uids = fresh.flatMap((entry) => (entry.hasOwnUid ? [entry.card!.uid] : []))
  return uids.length === 0 ? new Map<string, string>() : findCardsByUid(tx, bookId, uids)
}

async function findCandidates(
  tx: ReadTx,
  fresh: readonly ImportEntry[],
  byUid: ReadonlyMap<string, string>,
  place: Place,
): Promise<Map<string, string[]>> {
  const named = fresh.map((entry) => ({ entry, handles: readHandles(entry.card!, place.region) }))
  const [profiles, emails] = await together(
    findCardsByHandle(tx, place.bookId, 'profile', keysOf(named, 'profile')),
    findCardsByHandle(tx, place.bookId, 'email', keysOf(named, 'email')),
  )
  const found = new Map<string, string[]>()
  for (const { entry, handles } of named) {
    const own = byUid.get(entry.card!.uid)
    const byProfile = handles.flatMap((h) => (h.kind === 'profile' ? (profiles.get(h.key) ?? []) : []))
    const byEmail = handles.flatMap((h) =>
      h.kind === 'email' ? onlyOne(emails.get(h.key), place.isRepeated(h.key)) : [],
    )
    found.set(entry.rowKey, [...(own ? [own] : []), ...byProfile, ...byEmail])
  }
  return found
}

/** An e-mail identifies somebody only when it stands once in the book and once in the file. */
function onlyOne(found: readonly string[] | undefined, isRepeated: boolean): readonly string[] {
  return found?.length === 1 && !isRepeated ? found : []
}

function keysOf(named: readonly Named[], kind: string): string[] {
  return [...new Set(named.flatMap(({ handles }) => handles.filter((h) => h.kind === kind).map((h) => h.key)))]
}

function isSame(entry: ImportEntry, card: StoredCard | undefined, byUid: ReadonlyMap<string, string>): boolean {
  if (!card) return false
  return byUid.get(entry.card!.uid) === card.cardId || namesAgree(entry.card!, card.document)
}

function fetchCards(tx: ReadTx | WriteTx, cardIds: readonly string[]): Promise<StoredCard[]> {
  return 'ledger' in tx ? lockCards(tx, cardIds) : readCards(tx, cardIds)
}
