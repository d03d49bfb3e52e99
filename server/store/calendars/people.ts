import type { OccasionKind } from '@lazo/ties'
import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** Somebody who is seen, by what they are called. */
export interface NamedPerson {
  readonly cardId: string
  readonly display: string
}

/** All cards in these books by what they are called; none in the trash, and no groups. */
export async function readNames(tx: ReadTx, reach: readonly string[]): Promise<NamedPerson[]> {
  const { rows } = await sql<NamedPerson>`select c.card_id as "cardId", c.display from lazo.card c
    where c.workspace_id = ${tx.workspaceId} and c.deleted_at is null and c.kind <> 'group' and ${isIn(reach)}
    order by c.card_id`.execute(tx.sql)
  return rows
}

/** What the actor said of somebody that decides of their days. */
export interface Heeded {
  readonly cardId: string
  readonly isKey: boolean
  /** Occasions of theirs of which the actor does not want to hear. */
  readonly muted: readonly OccasionKind[]
}

/** The actor's key people, and those of whose occasions the actor does not want to hear all. */
export async function readHeeded(tx: ReadTx): Promise<Heeded[]> {
  const { rows } = await sql<Heeded>`select card_id as "cardId", is_key as "isKey", muted from lazo.tie
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and (is_key or cardinality(muted) > 0)`.execute(
    tx.sql,
  )
  return rows
}

/**
 * The people in these books, or of these among them, who may have an occasion: cards that hold dates, the actor's own layers that do,
 * and those whose name day is wanted. By id.
 */
export async function readDated(
  tx: ReadTx,
  reach: readonly string[],
  { nameDays, only }: { nameDays: 'nobody' | 'key' | 'everybody'; only: readonly string[] | null },
): Promise<string[]> {
  const { workspaceId, actor } = tx
  const ofName =
    nameDays === 'everybody'
      ? sql`c.kind = 'individual'`
      : sql`${nameDays === 'key'}::boolean and exists (select from lazo.tie t where t.workspace_id = c.workspace_id
          and t.member_id = ${actor.memberId} and t.card_id = c.card_id and t.is_key)`
  const { rows } = await sql<{ cardId: string }>`select c.card_id as "cardId" from lazo.card c
    where c.workspace_id = ${workspaceId} and c.deleted_at is null and c.kind <> 'group' and ${isIn(reach)}
      and (${only}::uuid[] is null or c.card_id = any(${only}::uuid[]))
      and (c.document -> 'anniversaries' is not null or ${ofName}
        or exists (select from lazo.overlay o where o.workspace_id = c.workspace_id and o.card_id = c.card_id
          and o.member_id = ${actor.memberId} and o.patch::text like '%anniversaries%'))
    order by c.card_id`.execute(tx.sql)
  return rows.map(({ cardId }) => cardId)
}

function isIn(reach: readonly string[]) {
  return sql`exists (select from lazo.book_card p where p.workspace_id = c.workspace_id and p.card_id = c.card_id
    and p.book_id = any(${reach}::uuid[]) and not p.by_label)`
}
