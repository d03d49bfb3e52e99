import type { OutputOf, objective, objectiveChange, objectiveReport } from '@lazo/contract'
import { type Day, isoDay } from '@lazo/ties'
import type { ObjectiveInput } from '#domain/objectives/objective-rules.ts'
import type { showObjective } from '#domain/objectives/read-objectives.ts'
import type { ObjectiveReport } from '#domain/objectives/read-report.ts'

type Stored = Awaited<ReturnType<typeof showObjective>>
type State = Omit<OutputOf<typeof objective>, 'id' | 'closedAt' | 'createdAt' | 'editedAt'>

const MOST_CARDS = 20
const MOST_RESTING = 50

/** What an objective says, as this door tells it. */
export function encodeAim(
  aim: Pick<Stored, Exclude<keyof Stored, 'objectiveId' | 'closedAt' | 'createdAt' | 'editedAt' | 'deletedAt'>>,
): State {
  const { title, why, startsOn, endsOn, listId, cardIds, target, budgetMinutes, outcomes, isClosed } = aim
  return {
    title,
    why,
    startsOn,
    endsOn,
    listId,
    target,
    budgetMinutes,
    isClosed,
    cardIds: [...cardIds],
    outcomes: outcomes.map(({ outcomeId, shares, ...said }) => ({ id: outcomeId, ...said, shares: [...shares] })),
  }
}

/** An objective as this door tells it. */
export function encodeObjective(stored: Stored): OutputOf<typeof objective> {
  const { objectiveId: id, closedAt, createdAt, editedAt } = stored
  return {
    id,
    ...encodeAim(stored),
    closedAt: closedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }
}

/** What was told of an objective, as the domain takes it. */
export function decodeAim({ outcomes, ...said }: OutputOf<typeof objectiveChange>): ObjectiveInput {
  return {
    ...said,
    ...(outcomes && { outcomes: outcomes.map(({ id: outcomeId, ...one }) => ({ ...one, outcomeId })) }),
  }
}

/** How an objective goes, as this door tells it. */
export function encodeReport(report: ObjectiveReport): OutputOf<typeof objectiveReport> {
  const { today, people, attainment, time, returns, resting, proposals } = report
  const byCard = [...time.byCard].toSorted(([, one], [, other]) => other - one).slice(0, MOST_CARDS)
  return {
    today: isoDay(today),
    people,
    attainment: attainment && { ...attainment, steps: attainment.steps.map(dated) },
    time: {
      ...time,
      byMedium: [...time.byMedium],
      byCard: byCard.map(([cardId, minutes]) => ({ cardId, minutes })),
    },
    returns: {
      total: [...returns.total],
      byMedium: returns.byMedium.map(({ key, minutes, yields }) => ({ medium: key, minutes, yields: [...yields] })),
      byRung: returns.byRung.map(({ key, minutes, yields }) => ({ rung: key, minutes, yields: [...yields] })),
    },
    resting: resting.slice(0, MOST_RESTING),
    proposals: proposals.map(({ code, facts }) => ({ code, facts: { ...facts } })),
  }
}

function dated({ day, reached }: { readonly day: Day; readonly reached: number }) {
  return { day: isoDay(day), reached }
}
