import type { Card } from '@lazo/jscontact'
import { sql } from 'kysely'
import type { DeviceFamily } from '../devices/reader.ts'
import type { BookTable } from '../schema/tables.ts'
import type { ReadTx } from '../transaction.ts'
import { JSON_DIALECT } from '../views/writer.ts'

/** The device that asks, as far as what it is shown depends on it. */
export interface AskingDevice {
  readonly deviceId: string
  readonly family: DeviceFamily
  readonly showsOverlay: boolean
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
}

/** Which of the books on a device: all, one of its member's own by its short name, or one of another's by the end of its id too. */
export type CollectionsAsked =
  | { readonly of: 'all' }
  | { readonly of: 'own'; readonly slug: string }
  | { readonly of: 'others'; readonly slug: string; readonly idEnd: string }

/** What a device holds of the books asked for; null when the device is not there (any more). */
export interface DeviceHolding {
  readonly device: AskingDevice
  readonly collections: readonly StoredCollection[]
}

type HoldingRow = AskingDevice & (StoredCollection | { readonly bookId: null })

/** The books of those asked for that the actor's device holds and its member reaches, with where they stand. */
export async function readHolding(tx: ReadTx, asked: CollectionsAsked): Promise<DeviceHolding | null> {
  const { rows } = await sql<HoldingRow>`
    select d.device_id as "deviceId", d.family, d.shows_overlay as "showsOverlay", c.*
    from lazo.device d left join lateral (
      select b.book_id as "bookId", b.owner_id as "ownerId", b.kind, b.name, b.slug, b.keyword, b.description,
        b.created_at as "createdAt", r.rank, w.era, greatest(s.revision, o.number, 0) as number,
        coalesce(s.trimmed_to, 0) as "trimmedTo", coalesce(v.epoch, 0) + d.epoch as epoch,
        coalesce(k.known_number, 0) as "knownNumber"
      from (${reachOf(tx, asked)}) r
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
      and d.member_id = ${tx.actor.memberId} and d.revoked_at is null
    order by c.name, c."bookId"`.execute(tx.sql)
  const [first] = rows
  if (!first) return null
  const { deviceId, family, showsOverlay } = first
  return {
    device: { deviceId, family, showsOverlay },
    collections: rows.filter((row): row is AskingDevice & StoredCollection => row.bookId !== null),
  }
}

/** The books in question with the right in each. An own book is found by its key, however many books there are. */
function reachOf(tx: ReadTx, asked: CollectionsAsked) {
  const { workspaceId, actor } = tx
  if (asked.of === 'own')
    return sql`select b.book_id, lazo.rank_of('manage') as rank from lazo.book b
      join lazo.member m on m.workspace_id = b.workspace_id and m.member_id = b.owner_id and m.disabled_at is null
      where b.workspace_id = ${workspaceId} and b.owner_id = ${actor.memberId} and b.slug = ${asked.slug} and b.deleted_at is null`
  const reach = sql`select r.book_id, r.rank from lazo.reach_of(${workspaceId}, ${actor.memberId}) r`
  if (asked.of === 'all') return reach
  return sql`${reach} join lazo.book f on f.workspace_id = ${workspaceId} and f.book_id = r.book_id
    where right(r.book_id::text, 12) = ${asked.idEnd} and f.slug = ${asked.slug} and f.owner_id <> ${actor.memberId}`
}

/** A card in a book, as a device is shown it. */
export interface StoredMember {
  readonly cardId: string
  readonly name: string
  readonly revision: number
  /** Of the layer that the device is shown; 0 without one. */
  readonly overlayRevision: number
  readonly updatedAt: Date
}

/** The same with what its text is made of. */
export interface StoredResource extends StoredMember {
  readonly uid: string
  readonly homeBookId: string
  readonly linkedBy: string | null
  readonly maxRight: string | null
  readonly document: Card
  readonly display: string
  readonly createdAt: Date
  /** The member's layer where the device shows it. */
  readonly layer: Record<string, unknown> | null
  /** The text that the device itself sent last, and of which revision it is. */
  readonly source: StoredSource | null
}

