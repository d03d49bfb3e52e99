import { because, type Reason } from '../words/reason.ts'
import type { Attainment } from './attainment.ts'
import type { Objective } from './objective.ts'
import type { RestingTie } from './resting.ts'
import type { Returns, Share } from './returns.ts'
import type { TimeSpent } from './time-spent.ts'

/** What to change about an objective. */
export type ProposalCode =
  | 'set-target'
  | 'name-people'
  | 'move-horizon'
  | 'do-more'
  | 'spend-less'
  | 'begin'
  | 'less-of'
  | 'more-of'
  | 'wake'
  | 'say-who'

/** A proposal with the facts behind it. */
export type Proposal = Reason<ProposalCode>

/** All that proposals are made from. */
export interface ProposalFacts {
  readonly attainment: Attainment | null
  readonly time: TimeSpent
  readonly returns: Returns
  readonly resting: readonly RestingTie[]
  /** How many people it is about. */
  readonly people: number
}

/** A medium that takes so much of the time and gave nothing is worth a thought. */
const MUCH_TIME = 0.4
/** With less nothing can be told of what pays. */
const LEAST_MINUTES = 60
/** A medium that gives so many times the mean is worth more of it. */
const PAYS = 1.5

/** What to change, the most pressing first; each only where its facts are there. */
export function proposalsFor(objective: Objective, facts: ProposalFacts): Proposal[] {
  return [
    ...aboutAim(objective, facts),
    ...aboutTime(objective, facts),
    ...aboutMedia(facts),
    ...aboutPeople(objective, facts),
  ]
}

function aboutAim({ target }: Objective, { attainment, people }: ProposalFacts): Proposal[] {
  const proposals: Proposal[] = []
  if (people === 0) proposals.push(because('name-people'))
  if (target === null) proposals.push(because('set-target'))
  if (attainment?.course === 'missed')
    proposals.push(because('move-horizon', { reached: attainment.reached, wanted: attainment.wanted }))
  if (attainment?.course === 'behind')
    proposals.push(
      because('do-more', { missing: attainment.wanted - attainment.reached, days: Math.max(1, attainment.daysLeft) }),
    )
  return proposals
}

function aboutTime({ budgetMinutes }: Objective, { attainment, time, people }: ProposalFacts): Proposal[] {
  if (people > 0 && time.minutes === 0 && (attainment === null || attainment.elapsed > 0.1)) return [because('begin')]
  if (budgetMinutes === null || time.minutes <= budgetMinutes) return []
  return [because('spend-less', { minutes: time.minutes, budget: budgetMinutes })]
}

function aboutMedia({ time, returns }: ProposalFacts): Proposal[] {
  const total = outcomesOf({ yields: returns.total })
  if (total === 0 || time.minutes < LEAST_MINUTES) return []
  const spent = returns.byMedium.filter(({ key, minutes }) => key !== null && minutes > 0)
  const idle = spent.find((one) => outcomesOf(one) === 0 && one.minutes > MUCH_TIME * time.minutes)
  const best = spent
    .filter((one) => outcomesOf(one) / one.minutes > (PAYS * total) / time.minutes)
    .toSorted((one, other) => outcomesOf(other) / other.minutes - outcomesOf(one) / one.minutes)[0]
  return [
    ...(idle ? [because('less-of' as const, { medium: idle.key!, minutes: idle.minutes })] : []),
    ...(best ? [because('more-of' as const, { medium: best.key!, minutes: best.minutes })] : []),
  ]
}

function aboutPeople({ outcomes }: Objective, { resting }: ProposalFacts): Proposal[] {
  const alone = outcomes.filter(({ shares }) => shares.length === 0).length
  return [
    ...(resting.length > 0 ? [because('wake' as const, { count: resting.length })] : []),
    ...(alone > 0 ? [because('say-who' as const, { count: alone })] : []),
  ]
}

function outcomesOf({ yields }: Pick<Share<unknown>, 'yields'>): number {
  return yields.find(({ unit }) => unit === 'outcomes')?.value ?? 0
}
