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
  /** Whether they were there already in a shared book or with the same owner: else the figures tell what somebody else keeps alone. */
  readonly isOpen: boolean
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
      select n.*, first_value(card_id) over made as root_id,
        coalesce(min(keeper) over alike <> max(keeper) over alike, false) as is_apart,
        array_agg(card_id) over earlier as cards, array_agg(owner_id) over earlier as owners, array_agg(is_shared) over earlier as shares
      from named n
      window alike as (partition by kind, key, sort_family), made as (alike order by created_at, card_id),
        earlier as (made rows between unbounded preceding and 1 preceding)
    ),
    later as (
      select distinct on (l.card_id) l.card_id, l.root_id, l.is_apart, l.created_by, l.created_door, l.is_shared,
        f.first_id, f.is_first_shared, f.is_open
      from grouped l cross join lateral (
        select card_id as first_id, is_shared as is_first_shared, is_shared or owner_id = l.owner_id as is_open
        from unnest(l.cards, l.owners, l.shares) with ordinality as e(card_id, owner_id, is_shared, place)
        order by is_open desc, place limit 1
      ) f
      order by l.card_id, f.is_open desc, f.first_id
    ),
    told as (
      select l.*, row_number() over (partition by first_id, is_open order by card_id) = 1 as is_counted,
        is_apart and row_number() over (partition by root_id order by is_apart desc, card_id) = 1 as is_apart_counted,
        i.kind as batch_kind
      from later l left join lateral (
        select b.kind from lazo.card_version v join lazo.batch b on b.workspace_id = ${w} and b.batch_id = v.batch_id
        where v.workspace_id = ${w} and v.card_id = l.card_id and v.act = 'create' order by v.version_id limit 1
      ) i on true
    )
    select created_by as "memberId",
      case when batch_kind = 'import' then 'import' when created_door = 'carddav' then 'device'
        when created_door in ('web', 'form') then created_door else 'other' end as way,
      case when is_shared and is_first_shared then 'shared' when is_shared or is_first_shared then 'mixed' else 'alone' end as standing,
      is_open as "isOpen",
      count(*)::int as cards, count(*) filter (where is_counted)::int as people,
      count(*) filter (where is_apart_counted)::int as apart
    from told group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(tx.sql)
  return rows
}
