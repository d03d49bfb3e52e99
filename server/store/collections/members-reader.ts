import { type RawBuilder, sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'
import { askedBook, type CollectionAsked } from './collections-asked.ts'
import { isShown, layerOf } from './shown-cards.ts'

/** A card in a book, as a device is shown it. */
export interface StoredMember {
  readonly cardId: string
  readonly name: string
  readonly revision: number
  /** Of the layer that the device is shown; 0 without one. */
  readonly overlayRevision: number
  /** In seconds since 1970: a date would cost as much as all the rest. */
  readonly updatedSeconds: number
}

/** The same with what its text is made of. */
export interface StoredResource extends StoredMember {
  readonly uid: string
  readonly homeBookId: string
  readonly linkedBy: string | null
  readonly maxRight: string | null
  /** The card as JSON: read only when its text is not at hand. */
  readonly documentText: string
  readonly display: string
  readonly createdAt: Date
  /** The member's layer where the device shows it. */
  readonly layer: Record<string, unknown> | null
  /** Of the text that the device itself sent last; null when it sent none. */
  readonly sourceRevision: number | null
  readonly sourceVersion: '3.0' | '4.0' | null
  readonly sourceText: string | null
  readonly sourcePhotos: unknown
}

/** Which members: those of these names, those of these cards, or the next after a card in the order of ids. */
export type MembersAsked =
  | { readonly names: readonly string[] }
  | { readonly cardIds: readonly string[] }
  | { readonly after: string | null; readonly limit: number }

const FIRST = '00000000-0000-0000-0000-000000000000'

/** The next members of a collection after a card, in the order of ids. */
export async function readMemberPage(
  tx: ReadTx,
  asked: CollectionAsked,
  page: { after: string | null; limit: number },
): Promise<StoredMember[]> {
  const { rows } = await prepared<StoredMember>`with ${askedBook(tx, asked)}
    select p.card_id as "cardId", p.name, c.revision, coalesce(o.revision, 0) as "overlayRevision",
      extract(epoch from c.updated_at)::float8 as "updatedSeconds"
    ${membersFrom(tx)} ${layerOf(tx)}
    where ${membersWhere(tx, page)}`.execute(tx.sql)
  return rows
}

/** Resources of a collection: of these names, or the next after a card in the order of ids. */
export async function readResourceRows(
  tx: ReadTx,
  asked: CollectionAsked,
  which: MembersAsked,
): Promise<StoredResource[]> {
  const { rows } = await prepared<StoredResource>`with ${askedBook(tx, asked)}
    select p.card_id as "cardId", p.name, p.uid, p.linked_by as "linkedBy", p.max_right as "maxRight",
      c.home_book_id as "homeBookId", c.document::text as "documentText", c.display, c.revision, c.created_at as "createdAt",
      extract(epoch from c.updated_at)::float8 as "updatedSeconds",
      coalesce(o.revision, 0) as "overlayRevision", o.patch as layer, t.revision as "sourceRevision",
      t.version as "sourceVersion", t.text as "sourceText", t.photos as "sourcePhotos"
    ${membersFrom(tx)} ${layerOf(tx)}
    left join lateral (
      select t.revision, t.version, t.text, t.photos from lazo.card_source t where t.workspace_id = ${tx.workspaceId}
        and t.device_id = (select device_id from asked) and t.card_id = p.card_id offset 0
    ) t on true
    where ${membersWhere(tx, which)}`.execute(tx.sql)
  return rows
}

function membersFrom(tx: ReadTx): RawBuilder<unknown> {
  return sql`from lazo.book_card p join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = p.card_id`
}

function membersWhere(tx: ReadTx, asked: MembersAsked): RawBuilder<unknown> {
  const shown = sql`p.workspace_id = ${tx.workspaceId} and p.book_id = (select book_id from asked) and ${isShown(tx)}`
  if ('names' in asked) return sql`${shown} and p.name = any(${asked.names}::text[])`
  if ('cardIds' in asked) return sql`${shown} and p.card_id = any(${asked.cardIds}::uuid[])`
  return sql`${shown} and p.card_id > ${asked.after ?? FIRST} order by p.card_id limit ${asked.limit}::bigint`
}
