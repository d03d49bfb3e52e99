import { type RawBuilder, sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { InteractionState, StoredInteraction } from './interaction.ts'

/** Which stretch of interactions is wanted, the latest first. */
export interface InteractionStretch {
  readonly since: Date | null
  readonly until: Date | null
  /** Only those before this one. */
  readonly before: { readonly at: Date; readonly id: string } | null
  readonly limit: number
}

/** What an interaction was until it was changed. */
export interface StoredInteractionVersion {
  readonly versionId: string
  readonly until: Date
  readonly state: InteractionState
}

const columns = sql`i.interaction_id as "interactionId", i.member_id as "memberId", m.name as "memberName", i.at, i.medium, i.direction,
    i.form, i.network, i.is_commercial as "isCommercial", i.expects_reply as "expectsReply", i.minutes, i.text, i.source, i.visibility, i.does,
    i.created_at as "createdAt", i.edited_at as "editedAt", i.deleted_at as "deletedAt", k.cards as "cardIds",
    coalesce(g.contributions, '[]') as contributions`

/** The interactions with a card that the actor sees: their own, and what others let be known. Of their cards those in these books. */
export async function readInteractionsOfCard(
  tx: ReadTx,
  { cardId, reach }: { cardId: string; reach: readonly string[] },
  stretch: InteractionStretch,
): Promise<StoredInteraction[]> {
  const { rows } = await sql<StoredInteraction>`select ${columns}
    from lazo.interaction_card a
    join lazo.interaction i on i.workspace_id = a.workspace_id and i.interaction_id = a.interaction_id
    ${parts(tx, seenIn(tx, reach))}
    where a.workspace_id = ${tx.workspaceId} and a.card_id = ${cardId} and i.deleted_at is null and ${isKnown(tx)}
      and ${isWithin('a', stretch)}
    order by a.at desc, a.interaction_id desc limit ${stretch.limit}`.execute(tx.sql)
  return rows
}

/** The interactions of a member with cards in these books, as far as the actor may know of them. */
export async function readInteractionsOfMember(
  tx: ReadTx,
  { memberId, reach }: { memberId: string; reach: readonly string[] },
  stretch: InteractionStretch,
): Promise<StoredInteraction[]> {
  const { rows } = await sql<StoredInteraction>`select ${columns}
    from lazo.interaction i ${parts(tx, seenIn(tx, reach))}
    where i.workspace_id = ${tx.workspaceId} and i.member_id = ${memberId} and i.deleted_at is null and ${isKnown(tx)}
      and k.cards is not null and ${isWithin('i', stretch)}
    order by i.at desc, i.interaction_id desc limit ${stretch.limit}`.execute(tx.sql)
  return rows
}

/** One interaction with cards in these books, deleted or not, as far as the actor may know of it; null when there is none for them. */
export async function readInteraction(
  tx: ReadTx,
  interactionId: string,
  reach: readonly string[],
): Promise<StoredInteraction | null> {
  if (!isId(interactionId)) return null
  const { rows } =
    await sql<StoredInteraction>`select ${columns} from lazo.interaction i ${parts(tx, seenIn(tx, reach))}
    where i.workspace_id = ${tx.workspaceId} and i.interaction_id = ${interactionId} and ${isKnown(tx)}
      and k.cards is not null`.execute(tx.sql)
  return rows[0] ?? null
}

/** An interaction of the actor's, with all of its cards, held until the transaction ends. */
export async function lockInteraction(tx: WriteTx, interactionId: string): Promise<StoredInteraction | null> {
  await sql`select from lazo.interaction where workspace_id = ${tx.workspaceId} and interaction_id = ${interactionId}
    for update`.execute(tx.sql)
  const { rows } = await sql<StoredInteraction>`select ${columns} from lazo.interaction i ${parts(tx, sql`true`)}
    where i.workspace_id = ${tx.workspaceId} and i.interaction_id = ${interactionId}
      and i.member_id = ${tx.actor.memberId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** The cards in these books with which an interaction was; none when the actor knows nothing of it, unless `knowsAll`. */
export async function readInteractionCards(
  tx: ReadTx,
  interactionId: string,
  { reach, knowsAll }: { reach: readonly string[]; knowsAll: boolean },
): Promise<string[]> {
  if (!isId(interactionId)) return []
  const { rows } = await sql<{ cardId: string }>`select k.card_id as "cardId" from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where k.workspace_id = ${tx.workspaceId} and k.interaction_id = ${interactionId}
      and (${knowsAll} or ${isKnown(tx)}) and ${seenIn(tx, reach)} order by k.card_id`.execute(tx.sql)
  return rows.map(({ cardId }) => cardId)
}

/** What an interaction was before, the latest first. */
export async function readInteractionVersions(tx: ReadTx, interactionId: string): Promise<StoredInteractionVersion[]> {
  const { rows } = await sql<StoredInteractionVersion>`select version_id as "versionId", until, state
    from lazo.interaction_version where workspace_id = ${tx.workspaceId} and interaction_id = ${interactionId}
    order by version_id desc`.execute(tx.sql)
  return rows.map(({ state, ...version }) => ({
    ...version,
    state: { ...state, at: new Date(state.at), does: state.does ?? [] },
  }))
}

/** How many interactions of the actor's the fullest of these cards has; counted no further than `most`. */
export async function countInteractions(tx: ReadTx, cardIds: readonly string[], most: number): Promise<number> {
  const { rows } = await sql<{ most: number }>`select coalesce(max(n.count), 0)::int as most
    from unnest(${cardIds}::uuid[]) as c(card_id)
    cross join lateral (select count(*) from (
      select from lazo.interaction_card k
      where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and k.card_id = c.card_id
      limit ${most}) as few) as n`.execute(tx.sql)
  return rows[0]!.most
}

/** How many interactions of the actor's each of these cards has; counted no further than `most`. */
export async function countEach(tx: ReadTx, cardIds: readonly string[], most: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ cardId: string; count: number }>`select c.card_id as "cardId", n.count::int as count
    from unnest(${cardIds}::uuid[]) as c(card_id)
    cross join lateral (select count(*) from (
      select from lazo.interaction_card k
      where k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId} and k.card_id = c.card_id
      limit ${most}) as few) as n`.execute(tx.sql)
  return new Map(rows.map(({ cardId, count }) => [cardId, count]))
}

/** Who had it, with whom, and what was given and received: the last is told to the member alone. */
function parts(tx: ReadTx, isSeen: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`left join lazo.member m on m.workspace_id = i.workspace_id and m.member_id = i.member_id
    cross join lateral (select array_agg(k.card_id order by k.card_id) as cards from lazo.interaction_card k
      where k.workspace_id = i.workspace_id and k.interaction_id = i.interaction_id and ${isSeen}) as k
    cross join lateral (select json_agg(json_build_object('contributionId', c.contribution_id, 'cardId', c.card_id, 'kind', c.kind,
        'direction', c.direction, 'text', c.text, 'isThanked', c.is_thanked) order by c.contribution_id) as contributions
      from lazo.contribution c where c.workspace_id = i.workspace_id and c.interaction_id = i.interaction_id
        and i.member_id = ${tx.actor.memberId} and c.card_id = any(k.cards)) as g`
}

function seenIn(tx: ReadTx, reach: readonly string[]): RawBuilder<unknown> {
  return sql`exists (select from lazo.book_card p
    join lazo.card d on d.workspace_id = p.workspace_id and d.card_id = p.card_id and d.deleted_at is null
    where p.workspace_id = ${tx.workspaceId} and p.card_id = k.card_id and p.book_id = any(${reach}::uuid[]) and not p.by_label)`
}

function isKnown(tx: ReadTx): RawBuilder<unknown> {
  return sql`(i.member_id = ${tx.actor.memberId} or i.visibility <> 'private')`
}

function isWithin(row: 'a' | 'i', { since, until, before }: InteractionStretch): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${row}.${column}`)
  return sql`(${since}::timestamptz is null or ${of('at')} >= ${since}) and (${until}::timestamptz is null or ${of('at')} < ${until})
    and (${before?.at ?? null}::timestamptz is null or (${of('at')}, ${of('interaction_id')}) < (${before?.at ?? null}, ${before?.id ?? null}::uuid))`
}
