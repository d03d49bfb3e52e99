import { type Card, hideFields } from '@lazo/jscontact'
import { type RawBuilder, sql } from 'kysely'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'
import { ofCards } from './of-cards.ts'

/** What the home book of a card hides, whether from the actor, and the card with it. */
export interface Face {
  /** The hidden parts, as `HIDEABLE` names them. */
  readonly hidden: readonly string[]
  /** Whether guests, and who has nothing but a link for outsiders, see none of them. */
  readonly fromGuests: boolean
  /** Whether they are hidden from the actor: then the document is without them. */
  readonly isMasked: boolean
  /** All there is: for what is written and for what is found, never for what is told. */
  readonly whole: Card
}

/** What a row tells of a card's face; null where its home hides nothing. */
export type FaceRow = Omit<Face, 'whole'> | null

/** Whether the home book of a row `c` of `lazo.card` hides anything. One look into an index, mostly empty, for all rows of a statement. */
export function isHiding(tx: ReadTx, card: 'c' | 'lazo.card'): RawBuilder<boolean> {
  return sql`(${sql.ref(`${card}.home_book_id`)} = any (array(
    select b.book_id from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.hidden_fields is not null)))`
}

/**
 * The column `face` of a row `c` of `lazo.card`. Where no book of the workspace hides anything, it costs as good as nothing.
 */
export function faceColumn(tx: ReadTx, card: 'c' | 'lazo.card'): RawBuilder<unknown> {
  const home = sql.ref(`${card}.home_book_id`)
  return sql`case when ${isHiding(tx, card)} then (
      select json_build_object('hidden', b.hidden_fields, 'fromGuests', b.hidden_from_guests,
        'isMasked', not (${seesHome(tx, home)} or ${seesByLink(tx, sql.ref(`${card}.card_id`))}))
      from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.book_id = ${home}
    ) end as face`
}

/** Whether the actor sees all of the cards of a home book by their right in it. Asked once for all rows of a statement. */
function seesHome({ workspaceId, actor }: ReadTx, home: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`${home} = any ((select lazo.whole_homes(${workspaceId}, ${actor.memberId}))::uuid[])`
}

/**
 * Whether the actor sees all of a card of the home book `b` by a link into another book, as `lazo.sees_whole` decides for one card
 * alone: the actor's books and role are asked once for all rows of a statement.
 */
function seesByLink({ workspaceId, actor }: ReadTx, cardId: RawBuilder<unknown>): RawBuilder<boolean> {
  const rank = sql`((select jsonb_object_agg(r.book_id, r.rank) from lazo.reach_of(${workspaceId}, ${actor.memberId}) r)
    ->> p.book_id::text)::smallint`
  return sql`exists (select from lazo.book_card p
    where p.workspace_id = ${workspaceId} and p.card_id = ${cardId} and p.book_id <> b.book_id and not p.by_label
      and ${rank} is not null and lazo.shows_all(b, least(${rank}, coalesce(lazo.rank_of(p.max_right), 0::smallint)),
        (select m.role = 'guest' from lazo.member m where m.workspace_id = ${workspaceId} and m.member_id = ${actor.memberId})))`
}

/** A row with its card as the actor sees it. */
export function showFace<Row extends { readonly document: Card; readonly face: FaceRow }>(
  row: Row,
): Omit<Row, 'face'> & { face: Face | null } {
  const { face } = row
  if (!face) return row as Row & { face: null }
  const document = face.isMasked ? hideFields(row.document, face.hidden) : row.document
  return { ...row, document, face: { ...face, whole: row.document } }
}

/** The text of a card as the actor sees it. */
export function showText(text: string, face: FaceRow | undefined): string {
  return face?.isMasked ? JSON.stringify(hideFields(JSON.parse(text) as Card, face.hidden)) : text
}

/** What the homes of cards hide, and whether from the actor; cards whose homes hide nothing are absent. */
export async function readFaces(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, Omit<Face, 'whole'>>> {
  if (cardIds.length === 0) return new Map()
  const { rows } = await prepared<{
    cardId: string
    face: FaceRow
  }>`select card_id as "cardId", ${faceColumn(tx, 'lazo.card')}
    from lazo.card where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)}`.execute(tx.sql)
  return new Map(rows.flatMap(({ cardId, face }) => (face ? [[cardId, face] as const] : [])))
}
