import type { ContributionKind, ContributionWay, Medium } from '@lazo/ties'
import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** An interaction with one card, as far as the rules of ties look at it. */
export interface StoredTalk {
  readonly interactionId: string
  readonly memberId: string
  readonly cardId: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly medium: Medium
  readonly direction: 'outbound' | 'inbound' | 'mutual' | null
  readonly isCommercial: boolean
  readonly expectsReply: boolean
  readonly minutes: number | null
  readonly does: readonly string[]
  readonly contributions: readonly { kind: ContributionKind; direction: ContributionWay; isThanked: boolean }[]
}

type TalkRow = Omit<StoredTalk, 'contributions'>
type GiftRow = Pick<StoredTalk, 'interactionId' | 'cardId'> & StoredTalk['contributions'][number]

/** The actor's interactions with these cards, or with null all of theirs; by card, and in order of time. */
export async function readOwnTalks(tx: ReadTx, cardIds: readonly string[] | null): Promise<StoredTalk[]> {
  const isOwn = sql`k.workspace_id = ${tx.workspaceId} and k.member_id = ${tx.actor.memberId}
    and ${cardIds === null ? sql`true` : sql`k.card_id = any(${cardIds}::uuid[])`}`
  return withGifts(await askTalks(tx, isOwn), await askGifts(tx, isOwn))
}

/** What took place between others and a card as far as they let it be known; what was given and received is theirs alone. */
export async function readToldTalks(tx: ReadTx, cardId: string): Promise<StoredTalk[]> {
  const isTold = sql`k.workspace_id = ${tx.workspaceId} and k.card_id = ${cardId}
    and k.member_id <> ${tx.actor.memberId} and i.visibility <> 'private'`
  return withGifts(await askTalks(tx, isTold), [])
}

async function askTalks(tx: ReadTx, isMeant: RawBuilder<unknown>): Promise<TalkRow[]> {
  const { rows } = await sql<TalkRow>`select k.interaction_id as "interactionId", k.member_id as "memberId",
      k.card_id as "cardId", (extract(epoch from k.at) * 1000)::float8 as at, i.medium, i.direction,
      i.is_commercial as "isCommercial", i.expects_reply as "expectsReply", i.minutes, i.does
    from lazo.interaction_card k
    join lazo.interaction i on i.workspace_id = k.workspace_id and i.interaction_id = k.interaction_id
    where ${isMeant} and i.deleted_at is null
    order by k.card_id, k.at, k.interaction_id`.execute(tx.sql)
  return rows
}

async function askGifts(tx: ReadTx, isMeant: RawBuilder<unknown>): Promise<GiftRow[]> {
  const { rows } =
    await sql<GiftRow>`select k.interaction_id as "interactionId", k.card_id as "cardId", k.kind, k.direction,
      k.is_thanked as "isThanked"
    from lazo.contribution k where ${isMeant} order by k.contribution_id`.execute(tx.sql)
  return rows
}

function withGifts(talks: readonly TalkRow[], gifts: readonly GiftRow[]): StoredTalk[] {
  const byTalk = Map.groupBy(gifts, ({ interactionId, cardId }) => `${interactionId} ${cardId}`)
  return talks.map((talk) => ({ ...talk, contributions: byTalk.get(`${talk.interactionId} ${talk.cardId}`) ?? [] }))
}
