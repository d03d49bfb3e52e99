import type { CardIndex } from '@lazo/jscontact'
import { phoneSuffix, wordsOf } from '@lazo/normal'
import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'

/** What one scope of a card is found by: scope `base`, or the member whose layer it is. */
export interface IndexEntry {
  readonly cardId: string
  readonly scope: string
  readonly index: CardIndex
}

/** Writes the words and handles of cards, in place of what each scope had. */
export async function writeIndex(tx: WriteTx, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return
  await sql`delete from lazo.handle h using unnest(${entries.map((e) => e.cardId)}::uuid[], ${entries.map((e) => e.scope)}::text[]) as e(card_id, scope)
    where h.workspace_id = ${tx.workspaceId} and h.card_id = e.card_id and h.scope = e.scope`.execute(tx.sql)
  const handles = entries.flatMap((entry) => handlesOf(entry))
  await sql`insert into lazo.handle (workspace_id, card_id, kind, key, scope)
    select ${tx.workspaceId}, h.card_id, h.kind, h.key, h.scope
    from unnest(${handles.map((h) => h.cardId)}::uuid[], ${handles.map((h) => h.kind)}::text[], ${handles.map((h) => h.key)}::text[],
      ${handles.map((h) => h.scope)}::text[]) as h(card_id, kind, key, scope) on conflict do nothing`.execute(tx.sql)
  await sql`select lazo.index_words(${tx.workspaceId}, ${entries.map((e) => e.cardId)}::uuid[], ${entries.map((e) => e.scope)}::text[],
    ${entries.map(({ index }) => [...new Set(index.texts.flatMap((t) => wordsOf(t.text)))].join(' '))}::text[])`.execute(tx.sql)
}

/** Removes cards from all that finds them, in every scope. */
export async function removeIndex(tx: WriteTx, cardIds: readonly string[]): Promise<void> {
  await sql`delete from lazo.handle where workspace_id = ${tx.workspaceId} and card_id = any(${cardIds}::uuid[])`.execute(tx.sql)
  await sql`select lazo.unindex_words(${tx.workspaceId}, ${cardIds}::uuid[])`.execute(tx.sql)
}

function handlesOf({ cardId, scope, index }: IndexEntry) {
  return index.handles.flatMap((handle) => {
    const suffix = handle.kind === 'phone' ? phoneSuffix(handle.key) : null
    const own = { cardId, scope, kind: handle.kind as string, key: handle.key }
    return suffix ? [own, { cardId, scope, kind: 'suffix', key: suffix }] : [own]
  })
}
