import { minutesOf } from '../reciprocity/balance.ts'
import type { Day } from '../time/civil-day.ts'
import { type Medium, media } from '../words/media.table.ts'
import { RUNGS, type Rung } from '../words/rung.ts'
import type { Objective, Outcome, Talk } from './objective.ts'

/** What came back for the time in one unit; `perHour` is null where no time was spent. */
export interface Yield {
  /** A currency, `points`, or `outcomes` for their mere number. */
  readonly unit: string
  readonly value: number
  readonly perHour: number | null
}

/** What one kind of tie gave. */
export interface Share<Key> {
  readonly key: Key
  /** Time spent on it. */
  readonly minutes: number
  readonly yields: readonly Yield[]
}

/** What an objective gave back, in all and by the kinds of ties that gave it. */
export interface Returns {
  readonly total: readonly Yield[]
  /** By the medium of the talks that led there; null is what came without any talk. */
  readonly byMedium: readonly Share<Medium | null>[]
  /** By how far the tie had come when it gave. */
  readonly byRung: readonly Share<Rung>[]
}

/** What the rules must know beside the objective. */
export interface ReturnFacts {
  readonly talks: readonly Talk[]
  readonly minutes: number
  /** How far a tie had come on a day. */
  readonly rungOn: (cardId: string, day: Day) => Rung
}

/** So far back talks count as having led to an outcome. */
const LED_DAYS = 365

/**
 * Value over time. Each outcome's value goes to its people by their shares, and of each share to the media of the talks with them in the
 * year before, by the time these took; so what paid is told apart from what merely took time.
 */
export function returnsOf(objective: Objective, { talks, minutes, rungOn }: ReturnFacts): Returns {
  const total = new Sums<null>()
  const byMedium = new Sums<Medium | null>()
  const byRung = new Sums<Rung>()
  for (const talk of talks) if (talk.day >= objective.starts) spendOn(talk, { byMedium, byRung, rungOn })
  total.spend(null, minutes)
  for (const outcome of objective.outcomes) {
    for (const [unit, value] of worthOf(outcome)) {
      total.add(null, unit, value)
      for (const { cardId, percent } of outcome.shares) {
        const part = (value * percent) / 100
        byRung.add(rungOn(cardId, outcome.on), unit, part)
        for (const [medium, share] of ledBy(talks, cardId, outcome.on)) byMedium.add(medium, unit, part * share)
      }
    }
  }
  const rungs = byRung.shares().toSorted((one, other) => RUNGS.indexOf(other.key) - RUNGS.indexOf(one.key))
  return { total: total.shares()[0]?.yields ?? [], byMedium: byMedium.shares(), byRung: rungs }
}

function spendOn(
  talk: Talk,
  into: { byMedium: Sums<Medium | null>; byRung: Sums<Rung>; rungOn: ReturnFacts['rungOn'] },
): void {
  if (media[talk.medium].reach === 'none') return
  const minutes = minutesOf(talk)
  into.byMedium.spend(talk.medium, minutes)
  for (const cardId of talk.cardIds) into.byRung.spend(into.rungOn(cardId, talk.day), minutes / talk.cardIds.length)
}

function worthOf({ value }: Outcome): [string, number][] {
  return [['outcomes', 1], ...(value === null ? [] : [[value.unit, value.amount] as [string, number]])]
}

function ledBy(talks: readonly Talk[], cardId: string, on: Day): [Medium | null, number][] {
  const led = talks.filter((one) => one.day <= on && one.day > on - LED_DAYS && one.cardIds.includes(cardId))
  const minutes = new Map<Medium, number>()
  // What takes no time, such as a like, has led there a little all the same.
  for (const one of led)
    if (media[one.medium].reach !== 'none')
      minutes.set(one.medium, (minutes.get(one.medium) ?? 0) + Math.max(minutesOf(one), 0.5))
  const sum = [...minutes.values()].reduce((all, one) => all + one, 0)
  return sum === 0 ? [[null, 1]] : [...minutes].map(([medium, part]) => [medium, part / sum])
}

/** Adds up time and value by a key. */
class Sums<Key> {
  readonly #minutes = new Map<Key, number>()
  readonly #values = new Map<Key, Map<string, number>>()

  spend(key: Key, minutes: number): void {
    this.#minutes.set(key, (this.#minutes.get(key) ?? 0) + minutes)
  }

  add(key: Key, unit: string, value: number): void {
    const units = this.#values.get(key) ?? new Map<string, number>()
    this.#values.set(key, units.set(unit, (units.get(unit) ?? 0) + value))
  }

  /** What gave most first, by the number of outcomes; then what took most time. */
  shares(): Share<Key>[] {
    const keys = [...new Set([...this.#minutes.keys(), ...this.#values.keys()])]
    const all = keys.map((key) => this.#shareOf(key))
    return all.toSorted((one, other) => outcomesOf(other) - outcomesOf(one) || other.minutes - one.minutes)
  }

  #shareOf(key: Key): Share<Key> {
    const minutes = this.#minutes.get(key) ?? 0
    const units = [...(this.#values.get(key) ?? [])].toSorted(([one], [other]) => (one < other ? -1 : 1))
    const yields = units.map(([unit, value]) => ({ unit, value, perHour: minutes > 0 ? (value * 60) / minutes : null }))
    return { key, minutes, yields }
  }
}

function outcomesOf({ yields }: Share<unknown>): number {
  return yields.find(({ unit }) => unit === 'outcomes')?.value ?? 0
}
