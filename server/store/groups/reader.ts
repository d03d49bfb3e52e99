import { sql } from 'kysely'
import { askedBook, type CollectionAsked } from '../collections/collections-asked.ts'
import { isShown } from '../collections/shown-cards.ts'
import type { ReadTx } from '../transaction.ts'

/** A group that devices know of in a book, the face of one label. */
export interface StoredGroup {
  readonly groupId: string
  readonly keyword: string
  readonly uid: string
  /** Its resource name. */
  readonly name: string
  /** Members that were named before their cards came, as they were written. */
  readonly awaited: readonly string[]
}

/** The cards of a collection that have one label, in the order of their uids. */
export interface LabelMembers {
  readonly keyword: string
  readonly cardIds: readonly string[]
  readonly uids: readonly string[]
  /** When one of them changed last, in seconds since 1970. */
  readonly updatedSeconds: number
}

/** A card as a group names it. */
export interface GroupMember {
  readonly cardId: string
  readonly uid: string
}

/** Names longer than this are no groups; nor can they stand in an index. */
export const LONGEST_KEYWORD = 255

/** The groups that are kept of a book. */
export async function readKeptGroups(tx: ReadTx, bookId: string): Promise<StoredGroup[]> {
  const { rows } = await sql<StoredGroup>`
    select group_id as "groupId", keyword, uid, name, awaited from lazo.label_group
    where workspace_id = ${tx.workspaceId} and book_id = ${bookId} order by keyword`.execute(tx.sql)
  return rows
}

/**
 * The labels that cards have of those that a collection shows, with these cards. Costs what has labels. A place is looked up as
 * the first one from it on: that order only one index has, whatever the planner believes of how many rows a book has.
 */
export async function readLabelMembers(tx: ReadTx, asked: CollectionAsked): Promise<LabelMembers[]> {
  const { rows } = await sql<LabelMembers>`with ${askedBook(tx, asked)}, labelled as materialized (
    select p.card_id, p.uid, c.keywords, c.updated_at
    from lazo.labelled_cards(${tx.workspaceId}, ${tx.actor.memberId}, (select book_id from asked)) as l(card_id)
    cross join lateral (
      select k.card_id, k.book_id, k.uid, k.linked_by from lazo.book_card k where k.workspace_id = ${tx.workspaceId}
        and (k.book_id, k.card_id) >= ((select book_id from asked), l.card_id) order by k.book_id, k.card_id limit 1
    ) p cross join lateral (
      select k.document -> 'keywords' as keywords, k.updated_at from lazo.card k
      where k.workspace_id = ${tx.workspaceId} and k.card_id = l.card_id offset 0
    ) c where p.card_id = l.card_id and p.book_id = (select book_id from asked) and c.keywords is not null and ${isShown(tx)}
  )
  select w.key as keyword, array_agg(l.card_id::text order by l.uid) as "cardIds", array_agg(l.uid order by l.uid) as uids,
    extract(epoch from max(l.updated_at))::float8 as "updatedSeconds"
  from labelled l cross join lateral json_each_text(l.keywords) as w(key, value)
  where w.value = 'true' and length(w.key) between 1 and ${LONGEST_KEYWORD}::int group by w.key order by w.key collate "C"`.execute(
    tx.sql,
  )
  return rows
}

/** The cards of these uids that a collection shows. */
export async function readShownByUid(
  tx: ReadTx,
  asked: CollectionAsked,
  uids: readonly string[],
): Promise<GroupMember[]> {
  if (uids.length === 0) return []
  const { rows } = await sql<GroupMember>`with ${askedBook(tx, asked)}
    select p.card_id as "cardId", p.uid from unnest(${uids}::text[]) as w(uid) cross join lateral (
      select k.card_id, k.book_id, k.uid, k.linked_by from lazo.book_card k where k.workspace_id = ${tx.workspaceId}
        and k.book_id = (select book_id from asked) and k.uid >= w.uid order by k.uid limit 1
    ) p where p.uid = w.uid and ${isShown(tx)}`.execute(tx.sql)
  return rows
}
