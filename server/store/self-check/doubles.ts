import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'
import { sharedBooks } from './books.ts'

/** Contacts that were there already when they were made, by who made them, how, and where the two stand. */
export interface DoubleUse {
  /** Who made the later one. */
  readonly memberId: string
  readonly way: 'web' | 'device' | 'import' | 'form' | 'other'
  /** Both where several see them, both where one member alone does, or one of each. */
  readonly standing: 'shared' | 'mixed' | 'alone'
  readonly cards: number
  /** So many people they are; each is counted with one of theirs. */
  readonly people: number
  /** Of these, those whom members keep apart from each other, each where nobody else sees it. */
  readonly apart: number
}

/** An address or number that more contacts have than this is one of an office, not of a person. */
const MOST_ALIKE = 20

/**
 * Contacts of the same name that share an address or a number, beyond the first of each. Cards of the team’s own book are not
 * counted. Reads all handles once, and only those contacts that share one.
 */
export async function readDoubleUse(tx: ReadTx): Promise<DoubleUse[]> {
  const w = tx.workspaceId
  const { rows } = await sql<DoubleUse>`
    with shared as materialized (${sharedBooks(tx)}),
    keys as materialized (
      select kind, key, array_agg(card_id) as cards from lazo.handle
      where workspace_id = ${w} and kind in ('email', 'phone') and scope = 'base'
      group by kind, key having count(*) between 2 and ${MOST_ALIKE}
    ),
    named as materialized (
      select k.kind, k.key, c.*, case when c.is_shared then null else c.owner_id::text end as keeper
      from keys k cross join unnest(k.cards) as u(card_id) cross join lateral (
        select c.card_id, c.sort_family, c.created_at, c.created_by, c.created_door, b.owner_id,
          exists (select from lazo.book_card p where p.workspace_id = ${w} and p.card_id = c.card_id
            and p.book_id in (select book_id from shared)) as is_shared
        from lazo.card c join lazo.book b on b.workspace_id = ${w} and b.book_id = c.home_book_id
        where c.workspace_id = ${w} and c.card_id = u.card_id and c.deleted_at is null and c.sort_family <> ''
          and b.deleted_at is null and b.kind <> 'team' offset 0
      ) c
    ),
    grouped as (
      select n.*, first_value(card_id) over made as first_id, first_value(is_shared) over made as is_first_shared,
        min(keeper) over alike <> max(keeper) over alike as is_apart
      from named n
      window alike as (partition by kind, key, sort_family), made as (alike order by created_at, card_id)
    ),
    later as (
      select distinct on (card_id) card_id, first_id, created_by, created_door, is_shared, is_first_shared,
        coalesce(is_apart, false) as is_apart
      from grouped where card_id <> first_id order by card_id, first_id
    ),
    told as (
      select l.*, row_number() over (partition by first_id order by is_apart desc, card_id) = 1 as is_counted, i.kind as batch_kind
      from later l left join lateral (
        select b.kind from lazo.card_version v join lazo.batch b on b.workspace_id = ${w} and b.batch_id = v.batch_id
        where v.workspace_id = ${w} and v.card_id = l.card_id and v.act = 'create' order by v.version_id limit 1
      ) i on true
    )
    select created_by as "memberId",
      case when batch_kind = 'import' then 'import' when created_door = 'carddav' then 'device'
        when created_door in ('web', 'form') then created_door else 'other' end as way,
      case when is_shared and is_first_shared then 'shared' when is_shared or is_first_shared then 'mixed' else 'alone' end as standing,
      count(*)::int as cards, count(*) filter (where is_counted)::int as people,
      count(*) filter (where is_counted and is_apart)::int as apart
    from told group by 1, 2, 3 order by 1, 2, 3`.execute(tx.sql)
  return rows
}
