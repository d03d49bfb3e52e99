import type { Card } from '@lazo/jscontact'
import { sql } from 'kysely'
import { forgetCards } from '../interactions/writer.ts'
import { prepared } from '../prepared.ts'
import type { WriteTx } from '../transaction.ts'
import { ofCards } from './of-cards.ts'
import type { Place } from './reader.ts'

/** What the columns of a card's row are made of, beside its document. */
export interface CardColumns {
  readonly kind: string
  readonly display: string
  readonly sortFamily: string
  readonly sortGiven: string
  readonly sortOrganization: string
  /** Of all there is of the card: by which its occasions and whether it is near are looked for. */
  readonly hints: readonly number[]
}

/** A row of a card that is not there yet. */
export interface CardRow extends CardColumns {
  readonly cardId: string
  readonly homeBookId: string
  readonly uid: string
  readonly document: Card
}

/** A row of a card that takes the place of the one there. */
export interface CardRowUpdate extends CardColumns {
  readonly cardId: string
  readonly document: Card
  readonly revision: number
}

/** A place with the sort keys of its card. */
export interface PlaceRow extends Place {
  readonly sortFamily: string
  readonly sortGiven: string
}

/** Inserts cards with revision 1, made by the transaction's actor now. */
export async function insertCardRows(tx: WriteTx, rows: readonly CardRow[]): Promise<void> {
  const { actor, now } = tx
  await prepared`insert into lazo.card (workspace_id, card_id, home_book_id, uid, document, kind, display,
      sort_family, sort_given, sort_organization, hints, revision,
      created_at, created_by, created_door, updated_at, updated_by, updated_door)
    select ${tx.workspaceId}, c.card_id, c.book_id, c.uid, c.document::json, c.kind, c.display, c.family, c.given, c.organization, c.hints::integer[], 1,
      ${now}, ${actor.memberId}, ${actor.door}, ${now}, ${actor.memberId}, ${actor.door}
    from unnest(${rows.map((r) => r.cardId)}::uuid[], ${rows.map((r) => r.homeBookId)}::uuid[], ${rows.map((r) => r.uid)}::text[],
      ${rows.map((r) => JSON.stringify(r.document))}::text[], ${rows.map((r) => r.kind)}::text[], ${rows.map((r) => r.display)}::text[],
      ${rows.map((r) => r.sortFamily)}::text[], ${rows.map((r) => r.sortGiven)}::text[], ${rows.map((r) => r.sortOrganization)}::text[],
      ${rows.map(hintText)}::text[]
    ) as c(card_id, book_id, uid, document, kind, display, family, given, organization, hints)`.execute(tx.sql)
}

/** Writes new documents and revisions of cards that the transaction has locked. */
export async function updateCardRows(tx: WriteTx, rows: readonly CardRowUpdate[]): Promise<void> {
  await prepared`update lazo.card k set document = c.document::json, kind = c.kind, display = c.display,
      sort_family = c.family, sort_given = c.given, sort_organization = c.organization, hints = c.hints::integer[], revision = c.revision,
      updated_at = ${tx.now}, updated_by = ${tx.actor.memberId}, updated_door = ${tx.actor.door}
    from unnest(${rows.map((r) => r.cardId)}::uuid[], ${rows.map((r) => JSON.stringify(r.document))}::text[],
      ${rows.map((r) => r.kind)}::text[], ${rows.map((r) => r.display)}::text[], ${rows.map((r) => r.sortFamily)}::text[],
      ${rows.map((r) => r.sortGiven)}::text[], ${rows.map((r) => r.sortOrganization)}::text[], ${rows.map((r) => r.revision)}::bigint[],
      ${rows.map(hintText)}::text[]
    ) as c(card_id, document, kind, display, family, given, organization, revision, hints)
    where k.workspace_id = ${tx.workspaceId} and k.card_id = c.card_id and ${ofCards('k.card_id', idsOf(rows))}`.execute(
    tx.sql,
  )
}

/** Writes what cards that the transaction has locked are called, sorted and hinted at by. */
export async function setCardColumns(tx: WriteTx, rows: readonly (CardColumns & { cardId: string })[]): Promise<void> {
  await sql`update lazo.card k set display = c.display, sort_family = c.family, sort_given = c.given, sort_organization = c.organization,
      hints = c.hints::integer[]
    from unnest(${rows.map((r) => r.cardId)}::uuid[], ${rows.map((r) => r.display)}::text[], ${rows.map((r) => r.sortFamily)}::text[],
      ${rows.map((r) => r.sortGiven)}::text[], ${rows.map((r) => r.sortOrganization)}::text[], ${rows.map(hintText)}::text[])
      as c(card_id, display, family, given, organization, hints)
    where k.workspace_id = ${tx.workspaceId} and k.card_id = c.card_id and ${ofCards('k.card_id', idsOf(rows))}
      and (k.display, k.sort_family, k.sort_given, k.sort_organization, k.hints)
        is distinct from (c.display, c.family, c.given, c.organization, c.hints::integer[])`.execute(tx.sql)
}

