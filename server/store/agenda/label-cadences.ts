import { facetWord } from '@lazo/jscontact'
import { sql } from 'kysely'
import { findByWords } from '../search/reader.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** How often a member wants to be in touch with everybody who has a label. */
export interface LabelCadence {
  readonly label: string
  readonly idealDays: number
  readonly maximumDays: number
}

/** The actor's cadences by label, each with the moment it began. */
export async function readLabelCadences(tx: ReadTx): Promise<(LabelCadence & { readonly since: Date })[]> {
  const { rows } = await sql<LabelCadence & { since: Date }>`select label, ideal_days as "idealDays",
      maximum_days as "maximumDays", since
    from lazo.label_cadence where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    order by label`.execute(tx.sql)
  return rows
}

/** Puts these in the place of the actor's; what was there already goes on since when it was. */
export async function replaceLabelCadences(tx: WriteTx, cadences: readonly LabelCadence[]): Promise<void> {
  const since = new Map((await readLabelCadences(tx)).map((one) => [one.label, one.since]))
  await sql`delete from lazo.label_cadence where workspace_id = ${tx.workspaceId}
    and member_id = ${tx.actor.memberId}`.execute(tx.sql)
  if (cadences.length === 0) return
  const rows = cadences.map(({ label, idealDays, maximumDays }) => ({
    workspace_id: tx.workspaceId,
    member_id: tx.actor.memberId,
    label,
    ideal_days: idealDays,
    maximum_days: maximumDays,
    since: since.get(label) ?? tx.now,
  }))
  await tx.sql.insertInto('label_cadence').values(rows).execute()
}

/** From so many on reading all cards is no slower than finding those that have a label. */
const MOST_FOUND = 20_000

/** The cards in these books that have any of these labels, each with those it has; labels of the actor's own layer count. */
export async function readLabelledCards(
  tx: ReadTx,
  reach: readonly string[],
  labels: readonly string[],
): Promise<Map<string, string[]>> {
  if (labels.length === 0) return new Map()
  const words = labels.map((label) => ({ word: facetWord('label', label), isBeginning: false }))
  const found = await findByWords(tx, [words], reach, { limit: MOST_FOUND })
  const isFound = found.length < MOST_FOUND ? sql`p.card_id = any(${found}::uuid[])` : sql`true`
  const { rows } = await sql<{ cardId: string; labels: string[] }>`select c.card_id as "cardId", h.labels
    from (select distinct p.card_id from lazo.book_card p where p.workspace_id = ${tx.workspaceId}
      and p.book_id = any(${reach}::uuid[]) and not p.by_label and ${isFound}) as p
    join lazo.card c on c.workspace_id = ${tx.workspaceId} and c.card_id = p.card_id and c.deleted_at is null
    left join lazo.overlay o on o.workspace_id = c.workspace_id and o.card_id = c.card_id
      and o.member_id = ${tx.actor.memberId}
    cross join lateral (select array_agg(l.label) as labels from unnest(${labels}::text[]) as l(label)
      where coalesce(o.patch ->> ('keywords/' || replace(replace(l.label, '~', '~0'), '/', '~1')), c.document -> 'keywords' ->> l.label) = 'true') as h
    where h.labels is not null`.execute(tx.sql)
  return new Map(rows.map(({ cardId, labels: held }) => [cardId, held]))
}
