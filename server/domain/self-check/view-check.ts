import { readMembers } from '#store/members/reader.ts'
import { readAnswers, readChecks, readSeats, type StoredCheck } from '#store/self-check/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Fact, Facts, Figures, MemberUse, Need } from './figures.ts'
import { suggestNeeds } from './suggest-needs.ts'

/** The questions of a self-check. */
export type Question = 'who' | 'keeps' | 'doubles' | 'losses' | 'reach' | 'store' | 'data' | 'complete' | 'seats'

/** What a person says to a question. */
export interface Answer {
  /** Fine as it is, or to be acted on; null: not said. */
  readonly verdict: 'fine' | 'act' | null
  readonly note: string
  /** Numbers that a person knows better than was counted, and the price of a seat a month. */
  readonly corrected: Readonly<Partial<Record<Fact | 'seatPrice', number>>>
}

/** What is told of a member, and what becomes of it. */
export interface MemberView extends MemberUse {
  readonly name: string
  readonly suggested: readonly Need[]
  /** What a person said; null: nobody did. */
  readonly said: readonly Need[] | null
}

/** Somebody by name; null for who is no longer a member. */
interface Someone {
  readonly id: string
  readonly name: string | null
}

/** A self-check as administrators see it. */
export interface CheckView {
  readonly checkId: string
  readonly startedAt: Date
  readonly startedBy: Someone
  readonly gatheredAt: Date
  readonly finishedAt: Date | null
  readonly facts: Facts
  readonly answers: readonly (Answer & { readonly question: Question; readonly at: Date; readonly by: Someone })[]
  readonly members: readonly MemberView[]
  readonly before: { readonly finishedAt: Date; readonly facts: Facts } | null
}

/** The last self-check; null when there was none. Who left since it was counted is not told of. */
export async function viewLastCheck(tx: ReadTx): Promise<CheckView | null> {
  const [check, ...earlier] = await readChecks(tx, 2)
  if (!check) return null
  const names = new Map((await readMembers(tx)).map(({ memberId, name }) => [memberId, name]))
  const someone = (id: string) => ({ id, name: names.get(id) ?? null })
  const answers = (await readAnswers(tx, check.checkId)).map(({ question, answer, at, memberId }) => {
    return { ...(answer as Answer), question: question as Question, at, by: someone(memberId) }
  })
  const { checkId, startedAt, startedBy, gatheredAt, finishedAt } = check
  return {
    checkId,
    startedAt,
    gatheredAt,
    finishedAt,
    answers,
    startedBy: someone(startedBy),
    facts: figuresOf(check).facts,
    members: await viewMembers(tx, check, names),
    before:
      earlier.flatMap((one) =>
        one.finishedAt ? [{ finishedAt: one.finishedAt, facts: figuresOf(one).facts }] : [],
      )[0] ?? null,
  }
}

/** What a self-check tells of each of these members. */
export async function viewMembers(
  tx: ReadTx,
  check: StoredCheck,
  names: ReadonlyMap<string, string>,
): Promise<MemberView[]> {
  const seats = new Map((await readSeats(tx, check.checkId)).map(({ memberId, needs }) => [memberId, needs as Need[]]))
  return figuresOf(check).members.flatMap((use) => {
    const name = names.get(use.memberId)
    if (name === undefined) return []
    return [{ ...use, name, suggested: suggestNeeds(use), said: seats.get(use.memberId) ?? null }]
  })
}

function figuresOf({ figures }: StoredCheck): Figures {
  return figures as Figures
}