/** Puts cards into the trash (at the transaction's moment) or takes them out, raising their revision by one. */
export async function setTrashed(tx: WriteTx, cardIds: readonly string[], isTrashed: boolean): Promise<void> {
  await sql`update lazo.card set revision = revision + 1, updated_at = ${tx.now}, updated_by = ${tx.actor.memberId},
      updated_door = ${tx.actor.door}, deleted_at = ${isTrashed ? tx.now : null}::timestamptz, deleted_by = ${isTrashed ? tx.actor.memberId : null}::uuid
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
}

/** Gives a card another home book. Its places are the caller's. */
export async function setHomeBook(tx: WriteTx, cardIds: readonly string[], bookId: string): Promise<void> {
  await sql`update lazo.card set home_book_id = ${bookId}
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
}

/** Puts cards into books. A uid or a name that the book holds already breaks a unique key. */
export async function insertPlaces(tx: WriteTx, rows: readonly PlaceRow[]): Promise<void> {
  if (rows.length === 0) return
  await prepared`insert into lazo.book_card (workspace_id, book_id, card_id, uid, name, sort_family, sort_given, linked_by, max_right, added_at)
    select ${tx.workspaceId}, p.book_id, p.card_id, p.uid, p.name, p.family, p.given, p.linked_by, p.max_right, ${tx.now}
    from unnest(${rows.map((r) => r.bookId)}::uuid[], ${rows.map((r) => r.cardId)}::uuid[], ${rows.map((r) => r.uid)}::text[],
      ${rows.map((r) => r.name)}::text[], ${rows.map((r) => r.sortFamily)}::text[], ${rows.map((r) => r.sortGiven)}::text[],
      ${rows.map((r) => r.linkedBy)}::uuid[], ${rows.map((r) => r.maxRight)}::text[]
    ) as p(book_id, card_id, uid, name, family, given, linked_by, max_right)`.execute(tx.sql)
}

/** Writes the sort keys of cards into all their places; a place that has them already is left as it is. */
export async function updatePlaceKeys(tx: WriteTx, rows: readonly (CardColumns & { cardId: string })[]): Promise<void> {
  if (rows.length === 0) return
  await prepared`update lazo.book_card p set sort_family = c.family, sort_given = c.given
    from unnest(${rows.map((r) => r.cardId)}::uuid[], ${rows.map((r) => r.sortFamily)}::text[], ${rows.map((r) => r.sortGiven)}::text[])
      as c(card_id, family, given)
    where p.workspace_id = ${tx.workspaceId} and p.card_id = c.card_id and ${ofCards('p.card_id', idsOf(rows))}
      and (p.sort_family, p.sort_given) is distinct from (c.family, c.given)`.execute(tx.sql)
}

/** Writes the limits of links. */
export async function setMaxRights(
  tx: WriteTx,
  links: readonly Pick<Place, 'cardId' | 'bookId' | 'maxRight'>[],
): Promise<void> {
  await sql`update lazo.book_card p set max_right = l.max_right
    from unnest(${links.map((l) => l.bookId)}::uuid[], ${links.map((l) => l.cardId)}::uuid[], ${links.map((l) => l.maxRight)}::text[])
      as l(book_id, card_id, max_right)
    where p.workspace_id = ${tx.workspaceId} and p.book_id = l.book_id and p.card_id = l.card_id
      and ${ofCards('p.card_id', idsOf(links))}`.execute(tx.sql)
}

/** Takes cards out of books. */
export async function deletePlaces(tx: WriteTx, places: readonly Pick<Place, 'cardId' | 'bookId'>[]): Promise<void> {
  if (places.length === 0) return
  await sql`delete from lazo.book_card p
    using unnest(${places.map((p) => p.bookId)}::uuid[], ${places.map((p) => p.cardId)}::uuid[]) as d(book_id, card_id)
    where p.workspace_id = ${tx.workspaceId} and p.book_id = d.book_id and p.card_id = d.card_id
      and ${ofCards('p.card_id', idsOf(places))}`.execute(tx.sql)
}

/** Removes cards for good, with their words, handles and layers, and what happened with them. Their history stays. */
export async function deleteCardRows(tx: WriteTx, cardIds: readonly string[]): Promise<void> {
  await forgetCards(tx, cardIds)
  await sql`delete from lazo.card where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(
    tx.sql,
  )
}

function idsOf(rows: readonly { readonly cardId: string }[]): string[] {
  return rows.map((row) => row.cardId)
}

/** As the database reads an array of numbers. */
function hintText({ hints }: Pick<CardColumns, 'hints'>): string {
  return `{${hints.join(',')}}`
}
