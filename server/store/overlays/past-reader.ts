import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** What a layer said at some time. */
export type PastLayer = Readonly<Record<string, unknown>>

/** By what a card that a device sends is known for a copy of another. */
export interface Likeness {
  readonly uid: string
  readonly display: string
  readonly handles: readonly { readonly kind: string; readonly key: string }[]
}

/** Of each change of a layer the latest so many count. */
const MOST = 200

/** What the actor's own layers on these cards say and said, by card. */
export async function readPastLayers(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, PastLayer[]>> {
  const { rows } = await sql<{ cardId: string; patch: PastLayer; changes: Record<string, [unknown] | null>[] }>`
    select o.card_id as "cardId", o.patch, v.changes
    from lazo.overlay o cross join lateral (
      select coalesce(json_agg(c.change), '[]') as changes from (
        select x.change from lazo.overlay_version h cross join lateral (values (h.forward), (h.reverse)) as x(change)
        where h.workspace_id = o.workspace_id and h.member_id = o.member_id and h.card_id = o.card_id
        order by h.version_id desc limit ${MOST}) c) v
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
      and o.card_id = any(${cardIds}::uuid[])`.execute(tx.sql)
  return new Map(rows.map(({ cardId, patch, changes }) => [cardId, [patch, ...changes.map(valuesOf)]]))
}

/** The cards with a layer of the actor's of which this one may be a copy: of the same uid, name or handle. */
export async function readLayeredLike(tx: ReadTx, { uid, display, handles }: Likeness): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`
    select o.card_id as "cardId" from lazo.overlay o
    join lazo.card c on c.workspace_id = o.workspace_id and c.card_id = o.card_id
    where o.workspace_id = ${tx.workspaceId} and o.member_id = ${tx.actor.memberId}
      and (c.uid = ${uid} or c.display = ${display} or exists (
        select from unnest(${handles.map(({ kind }) => kind)}::text[], ${handles.map(({ key }) => key)}::text[]) as k(kind, key)
        join lazo.handle h on h.workspace_id = o.workspace_id and h.card_id = o.card_id and h.kind = k.kind and h.key = k.key
          and h.scope in ('base', o.member_id::text)))`.execute(tx.sql)
  return rows.map(({ cardId }) => cardId)
}

function valuesOf(change: Record<string, [unknown] | null>): PastLayer {
  return Object.fromEntries(Object.entries(change).flatMap(([path, entry]) => (entry ? [[path, entry[0]]] : [])))
}
