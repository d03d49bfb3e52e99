import { type RawBuilder, sql } from 'kysely'
import type { Actor, DeviceFamily } from '#base/actor.ts'
import { prepared } from '../prepared.ts'
import type { BookTable } from '../schema/tables.ts'
import type { ReadTx } from '../transaction.ts'
import { JSON_DIALECT } from '../views/writer.ts'
import { booksAsked, type CollectionsAsked } from './collections-asked.ts'

/** The device that asks, as far as what it is shown depends on it. */
export interface AskingDevice {
  readonly deviceId: string
  /** Of the program that asks. */
  readonly family: DeviceFamily
  readonly showsOverlay: boolean
  /** Whether it was ever shown its member's layers, so that it may still hold them. */
  readonly hasHeldOverlay: boolean
  /** Whether it is shown labels as groups. */
  readonly hasGroups: boolean
  /** Whether a program of another family came with the same password, so that nobody knows which of them got what. */
  readonly isShared: boolean
}

/** A book that a device holds, and where its view of it stands. */
export interface StoredCollection {
  readonly bookId: string
  readonly ownerId: string
  readonly kind: BookTable['kind']
  readonly name: string
  readonly slug: string
  readonly keyword: string | null
  readonly description: string | null
  readonly createdAt: Date
  /** The height of its member's right, 1 view to 6 manage. */
  readonly rank: number
  readonly era: number
  /** The latest number at which the view changed. */
  readonly number: number
  readonly trimmedTo: number
  readonly epoch: number
  /** The device has shown that it knows the book up to this number. */
  readonly knownNumber: number
  /** Whether rights changed since it showed that: it may have been shown less of the cards, or more. */
  readonly isOfOtherRights: boolean
}

/** What a device holds of the books asked for. */
export interface DeviceHolding {
  readonly device: AskingDevice
  readonly collections: readonly StoredCollection[]
}

/**
 * A device as it is kept, as far as it asks: its program may be another than came last. Apple's programs are shown labels as
 * groups, and those for Android once one of them has sent a group. Pure.
 */
export function toAsking(
  actor: Actor,
  { deviceId, showsOverlay, hasHeldOverlay, hasGroups, isShared, ...kept }: AskingDevice,
): AskingDevice {
  const family = actor.family ?? kept.family
  const isGrouped = family === 'apple' || (family === 'android' && hasGroups)
  return { deviceId, family, showsOverlay, hasHeldOverlay, hasGroups: isGrouped, isShared }
}

/** Whether another family than that of who asks came with the password of the device `d`. Programs without habits are not told apart. */
export function isShared({ actor }: ReadTx): RawBuilder<boolean> {
  return sql`(d.families <> '{}' and d.families <> array[coalesce(${actor.family ?? null}::text, d.family)])`
}

type HoldingRow = AskingDevice & (StoredCollection | { readonly bookId: null })

/**
 * The books of those asked for that the actor's device holds and its member reaches, with where they stand; null when the
 * device is not there (any more). With layers, the latest number may be that of one on a card in the book.
 */
export async function readHolding(tx: ReadTx, asked: CollectionsAsked): Promise<DeviceHolding | null> {
  const { rows } = await prepared<HoldingRow>`
    select d.device_id as "deviceId", d.family, d.shows_overlay as "showsOverlay", d.has_held_overlay as "hasHeldOverlay",
      d.has_groups as "hasGroups", ${isShared(tx)} as "isShared", c.*
    from lazo.device d left join lateral (
      select b.book_id as "bookId", b.owner_id as "ownerId", b.kind, b.name, b.slug, b.keyword, b.description,
        b.created_at as "createdAt", r.rank, w.era, greatest(s.revision, o.number, 0) as number,
        coalesce(s.trimmed_to, 0) as "trimmedTo", coalesce(v.epoch, 0) + d.epoch as epoch,
        coalesce(k.known_number, 0) as "knownNumber", coalesce(k.narrowed_at > k.known_at, false) as "isOfOtherRights"
      from (${booksAsked(tx, asked)}) r
      join lazo.book b on b.workspace_id = d.workspace_id and b.book_id = r.book_id
      join lazo.workspace w on w.workspace_id = d.workspace_id
      left join lazo.device_book k
        on k.workspace_id = d.workspace_id and k.device_id = d.device_id and k.book_id = r.book_id
      left join lazo.book_state s on s.workspace_id = d.workspace_id and s.book_id = r.book_id
      left join lazo.view v on v.workspace_id = d.workspace_id and v.member_id = d.member_id and v.book_id = r.book_id
        and v.device_id is null and v.dialect = ${JSON_DIALECT}
      left join lateral (
        select o.number from lazo.overlay o
        where d.shows_overlay and o.workspace_id = d.workspace_id and o.member_id = d.member_id
          and o.number > coalesce(s.revision, 0) and exists (select from lazo.book_card p
            where p.workspace_id = d.workspace_id and p.book_id = r.book_id and p.card_id = o.card_id offset 0)
        order by o.number desc limit 1
      ) o on true
      where coalesce(k.is_chosen, d.has_all_books and b.kind <> 'label')
    ) c on true
    where d.workspace_id = ${tx.workspaceId} and d.device_id = ${tx.actor.deviceId ?? null}::uuid
      and d.member_id = ${tx.actor.memberId} and d.revoked_at is null`.execute(tx.sql)
  const [first] = rows
  if (!first) return null
  return {
    device: toAsking(tx.actor, first),
    collections: rows.filter((row): row is AskingDevice & StoredCollection => row.bookId !== null),
  }
}
