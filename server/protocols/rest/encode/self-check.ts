import type { OutputOf, ownSelfCheck, selfCheck } from '@lazo/contract'
import { LOOKED_DAYS } from '#domain/self-check/figures.ts'
import type { CheckView, MemberView } from '#domain/self-check/view-check.ts'

/** A self-check as the API tells it. */
export function encodeCheck({ checkId, answers, members, before, ...check }: CheckView): OutputOf<typeof selfCheck> {
  return {
    id: checkId,
    startedAt: check.startedAt.toISOString(),
    startedBy: check.startedBy,
    gatheredAt: check.gatheredAt.toISOString(),
    finishedAt: check.finishedAt?.toISOString() ?? null,
    days: LOOKED_DAYS,
    facts: check.facts,
    answers: answers.map(({ at, ...answer }) => ({ ...answer, at: at.toISOString() })),
    members: members.map(encodeMemberUse),
    before: before && { finishedAt: before.finishedAt.toISOString(), facts: before.facts },
  }
}

/** What is told of a member as the API tells it. */
export function encodeMemberUse({
  memberId,
  ...use
}: MemberView): NonNullable<OutputOf<typeof ownSelfCheck>['member']> {
  const { programs, suggested, said } = use
  return { ...use, id: memberId, programs: [...programs], suggested: [...suggested], said: said && [...said] }
}
