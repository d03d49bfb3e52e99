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
  const [home, cardId] = [sql.ref(`${card}.home_book_id`), sql.ref(`${card}.card_id`)]
  return sql`case when ${isHiding(tx, card)} then (
      select json_build_object('hidden', b.hidden_fields, 'fromGuests', b.hidden_from_guests,
        'isMasked', not lazo.sees_whole(${tx.workspaceId}, ${tx.actor.memberId}, ${cardId}))
      from lazo.book b where b.workspace_id = ${tx.workspaceId} and b.book_id = ${home}
    ) end as face`
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
