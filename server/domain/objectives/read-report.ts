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
import type { Domain } from '../domain.ts'
import { type OwnWay, type OwnWays, readOwnWays, standTie } from '../ties/own-ways.ts'
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
  return domain.store.read(actor, async (tx) => {
    const found = await seeObjective(tx, objectiveId)
    if (!found || found.deletedAt) throw objectiveNotFound()
    const people = await peopleOf(tx, found, domain)
    const cardIds = [...new Set([...people.cardIds, ...cardsOfAim(found)])]
    const report = judge(found, people.cardIds, await readOwnWays(domain, tx, cardIds))
    return { ...report, people: { count: people.cardIds.length, isCut: people.isCut } }
  })
}

function judge(aim: ObjectiveState, cardIds: readonly string[], read: OwnWays): Omit<ObjectiveReport, 'people'> {
  const { today, ways } = read
  const objective = objectiveOf(aim)
  const talks = talksOf(read)
  const members = cardIds.flatMap((cardId) => ways.get(cardId) ?? [])
  const time = timeSpent(talks, objective.starts, Math.min(objective.ends, today))
  const returns = returnsOf(objective, { talks, minutes: time.minutes, rungOn: rungOn(read) })
  const attainment = attainmentOf(objective, reachedOn(objective, members, read), today)
  const resting = restingTies(members.map((way) => ({ ...standTie(way, read), isResting: way.tie.isResting })))
  const proposals = proposalsFor(objective, { attainment, time, returns, resting, people: cardIds.length })
  return { today, attainment, time, returns, resting, proposals }
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
function talksOf({ ways, context }: OwnWays): Talk[] {
  const known = new Map<string, Talk & { cardIds: string[] }>()
  for (const { cardId, talks } of ways.values())
    for (const { interactionId, at, medium, minutes } of talks) {
      const talk = known.get(interactionId)
      if (talk) talk.cardIds.push(cardId)
      else {
        const said = minutes === null ? {} : { minutes }
        known.set(interactionId, { at, day: context.zone.dayOf(at), medium, cardIds: [cardId], ...said })
      }
    }
  return [...known.values()]
}

/** How far a tie had come on a day; asked often for the same, so each answer is kept. */
function rungOn({ ways, context }: OwnWays): (cardId: string, day: Day) => Rung {
  const known = new Map<string, Rung>()
  return (cardId, day) => {
    const key = `${cardId} ${day}`
    const way = ways.get(cardId)
    const rung = known.get(key) ?? (way ? placeOnDay(way.interactions, way.facts, day, context).rung : 'known')
    known.set(key, rung)
    return rung
  }
}

/** The days on which those who are at the wanted rung came to it: only a day with an interaction can be one. */
function reachedOn(
  { target }: Objective,
  ways: readonly OwnWay[],
  { context, today }: Pick<OwnWays, 'context' | 'today'>,
): Day[] {
  if (target?.of !== 'ties') return []
  const isThere = ({ interactions, facts }: OwnWay, day: Day) =>
    heightOf(placeOnDay(interactions, facts, day, context).rung) >= heightOf(target.rung)
  return ways.flatMap((way) => {
    if (!isThere(way, today)) return []
    const days = [...new Set(way.interactions.map(({ at }) => context.zone.dayOf(at)))].filter((day) => day <= today)
    return [firstOf(days, (day) => isThere(way, day)) ?? today]
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
