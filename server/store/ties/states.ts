import { occasionHints, type TieHistory } from '@lazo/ties'
import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A history as it is kept: each day of contact is two numbers, its day and its weight, because there are tens of thousands. */
type KeptHistory = Omit<TieHistory, 'contactDays'> & { readonly contactDays: readonly number[] }

/** What is folded of a tie; null where something happened since, or where it was folded by something else. */
export interface TieState {
  readonly cardId: string
  readonly history: TieHistory | null
}

/** The actor's ties with these cards, or with null all of them, as they were folded by `basis`. */
export async function readStates(tx: ReadTx, cardIds: readonly string[] | null, basis: string): Promise<TieState[]> {
  const isMeant = cardIds === null ? sql`true` : sql`card_id = any(${cardIds}::uuid[])`
  const { rows } = await sql<{ cardId: string; history: KeptHistory | null }>`select card_id as "cardId",
      case when basis = ${basis} then history end as history
    from lazo.tie_state where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
      and ${isMeant}`.execute(tx.sql)
  return rows.map(({ cardId, history }) => ({ cardId, history: history && unpack(history) }))
}

/** Some cards the actor's ties with which are not folded by `basis`, held until the transaction ends. */
export async function lockStale(tx: WriteTx, basis: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ cardId: string }>`select card_id as "cardId" from lazo.tie_state
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and basis is distinct from ${basis}
    order by card_id limit ${limit} for update`.execute(tx.sql)
  return rows.map(({ cardId }) => cardId)
}

/** Keeps what was folded of the actor's ties, of which there are rows. */
export async function writeStates(
  tx: WriteTx,
  histories: ReadonlyMap<string, TieHistory>,
  basis: string,
): Promise<void> {
  const cardIds = [...histories.keys()].sort()
  const all = cardIds.map((cardId) => histories.get(cardId)!)
  const kept = all.map((history) => JSON.stringify(pack(history)))
  await sql`update lazo.tie_state s set basis = ${basis}, history = n.history::json, is_waiting = n.is_waiting,
      exchange_days = n.exchange_days, exchange_hint = n.exchange_hint, last_real = n.last_real, wire_days = n.wire_days,
      has_met = n.has_met, has_answered = n.has_answered
    from unnest(${cardIds}::uuid[], ${kept}::text[],
      ${all.map(({ unanswered, unthanked }) => unanswered !== null || unthanked.length > 0)}::boolean[],
      ${all.map(({ exchangeDays }) => exchangeDays.length)}::integer[],
      ${all.map(({ exchangeDays }) => occasionHints({ firstContact: exchangeDays[0] ?? null })[0] ?? null)}::integer[],
      ${all.map(({ realDays }) => realDays.at(-1) ?? null)}::integer[], ${all.map(({ wireDays }) => wireDays)}::integer[],
      ${all.map(({ hasMet }) => hasMet)}::boolean[], ${all.map(({ firstInbound }) => firstInbound !== null)}::boolean[])
      as n(card_id, history, is_waiting, exchange_days, exchange_hint, last_real, wire_days, has_met, has_answered)
    where s.workspace_id = ${tx.workspaceId} and s.member_id = ${tx.actor.memberId} and s.card_id = n.card_id`.execute(
    tx.sql,
  )
}

/** The members of the workspace who have ties. */
export async function readTiedMembers(tx: ReadTx): Promise<string[]> {
  const { rows } = await sql<{ memberId: string }>`select m.member_id as "memberId" from lazo.member m
    where m.workspace_id = ${tx.workspaceId} and m.disabled_at is null and exists (select from lazo.tie_state s
      where s.workspace_id = m.workspace_id and s.member_id = m.member_id) order by m.member_id`.execute(tx.sql)
  return rows.map(({ memberId }) => memberId)
}

function pack({ contactDays, ...history }: TieHistory): KeptHistory {
  return { ...history, contactDays: contactDays.flatMap(({ day, weight }) => [day, weight]) }
}

function unpack({ contactDays: numbers, ...history }: KeptHistory): TieHistory {
  const contactDays = Array.from({ length: numbers.length / 2 }, (_, i) => ({
    day: numbers[2 * i]!,
    weight: numbers[2 * i + 1]!,
  }))
  return { ...history, contactDays }
}
