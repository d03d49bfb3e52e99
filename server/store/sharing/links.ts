import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A link by which whoever has it sees a book or a card, as it is kept. */
export interface StoredLink {
  readonly linkId: string
  readonly ownerId: string
  /** Who knows it may open the link. */
  readonly token: string
  /** Signs what a reader who gave the password is known by. */
  readonly secret: Buffer
  readonly title: string
  readonly bookId: string | null
  readonly cardId: string | null
  readonly shows: readonly string[]
  readonly passwordHash: string | null
  readonly language: 'en' | 'es' | null
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
}

/** A link with what is told of it in lists. */
export interface ListedLink extends StoredLink {
  readonly ownerName: string
  /** What the book or card is called. */
  readonly of: string
  readonly homeBookId: string
  readonly openings: number
  readonly lastAt: Date | null
}

/** How often a link was opened on a day. */
export interface LinkDay {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string
  readonly openings: number
  readonly lastAt: Date
}

const columns = sql`l.link_id as "linkId", l.owner_id as "ownerId", l.token, l.secret, l.title, l.book_id as "bookId",
  l.card_id as "cardId", l.shows, l.password_hash as "passwordHash", l.language, l.created_at as "createdAt",
  l.expires_at as "expiresAt", l.revoked_at as "revokedAt"`

const listed = sql`select ${columns}, m.name as "ownerName", coalesce(b.name, c.display) as of,
    coalesce(l.book_id, c.home_book_id) as "homeBookId", coalesce(d.openings, 0)::int as openings, d.last_at as "lastAt"
  from lazo.share_link l
  join lazo.member m on m.workspace_id = l.workspace_id and m.member_id = l.owner_id
  left join lazo.book b on b.workspace_id = l.workspace_id and b.book_id = l.book_id
  left join lazo.card c on c.workspace_id = l.workspace_id and c.card_id = l.card_id
  left join lateral (select sum(o.openings) as openings, max(o.last_at) as last_at from lazo.share_link_day o
    where o.workspace_id = l.workspace_id and o.link_id = l.link_id) d on true`

/** The actor's link of this token; null when there is none. */
export async function findLink(tx: ReadTx, token: string): Promise<StoredLink | null> {
  const { rows } = await sql<StoredLink>`select ${columns} from lazo.share_link l
    where l.workspace_id = ${tx.workspaceId} and l.owner_id = ${tx.actor.memberId} and l.token = ${token}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** The links of the actor, and those to these books and to cards at home there, that are not revoked; newest first. Of one link when it is named. */
export async function readLinks(
  tx: ReadTx,
  managed: readonly string[],
  only: string | null = null,
): Promise<ListedLink[]> {
  if (only !== null && !isId(only)) return []
  const { rows } = await sql<ListedLink>`${listed}
    where l.workspace_id = ${tx.workspaceId} and l.revoked_at is null and (${only}::uuid is null or l.link_id = ${only}::uuid)
      and (l.owner_id = ${tx.actor.memberId} or coalesce(l.book_id, c.home_book_id) = any(${managed}::uuid[]))
    order by l.link_id desc`.execute(tx.sql)
  return rows
}

/** The links to one book, or to one card alone, that are not revoked, whoever made them; newest first. */
export async function readLinksTo(tx: ReadTx, to: { bookId: string } | { cardId: string }): Promise<ListedLink[]> {
  const isTo = 'bookId' in to ? sql`l.book_id = ${to.bookId}` : sql`l.card_id = ${to.cardId}`
  const { rows } = await sql<ListedLink>`${listed}
    where l.workspace_id = ${tx.workspaceId} and l.revoked_at is null and ${isTo} order by l.link_id desc`.execute(
    tx.sql,
  )
  return rows
}

/** How often a link was opened, day by day, the last day first. */
export async function readLinkDays(tx: ReadTx, linkId: string, limit: number): Promise<LinkDay[]> {
  const { rows } = await sql<LinkDay>`select day::text as day, openings, last_at as "lastAt" from lazo.share_link_day
    where workspace_id = ${tx.workspaceId} and link_id = ${linkId} order by day desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** Holds the actor's links as they are until the transaction ends, and counts those that are open. */
export async function lockOwnLinks(tx: WriteTx): Promise<number> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
  const { rows } = await sql<{ links: number }>`select count(*)::int as links from lazo.share_link
    where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId} and revoked_at is null
      and expires_at > ${tx.now}`.execute(tx.sql)
  return rows[0]!.links
}

/** Inserts a link of the actor's. */
export async function insertLink(
  tx: WriteTx,
  link: Omit<StoredLink, 'ownerId' | 'createdAt' | 'revokedAt'>,
): Promise<void> {
  await tx.sql
    .insertInto('share_link')
    .values({
      workspace_id: tx.workspaceId,
      link_id: link.linkId,
      owner_id: tx.actor.memberId,
      token: link.token,
      secret: link.secret,
      title: link.title,
      book_id: link.bookId,
      card_id: link.cardId,
      shows: [...link.shows],
      password_hash: link.passwordHash,
      language: link.language,
      created_at: tx.now,
      expires_at: link.expiresAt,
      revoked_at: null,
    })
    .execute()
}

/** Ends a link for good. */
export async function setLinkRevoked(tx: WriteTx, linkId: string): Promise<void> {
  await tx.sql
    .updateTable('share_link')
    .set({ revoked_at: tx.now })
    .where('workspace_id', '=', tx.workspaceId)
    .where('link_id', '=', linkId)
    .execute()
}

/** Counts an opening of a link; gives how many there were on this day with it. */
export async function countOpening(tx: WriteTx, linkId: string): Promise<number> {
  const { rows } = await sql<{ openings: number }>`
    insert into lazo.share_link_day as d (workspace_id, link_id, day, openings, last_at)
    values (${tx.workspaceId}, ${linkId}, (${tx.now}::timestamptz at time zone 'UTC')::date, 1, ${tx.now})
    on conflict (workspace_id, link_id, day) do update set openings = d.openings + 1, last_at = excluded.last_at
    returning openings`.execute(tx.sql)
  return rows[0]!.openings
}
