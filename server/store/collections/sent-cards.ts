import { sql } from 'kysely'
import { placeByKey } from '../cards/place-by-key.ts'
import { prepared } from '../prepared.ts'
import type { WriteTx } from '../transaction.ts'
import { booksAsked, type CollectionAsked } from './collections-asked.ts'

/**
 * Locks the card that has a resource name in a book until the transaction ends, after who changes what labels show, as
 * `lockCards` does; null when there is none, and then nothing is locked. Rights are the caller's.
 */
export async function lockNamed(tx: WriteTx, asked: CollectionAsked, name: string): Promise<string | null> {
  const { rows } = await prepared<{ card_id: string }>`
    select c.card_id from lazo.card c cross join pg_advisory_xact_lock_shared(lazo.label_key(c.workspace_id)) as labels
    where c.workspace_id = ${tx.workspaceId} and c.card_id = (
      select card_id from ${placeByKey(tx, 'p.name', sql`(select book_id from (${booksAsked(tx, asked)}) b limit 1)`, name)} p)
    for update of c`.execute(tx.sql)
  return rows[0]?.card_id ?? null
}

/** A card in a book that a device knows up to a number. */
export interface KnownCard {
  readonly cardId: string
  readonly revision: number
  readonly bookId: string
  readonly knownNumber: number
}

/**
 * The revision of a card that the actor's device last got or gave: what was noted of the card alone, or what the number implies
 * up to which it knows the book; null when nobody can tell.
 */
export async function readKnownRevision(tx: WriteTx, card: KnownCard): Promise<number | null> {
  const { rows } = await prepared<{ revision: number | null }>`
    select greatest(
      (select d.revision from lazo.device_card d where d.workspace_id = ${tx.workspaceId}
        and d.device_id = ${tx.actor.deviceId ?? null}::uuid and d.card_id = ${card.cardId}),
      case
        when ${card.knownNumber}::bigint = 0 then null
        when not exists (select from lazo.change h where h.workspace_id = ${tx.workspaceId} and h.card_id = ${card.cardId}
          and h.book_id = ${card.bookId} and h.number > ${card.knownNumber}::bigint) then ${card.revision}::bigint
        else (select case h.kind when 'put' then h.revision end from lazo.change h
          where h.workspace_id = ${tx.workspaceId} and h.card_id = ${card.cardId} and h.book_id = ${card.bookId}
            and h.number <= ${card.knownNumber}::bigint order by h.number desc limit 1)
      end) as revision`.execute(tx.sql)
  return rows[0]!.revision
}

/** Whether rights in the book changed since the actor's device was last given the card: it may have been shown another face of it. */
export async function wasOfOtherRights(tx: WriteTx, { cardId, bookId }: KnownCard): Promise<boolean> {
  const { rows } = await prepared<{ is_other: boolean | null }>`
    select k.narrowed_at > greatest(k.known_at, d.at) as is_other
    from lazo.device_book k left join lazo.device_card d
      on d.workspace_id = k.workspace_id and d.device_id = k.device_id and d.card_id = ${cardId}
    where k.workspace_id = ${tx.workspaceId} and k.device_id = ${tx.actor.deviceId ?? null}::uuid
      and k.book_id = ${bookId}`.execute(tx.sql)
  return rows[0]?.is_other ?? false
}

/** Notes that the actor's device has a card in this revision. */
export async function setDeviceRevision(tx: WriteTx, cardId: string, revision: number): Promise<void> {
  await prepared`
    insert into lazo.device_card (workspace_id, device_id, card_id, revision, at)
    values (${tx.workspaceId}, ${tx.actor.deviceId ?? null}::uuid, ${cardId}, ${revision}, ${tx.now})
    on conflict (workspace_id, device_id, card_id) do update set revision = excluded.revision, at = excluded.at`.execute(
    tx.sql,
  )
}

/** The text of a card as a device sent it. */
export interface SentText {
  readonly cardId: string
  /** Of the card as the text says it. */
  readonly revision: number
  readonly version: '3.0' | '4.0'
  /** With its photos taken out. */
  readonly text: string
  /** Where which photo stood; null when there was none. */
  readonly photos: readonly object[] | null
}

/** Keeps what the actor's device sent of a card, in place of what it sent before. */
export async function keepSentText(tx: WriteTx, sent: SentText): Promise<void> {
  const photos = sent.photos && JSON.stringify(sent.photos)
  await prepared`
    insert into lazo.card_source (workspace_id, device_id, card_id, revision, version, text, photos)
    values (${tx.workspaceId}, ${tx.actor.deviceId ?? null}::uuid, ${sent.cardId}, ${sent.revision}, ${sent.version},
      ${sent.text}, ${photos}::json)
    on conflict (workspace_id, device_id, card_id) do update
      set revision = excluded.revision, version = excluded.version, text = excluded.text, photos = excluded.photos`.execute(
    tx.sql,
  )
}
