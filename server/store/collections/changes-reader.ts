import { type RawBuilder, sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'
import { JSON_DIALECT } from '../views/writer.ts'
import { askedBook, type CollectionAsked } from './collections-asked.ts'
import type { StoredMember } from './members-reader.ts'
import { type AskingDevice, isShared, type StoredCollection, toAsking } from './reader.ts'
import { isShown, layerOf } from './shown-cards.ts'

/** Something that changed in a collection. */
export interface CollectionChange {
  readonly number: number
  /** The resource name that the change speaks of. */
  readonly name: string
  /** The card as the change left it; null when nothing, or nothing that the device is shown, has the name any more. */
  readonly member: StoredMember | null
}

interface ChangeRow extends StoredMember {
  readonly number: number
  readonly isPut: boolean
}

/**
 * What changed in a collection after a number, oldest first; layers of the member too where the device shows them. A change
 * tells of its card what it left: only the last one on a name says how it is now. Costs what changed, whatever exists: nothing
 * is looked up in what a book holds but its links.
 */
export async function readCollectionEvents(
  tx: ReadTx,
  asked: CollectionAsked,
  { after, limit }: { after: number; limit: number | null },
): Promise<CollectionChange[]> {
  const { rows } = await prepared<ChangeRow>`with ${askedBook(tx, asked)}, linked as materialized (
    select exists (select from lazo.book_card p where p.workspace_id = ${tx.workspaceId}
      and p.book_id = (select book_id from asked) and p.linked_by is not null offset 0) as has_links
  ), events as (
    (select c.number, c.card_id, c.name, c.revision, c.kind = 'put' as is_put, c.at from lazo.change c
      where c.workspace_id = ${tx.workspaceId} and c.book_id = (select book_id from asked) and c.number > ${after}
      order by c.number limit ${limit}::bigint)
    union all
    (select o.number, o.card_id, p.name, c.revision, true, c.updated_at from lazo.overlay o
      join lazo.book_card p
        on p.workspace_id = o.workspace_id and p.book_id = (select book_id from asked) and p.card_id = o.card_id
      join lazo.card c on c.workspace_id = o.workspace_id and c.card_id = o.card_id
      where (select shows_overlay from asked) and o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
        and o.number > ${after} order by o.number limit ${limit}::bigint)
  )
  select e.number, e.card_id as "cardId", e.name, e.revision, coalesce(o.revision, 0) as "overlayRevision",
    extract(epoch from e.at)::float8 as "updatedSeconds", e.is_put and coalesce(l.is_shown, true) as "isPut"
  from events e left join lateral (
    select ${isShown(tx)} as is_shown from lazo.book_card p where (select has_links from linked)
      and p.workspace_id = ${tx.workspaceId} and p.book_id = (select book_id from asked) and p.card_id = e.card_id
      and p.linked_by is not null offset 0
  ) l on true ${layerOf(tx, 'e.card_id')} order by e.number`.execute(tx.sql)
  return rows.map(({ number, isPut, ...member }) => ({ number, name: member.name, member: isPut ? member : null }))
}

/** A book that the device held and its member has lost. */
export interface LostCollection extends StoredCollection {
  readonly lostAt: Date
}

/**
 * The book asked for, when the device held it and its member lost it after a moment; null otherwise. What became of it since, such as
 * another name, is not told.
 */
export async function readLostCollection(
  tx: ReadTx,
  asked: CollectionAsked,
  after: Date,
): Promise<{ device: AskingDevice; collection: LostCollection } | null> {
  const { rows } = await sql<LostCollection & AskingDevice>`
    select d.device_id as "deviceId", d.family, d.shows_overlay as "showsOverlay", d.has_held_overlay as "hasHeldOverlay",
      d.has_groups as "hasGroups", ${isShared(tx)} as "isShared",
      b.book_id as "bookId", b.owner_id as "ownerId", b.kind, b.slug as name, b.slug, b.keyword, null as description,
      b.created_at as "createdAt", 1 as rank, w.era, k.known_number as number, coalesce(s.trimmed_to, 0) as "trimmedTo",
      coalesce(v.epoch, 0) + d.epoch as epoch, k.known_number as "knownNumber", k.narrowed_at as "lostAt"
    from lazo.device_book k
    join lazo.device d on d.workspace_id = k.workspace_id and d.device_id = k.device_id
    join lazo.workspace w on w.workspace_id = k.workspace_id
    join lazo.book b on b.workspace_id = k.workspace_id and b.book_id = k.book_id
    left join lazo.book_state s on s.workspace_id = k.workspace_id and s.book_id = k.book_id
    left join lazo.view v on v.workspace_id = k.workspace_id and v.member_id = d.member_id and v.book_id = k.book_id
      and v.device_id is null and v.dialect = ${JSON_DIALECT}
    where k.workspace_id = ${tx.workspaceId} and k.device_id = ${tx.actor.deviceId ?? null}::uuid and k.is_chosen
      and k.narrowed_at > ${after} and d.member_id = ${tx.actor.memberId} and d.revoked_at is null
      and ${lostAddress(tx, asked)} and b.owner_id <> ${tx.actor.memberId}
      and not exists (select from lazo.reach_of(${tx.workspaceId}, ${tx.actor.memberId}) r where r.book_id = b.book_id)`.execute(
    tx.sql,
  )
  const [row] = rows
  return row ? { device: toAsking(tx.actor, row), collection: row } : null
}

/** Where the device knew the book: as another's, or as the member's own before they handed it over. */
function lostAddress(tx: ReadTx, asked: CollectionAsked): RawBuilder<unknown> {
  if (asked.of === 'others') return sql`right(b.book_id::text, 12) = ${asked.idEnd} and b.slug = ${asked.slug}`
  return sql`exists (select from lazo.book_version h
    where h.workspace_id = b.workspace_id and h.book_id = b.book_id and h.act = 'hand-over'
      and h.before ->> 'ownerId' = ${tx.actor.memberId}::text and h.before ->> 'slug' = ${asked.slug})`
}

/**
 * The resource names that a device may still have of a lost book: of cards that stood in it when it was lost, and stand there
 * still or left it after `knownNumber`. What came later is not told.
 */
export async function readLostNames(
  tx: ReadTx,
  book: Pick<LostCollection, 'bookId' | 'lostAt'>,
  knownNumber: number,
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.name from lazo.book_card p
    where p.workspace_id = ${tx.workspaceId} and p.book_id = ${book.bookId} and p.added_at <= ${book.lostAt}
    union
    select c.name from lazo.change c
    where c.workspace_id = ${tx.workspaceId} and c.book_id = ${book.bookId} and c.number > ${knownNumber} and c.kind = 'gone'
      and (c.at <= ${book.lostAt} or exists (
        select from lazo.card k where k.workspace_id = c.workspace_id and k.card_id = c.card_id
          and k.created_at <= ${book.lostAt}) and not exists (
        select from lazo.card_version v, json_array_elements(v.places -> 'added') as a
        where v.workspace_id = c.workspace_id and v.card_id = c.card_id and v.at > ${book.lostAt}
          and a.value ->> 'bookId' = ${book.bookId}))`.execute(tx.sql)
  return rows.map((row) => row.name)
}
