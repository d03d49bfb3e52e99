import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** Where a member keeps a property: on the home (neither), on a book, or on a card in a book. */
export interface PropertyPlace {
  readonly bookId: string | null
  readonly cardId: string | null
}

/** A property as it is kept: the element as it was sent, under its namespace and name. */
export interface StoredProperty {
  readonly namespace: string
  readonly name: string
  readonly value: string
}

/** The properties that the actor keeps on a book (or the home), and on these cards in it. */
export async function readStoredProperties(
  tx: ReadTx,
  bookId: string | null,
  cardIds: readonly (string | null)[],
): Promise<(StoredProperty & { cardId: string | null })[]> {
  const { rows } = await sql<StoredProperty & { cardId: string | null }>`
    select card_id as "cardId", namespace, name, value from lazo.dav_property
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and book_id is not distinct from ${bookId}::uuid
      and (card_id = any(${cardIds.filter((id) => id !== null)}::uuid[]) or (card_id is null and ${cardIds.includes(null)}))
    order by card_id, namespace, name`.execute(tx.sql)
  return rows
}

/** All that the actor keeps on cards in a book, by card; null when it is more than so many characters. */
export async function readPropertiesIn(
  tx: ReadTx,
  bookId: string,
  most: number,
): Promise<(StoredProperty & { cardId: string })[] | null> {
  const { workspaceId, actor } = tx
  const kept = sql`from lazo.dav_property where workspace_id = ${workspaceId} and member_id = ${actor.memberId}
    and book_id = ${bookId}::uuid and card_id is not null`
  const size = await sql<{ size: number }>`
    select coalesce(sum(length(namespace) + length(name) + length(value)), 0)::float8 as size ${kept}`.execute(tx.sql)
  if (size.rows[0]!.size > most) return null
  const { rows } = await sql<StoredProperty & { cardId: string }>`
    select card_id as "cardId", namespace, name, value ${kept} order by card_id, namespace, name`.execute(tx.sql)
  return rows
}

/** Writes properties of the actor's at one place, in place of those of the same names. */
export async function upsertProperties(
  tx: WriteTx,
  place: PropertyPlace,
  properties: readonly StoredProperty[],
): Promise<void> {
  await sql`insert into lazo.dav_property (workspace_id, member_id, book_id, card_id, namespace, name, value)
    select ${tx.workspaceId}, ${tx.actor.memberId}, ${place.bookId}::uuid, ${place.cardId}::uuid, p.namespace, p.name, p.value
    from unnest(${properties.map((p) => p.namespace)}::text[], ${properties.map((p) => p.name)}::text[],
      ${properties.map((p) => p.value)}::text[]) as p(namespace, name, value)
    on conflict (workspace_id, member_id, book_id, card_id, namespace, name) do update set value = excluded.value`.execute(
    tx.sql,
  )
}

/** Removes properties of the actor's at one place. */
export async function deleteProperties(
  tx: WriteTx,
  place: PropertyPlace,
  properties: readonly Pick<StoredProperty, 'namespace' | 'name'>[],
): Promise<void> {
  await sql`delete from lazo.dav_property d
    using unnest(${properties.map((p) => p.namespace)}::text[], ${properties.map((p) => p.name)}::text[]) as p(namespace, name)
    where d.workspace_id = ${tx.workspaceId} and d.member_id = ${tx.actor.memberId} and d.namespace = p.namespace and d.name = p.name
      and d.book_id is not distinct from ${place.bookId}::uuid and d.card_id is not distinct from ${place.cardId}::uuid`.execute(
    tx.sql,
  )
}

/** How much the actor keeps at one place. */
export async function countProperties(tx: ReadTx, place: PropertyPlace): Promise<number> {
  const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from lazo.dav_property
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
      and book_id is not distinct from ${place.bookId}::uuid and card_id is not distinct from ${place.cardId}::uuid`.execute(
    tx.sql,
  )
  return rows[0]!.kept
}

/** Gives a card in a book the properties that the actor keeps on a card in a book. */
export async function copyProperties(tx: WriteTx, from: PropertyPlace, to: PropertyPlace): Promise<void> {
  await sql`insert into lazo.dav_property (workspace_id, member_id, book_id, card_id, namespace, name, value)
    select workspace_id, member_id, ${to.bookId}::uuid, ${to.cardId}::uuid, namespace, name, value from lazo.dav_property
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
      and book_id is not distinct from ${from.bookId}::uuid and card_id is not distinct from ${from.cardId}::uuid
    on conflict (workspace_id, member_id, book_id, card_id, namespace, name) do update set value = excluded.value`.execute(
    tx.sql,
  )
}

/** Removes what all members keep on a card in a book: it is there no more. */
export async function deletePropertiesOf(tx: WriteTx, place: { bookId: string; cardId: string }): Promise<void> {
  await sql`delete from lazo.dav_property
    where workspace_id = ${tx.workspaceId} and book_id = ${place.bookId} and card_id = ${place.cardId}`.execute(tx.sql)
}

/** Takes what all members keep on a card along from one book to another. What stood there goes. */
export async function moveProperties(tx: WriteTx, cardId: string, from: string, to: string): Promise<void> {
  await deletePropertiesOf(tx, { bookId: to, cardId })
  await sql`update lazo.dav_property set book_id = ${to}
    where workspace_id = ${tx.workspaceId} and book_id = ${from} and card_id = ${cardId}`.execute(tx.sql)
}
