import type { Card, StageEntry } from './types.ts'
import { stagesProperty } from './vendor.ts'

/** A time in which a person was the same to the organization. */
export interface Stage {
  /** Of the entry of `lazo.app:stages`. */
  readonly id: string
  readonly stage: string
  /** The day it began, `YYYY-MM-DD`. */
  readonly since: string
  /** The day the next one began; null for the one of today. */
  readonly until: string | null
}

/** What a person was to the organization, the earliest first; of two that began on one day, as their ids are ordered. */
export function stagesOf(card: Card): Stage[] {
  const entries = Object.entries(card[stagesProperty] ?? {})
  const inOrder = entries.sort(([one, a], [other, b]) => compare(a.since, b.since) || compare(one, other))
  return inOrder.map(([id, { stage, since }], at) => ({ id, stage, since, until: inOrder[at + 1]?.[1].since ?? null }))
}

/** What the person is to the organization today; undefined when nobody said. */
export function stageNow(card: Card): Stage | undefined {
  return stagesOf(card).at(-1)
}

/**
 * The stages of a card after a person became something on a day: the same as today changes nothing, a second word on one day takes the
 * place of the first, and what was said of days to come no longer holds. `nextId` names a new entry. Pure.
 */
export function withStage(
  card: Card,
  { stage, since, nextId }: { stage: string; since: string; nextId: string },
): NonNullable<Card['lazo.app:stages']> {
  const kept = stagesOf(card).filter((one) => one.since < since)
  const entryOf = (one: Stage): [string, StageEntry] => [one.id, card[stagesProperty]![one.id]!]
  const before = kept.map(entryOf)
  if (kept.at(-1)?.stage === stage) return Object.fromEntries(before)
  const present = stagesOf(card).find((one) => one.since === since)
  return Object.fromEntries([...before, [present?.id ?? nextId, { stage, since }]])
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
