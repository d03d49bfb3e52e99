import { sql } from 'kysely'
import { isIn } from '../search/cards-in.ts'
import type { ReadTx } from '../transaction.ts'

/** By what a person of an export is looked for among cards. */
export type KeyKind = 'profile' | 'email' | 'phone' | 'name'

/** A card that has a key. */
export interface KeyHolder {
  readonly key: string
  readonly cardId: string
  readonly display: string
}

/** An interaction that an import brought before; `isBack` when its import was undone. */
export interface KnownTalk {
  readonly key: string
  readonly isBack: boolean
}

/** How much an import brought of one card. */
export interface CardTalks {
  readonly cardId: string
  readonly display: string
  readonly count: number
  readonly lastAt: Date
}

/**
 * Which cards of these books, none in the trash, hold each of these keys; names are compared without regard to capitals. Each card is
 * fetched by its key: right after the import of contacts no statistics tell that there are many.
 */
export async function findKeyHolders(
  tx: ReadTx,
  bookIds: readonly string[],
  { kind, keys }: { kind: KeyKind; keys: readonly string[] },
): Promise<KeyHolder[]> {
  if (keys.length === 0) return []
  if (kind === 'name') return findByName(tx, bookIds, keys)
  const { rows } = await sql<KeyHolder>`select h.key, h.card_id as "cardId", c.display
    from unnest(${keys}::text[]) as asked(key) cross join lateral (
      select key, card_id from lazo.handle where workspace_id = ${tx.workspaceId} and kind = ${kind} and key = asked.key
        and scope = 'base' limit 20) as h
    cross join lateral (select display from lazo.card where workspace_id = ${tx.workspaceId} and card_id = h.card_id
      and deleted_at is null and ${isIn(tx, sql.ref('h.card_id'), bookIds)} offset 0) as c`.execute(tx.sql)
  return rows
}

async function findByName(tx: ReadTx, bookIds: readonly string[], names: readonly string[]): Promise<KeyHolder[]> {
  const { rows } =
    await sql<KeyHolder>`select lower(c.display) as key, c.card_id as "cardId", c.display from lazo.card c
    where c.workspace_id = ${tx.workspaceId} and c.deleted_at is null and lower(c.display) = any(${names}::text[])
      and ${isIn(tx, sql.ref('c.card_id'), bookIds)} limit 20000`.execute(tx.sql)
  return rows
}

/** Which of these marks are known to the actor, as text in hexadecimal. */
export async function readKnownTalks(tx: ReadTx, keys: readonly Buffer[]): Promise<KnownTalk[]> {
  const { rows } = await sql<KnownTalk>`select encode(t.talk_key, 'hex') as key, t.undone_by is not null as "isBack"
    from lazo.imported_talk t
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.talk_key = any(${keys}::bytea[])`.execute(
    tx.sql,
  )
  return rows
}

/** With which cards of these books the actor talked most, by what a batch brought and stands. */
export async function readMostTalked(
  tx: ReadTx,
  { batchId, bookIds, limit }: { batchId: string; bookIds: readonly string[]; limit: number },
): Promise<CardTalks[]> {
  const { rows } =
    await sql<CardTalks>`select c.card_id as "cardId", c.display, count(*)::int as count, max(i.at) as "lastAt"
    from lazo.imported_talk t
    join lazo.interaction i on i.workspace_id = t.workspace_id and i.interaction_id = t.interaction_id
      and i.deleted_at is null and i.medium <> 'note'
    join lazo.interaction_card k on k.workspace_id = t.workspace_id and k.interaction_id = t.interaction_id
    join lazo.card c on c.workspace_id = t.workspace_id and c.card_id = k.card_id and c.deleted_at is null
    where t.workspace_id = ${tx.workspaceId} and t.member_id = ${tx.actor.memberId} and t.batch_id = ${batchId}
      and ${isIn(tx, sql.ref('c.card_id'), bookIds)}
    group by c.card_id, c.display order by count desc, c.card_id limit ${limit}`.execute(tx.sql)
  return rows
}