/** The text of a card as a device sent it. */
export interface StoredSource {
  readonly revision: number
  readonly version: '3.0' | '4.0'
  readonly text: string
  readonly photos: unknown
}

/** Which members of a collection: those of these names, or those after a card in the order of ids. */
export type MembersAsked =
  | { readonly names: readonly string[] }
  | { readonly after: string | null; readonly limit: number }

/** Members of a collection as the device is shown them, in the order of their ids. */
export async function readMembers(
  tx: ReadTx,
  bookId: string,
  device: AskingDevice,
  asked: MembersAsked,
): Promise<StoredMember[]> {
  const { rows } = await sql<StoredMember>`
    select p.card_id as "cardId", p.name, c.revision, coalesce(o.revision, 0) as "overlayRevision", c.updated_at as "updatedAt"
    ${membersFrom(tx, bookId, device)} where ${membersWhere(tx, bookId, asked)} and ${isShown(tx, device)}
    ${membersOrder(asked)}`.execute(tx.sql)
  return rows
}

/** The same with what their texts are made of. */
export async function readResourceRows(
  tx: ReadTx,
  bookId: string,
  device: AskingDevice,
  asked: MembersAsked,
): Promise<StoredResource[]> {
  const { rows } = await sql<StoredResource>`
    select p.card_id as "cardId", p.name, p.uid, p.linked_by as "linkedBy", p.max_right as "maxRight",
      c.home_book_id as "homeBookId", c.document, c.display, c.revision, c.created_at as "createdAt", c.updated_at as "updatedAt",
      coalesce(o.revision, 0) as "overlayRevision", o.patch as layer,
      case when t.card_id is not null then json_build_object(
        'revision', t.revision, 'version', t.version, 'text', t.text, 'photos', t.photos) end as source
    ${membersFrom(tx, bookId, device)}
    left join lazo.card_source t
      on t.workspace_id = p.workspace_id and t.device_id = ${device.deviceId} and t.card_id = p.card_id
    where ${membersWhere(tx, bookId, asked)} and ${isShown(tx, device)}
    ${membersOrder(asked)}`.execute(tx.sql)
  return rows
}

function membersFrom(tx: ReadTx, bookId: string, device: AskingDevice) {
  return sql`from lazo.book_card p
    join lazo.book b on b.workspace_id = p.workspace_id and b.book_id = ${bookId}
    join lazo.card c on c.workspace_id = p.workspace_id and c.card_id = p.card_id
    left join lazo.overlay o on ${device.showsOverlay} and o.workspace_id = p.workspace_id
      and o.member_id = ${tx.actor.memberId} and o.card_id = p.card_id`
}

function membersWhere(tx: ReadTx, bookId: string, asked: MembersAsked) {
  const place = sql`p.workspace_id = ${tx.workspaceId} and p.book_id = ${bookId}`
  if ('names' in asked) return sql`${place} and p.name = any(${asked.names}::text[])`
  return asked.after === null ? place : sql`${place} and p.card_id > ${asked.after}`
}

function membersOrder(asked: MembersAsked) {
  return 'names' in asked ? sql`` : sql`order by p.card_id limit ${asked.limit}`
}

/** Whether a card is shown here: at home always; by a link unless the device holds its home, or an older book that links it too. */
function isShown(tx: ReadTx, device: AskingDevice) {
  return sql`(p.linked_by is null or not exists (
    select from lazo.book_card q
    join lazo.book e on e.workspace_id = q.workspace_id and e.book_id = q.book_id
    left join lazo.device_book k
      on k.workspace_id = q.workspace_id and k.device_id = ${device.deviceId} and k.book_id = q.book_id
    where q.workspace_id = p.workspace_id and q.card_id = p.card_id and q.book_id <> p.book_id
      and (q.linked_by is null or (e.created_at, e.book_id) < (b.created_at, b.book_id))
      and coalesce(k.is_chosen, (select d.has_all_books from lazo.device d
        where d.workspace_id = q.workspace_id and d.device_id = ${device.deviceId}) and e.kind <> 'label')
      and exists (select from lazo.reach_of(${tx.workspaceId}, ${tx.actor.memberId}) r where r.book_id = q.book_id)
    offset 0))`
}
