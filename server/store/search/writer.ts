import { type CardIndex, cardWords, endingKey } from '@lazo/jscontact'
import { sql } from 'kysely'
import { ofCards } from '../cards/of-cards.ts'
import { prepared } from '../prepared.ts'
import { together } from '../together.ts'
import type { WriteTx } from '../transaction.ts'
import { keptKey } from './handle-key.ts'
import { WHOLE } from './whole-scope.ts'

/** What one scope of a card is found by: `base`, `whole`, or the member whose layer it is. */
export interface IndexEntry {
  readonly cardId: string
  readonly scope: string
  /** Of a layer, only what it adds to the card. */
  readonly index: CardIndex
  /** The handles it is looked up by, where these are not all that the index knows: its words tell of all. */
  readonly handles?: CardIndex['handles']
}

/** A row of `lazo.handle`. */
export interface HandleRow {
  readonly cardId: string
  readonly scope: string
  readonly kind: string
  readonly key: string
}

/**
 * Writes the words and handles of cards, in place of what each scope had. The cards must stand in their books already:
 * their words are found through those.
 */
export async function writeIndex(tx: WriteTx, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return
  await together(removeOldHandles(tx, entries), addIndex(tx, entries))
}

/** The same for cards that were made in this transaction, of which there is nothing yet to be replaced. */
export async function addIndex(tx: WriteTx, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return
  await together(addHandles(tx, entries), addWords(tx, entries))
}

/** Removes cards from what finds them. Members' layers stay, and find the cards again once they are back in a book. */
export async function removeIndex(tx: WriteTx, cardIds: readonly string[]): Promise<void> {
  await removeScope(tx, cardIds, 'base')
  await removeScope(tx, cardIds, WHOLE)
}

/** Removes what one scope finds of these cards: the shared card, or the layer of the member it names. */
export async function removeScope(tx: WriteTx, cardIds: readonly string[], scope: string): Promise<void> {
  await sql`delete from lazo.handle
    where workspace_id = ${tx.workspaceId} and ${ofCards('card_id', cardIds)} and scope = ${scope}`.execute(tx.sql)
  const scopes = cardIds.map(() => scope)
  const nothing = cardIds.map(() => '')
  await sql`select lazo.index_words(${tx.workspaceId}, ${cardIds}::uuid[], ${scopes}::text[],
    ${nothing}::text[], ${nothing}::text[], ${nothing}::text[], ${nothing}::text[])`.execute(tx.sql)
}

/**
 * Takes words that no card has any more out of the list that forgives typos, so that nobody's name outlives their card there.
 * Looks at `limit` words after one; gives the last one looked at, null at the end of the list.
 */
export async function sweepWords(tx: WriteTx, after: string, limit: number): Promise<string | null> {
  const { rows } = await sql<{ last: string | null }>`
    select lazo.sweep_words(${tx.workspaceId}, ${after}, ${limit}) as last`.execute(tx.sql)
  return rows[0]!.last
}

async function removeOldHandles(tx: WriteTx, entries: readonly IndexEntry[]): Promise<void> {
  const cardIds = [...new Set(entries.map((e) => e.cardId))]
  await prepared`
    delete from lazo.handle h
    using unnest(${entries.map((e) => e.cardId)}::uuid[], ${entries.map((e) => e.scope)}::text[]) as e(card_id, scope)
    where h.workspace_id = ${tx.workspaceId} and ${ofCards('h.card_id', cardIds)} and h.card_id = e.card_id and h.scope = e.scope
      and (h.card_id, h.scope, h.kind, h.key) not in (select card_id, scope, kind, key from ${handleRows(entries)})`.execute(
    tx.sql,
  )
}

async function addWords(tx: WriteTx, entries: readonly IndexEntry[]): Promise<void> {
  const words = entries.map(({ index, scope }) => cardWords(index, scope !== 'base' && scope !== WHOLE))
  await prepared`select lazo.index_words(${tx.workspaceId},
    ${entries.map((e) => e.cardId)}::uuid[], ${entries.map((e) => e.scope)}::text[],
    ${words.map((w) => w.name)}::text[], ${words.map((w) => w.organization)}::text[],
    ${words.map((w) => w.reach)}::text[], ${words.map((w) => w.rest)}::text[])`.execute(tx.sql)
}

async function addHandles(tx: WriteTx, entries: readonly IndexEntry[]): Promise<void> {
  await prepared`
    insert into lazo.handle (workspace_id, card_id, kind, key, scope)
    select ${tx.workspaceId}, card_id, kind, key, scope from ${handleRows(entries)} on conflict do nothing`.execute(
    tx.sql,
  )
}

function handleRows(entries: readonly IndexEntry[]) {
  const handles = entries.flatMap(handlesOf)
  return sql`unnest(${handles.map((h) => h.cardId)}::uuid[], ${handles.map((h) => h.scope)}::text[],
    ${handles.map((h) => h.kind)}::text[], ${handles.map((h) => h.key)}::text[]) as n(card_id, scope, kind, key)`
}

/** The handles that an entry is found by, as rows; of phone numbers also their endings. */
export function handlesOf({ cardId, scope, index, handles = index.handles }: IndexEntry): HandleRow[] {
  return handles.flatMap(({ kind, key }) => {
    const own = { cardId, scope, kind, key: keptKey(key) }
    const digits = kind === 'phone' ? key.replace(/^\+/, '') : ''
    return digits.length >= 5 ? [own, { ...own, kind: 'ending', key: endingKey(digits) }] : [own]
  })
}
