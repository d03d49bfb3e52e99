import {
  type Attainment,
  attainmentOf,
  type Day,
  dayNumber,
  heightOf,
  type Objective,
  type Proposal,
  placeOnDay,
  proposalsFor,
  type RestingTie,
  type Returns,
  type Rung,
  restingTies,
  returnsOf,
  type Talk,
  type TimeSpent,
  timeSpent,
} from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import type { ObjectiveState } from '#store/objectives/objective.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { CONTEXT, type OwnTie, readOwnTies, standTie } from '../ties/own-ties.ts'
import { cardsOfAim, objectiveNotFound } from './objective-rules.ts'
import { peopleOf } from './people-of.ts'
import { seeObjective } from './read-objectives.ts'

/** How an objective goes, from what is recorded. */
export interface ObjectiveReport {
  readonly today: Day
  readonly attainment: Attainment | null
  readonly time: TimeSpent
  readonly returns: Returns
  readonly resting: readonly RestingTie[]
  readonly proposals: readonly Proposal[]
  /** How many people it is about, and whether the segment holds more than were looked at. */
  readonly people: { readonly count: number; readonly isCut: boolean }
}

/**
 * How an objective of the actor's goes: what is attained against its horizon, where the time went, what paid, and what to change. All of
 * it comes from the actor's own interactions with the people it is about. Throws `objective-not-found`.
 */
export async function reportObjective(domain: Domain, actor: Actor, objectiveId: string): Promise<ObjectiveReport> {
  const now = domain.clock.now()
  return domain.store.read(actor, async (tx) => {
    const found = await seeObjective(tx, objectiveId)
    if (!found || found.deletedAt) throw objectiveNotFound()
    return report(tx, found, { now, region: domain.region })
  })
}

async function report(
  tx: ReadTx,
  aim: ObjectiveState,
  { now, region }: { now: Date; region: string },
): Promise<ObjectiveReport> {
  const today = CONTEXT.zone.dayOf(now.getTime())
  const objective = objectiveOf(aim)
  const people = await peopleOf(tx, aim, region)
  const shared = [...(await livingRights(tx, cardsOfAim(aim))).keys()]
  const ties = await readOwnTies(tx, [...new Set([...people.cardIds, ...shared])], today)
  const talks = talksOf([...ties.values()])
  const time = timeSpent(talks, objective.starts, Math.min(objective.ends, today))
  const returns = returnsOf(objective, { talks, minutes: time.minutes, rungOn: rungOn(ties) })
  const members = people.cardIds.map((cardId) => ties.get(cardId)!)
  const attainment = attainmentOf(objective, reachedOn(objective, members, today), today)
  const resting = restingTies(members.map((tie) => standTie(tie, now)))
  const proposals = proposalsFor(objective, { attainment, time, returns, resting, people: members.length })
  return {
    today,
    attainment,
    time,
    returns,
    resting,
    proposals,
    people: { count: members.length, isCut: people.isCut },
  }
}

function objectiveOf({ startsOn, endsOn, target, budgetMinutes, outcomes }: ObjectiveState): Objective {
  const kept = outcomes.map((one) => ({ ...one, on: dayOf(one.on) }))
  return { starts: dayOf(startsOn), ends: dayOf(endsOn), target, budgetMinutes, outcomes: kept }
}

function dayOf(iso: string): Day {
  const [year, month, day] = iso.split('-').map(Number)
  return dayNumber(year!, month!, day!)
}

/** Each interaction once, with those of its people that the objective is about. */
function talksOf(ties: readonly OwnTie[]): Talk[] {
  const known = new Map<string, Talk & { cardIds: string[] }>()
  for (const { cardId, talks } of ties)
    for (const { interactionId, at, medium, minutes } of talks) {
      const talk = known.get(interactionId)
      if (talk) talk.cardIds.push(cardId)
      else {
        const day = CONTEXT.zone.dayOf(at.getTime())
        const said = minutes === null ? {} : { minutes }
        known.set(interactionId, { at: at.getTime(), day, medium, cardIds: [cardId], ...said })
      }
    }
  return [...known.values()]
}

/** How far a tie had come on a day; asked often for the same, so each answer is kept. */
function rungOn(ties: ReadonlyMap<string, OwnTie>): (cardId: string, day: Day) => Rung {
  const known = new Map<string, Rung>()
  return (cardId, day) => {
    const key = `${cardId} ${day}`
    const tie = ties.get(cardId)
    const rung = known.get(key) ?? (tie ? placeOnDay(tie.interactions, tie.facts, day, CONTEXT).rung : 'known')
    known.set(key, rung)
    return rung
  }
}

/** The days on which those who are at the wanted rung came to it: only a day with an interaction can be one. */
function reachedOn({ target }: Objective, ties: readonly OwnTie[], today: Day): Day[] {
  if (target?.of !== 'ties') return []
  const isThere = (tie: OwnTie, day: Day) =>
    heightOf(placeOnDay(tie.interactions, tie.facts, day, CONTEXT).rung) >= heightOf(target.rung)
  return ties.flatMap((tie) => {
    if (!isThere(tie, today)) return []
    const days = [...new Set(tie.interactions.map(({ at }) => CONTEXT.zone.dayOf(at)))].filter((day) => day <= today)
    return [firstOf(days, (day) => isThere(tie, day)) ?? today]
  })
}

/** The first for which something holds that holds for all after it. */
function firstOf(days: readonly Day[], holds: (day: Day) => boolean): Day | undefined {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(days[middle]!)) high = middle
    else low = middle + 1
  }
  return days[low]
}
