import type { OutputOf, ownSelfCheck, selfCheck } from '@lazo/contract'

/** A self-check as the server tells it. */
export type SelfCheck = OutputOf<typeof selfCheck>

/** What it tells of a member. */
export type MemberUse = NonNullable<OutputOf<typeof ownSelfCheck>['member']>

/** What somebody said to a question. */
export type Answer = Pick<SelfCheck['answers'][number], 'verdict' | 'note' | 'corrected'>

/** A question. */
export type Question = SelfCheck['answers'][number]['question']

/** Something that is counted. */
export type Fact = keyof SelfCheck['facts']

/** What a CRM is for. */
export type Need = MemberUse['suggested'][number]

/** All of it, in the order in which it is told. */
export const NEEDS: readonly Need[] = ['quotes', 'orders', 'campaigns']

/** What was said to a question; nothing where nobody did. Pure. */
export function answerTo(check: SelfCheck, question: Question): SelfCheck['answers'][number] | null {
  return check.answers.find((answer) => answer.question === question) ?? null
}

/** What people corrected of some numbers, under whatever question they stand; what was said last holds. Pure. */
export function correctionsOf({ answers }: SelfCheck, facts: readonly Fact[]): Answer['corrected'] {
  const inOrder = [...answers].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const all: Answer['corrected'] = Object.assign({}, ...inOrder.map(({ corrected }) => corrected))
  return Object.fromEntries(facts.flatMap((fact) => (all[fact] === undefined ? [] : [[fact, all[fact]]])))
}

/** A number as a person corrected it, or else as it was counted. Pure. */
export function factOf(check: SelfCheck, fact: Fact): number {
  return correctionsOf(check, [fact])[fact] ?? check.facts[fact] ?? 0
}

/** Whether another question keeps a correction of the same number, which this one must outweigh. Pure. */
export function isCorrectedElsewhere({ answers }: SelfCheck, question: Question, fact: Fact): boolean {
  return answers.some((answer) => answer.question !== question && answer.corrected[fact] !== undefined)
}

/** What a member makes: as somebody said, or else as their use tells. Pure. */
export function needsOf({ said, suggested }: MemberUse): readonly Need[] {
  return said ?? suggested
}

/** Members who need a seat, and those who only need the connection; who makes most and does most first. Pure. */
export function seatsOf(members: readonly MemberUse[]): {
  seat: readonly MemberUse[]
  connection: readonly MemberUse[]
} {
  const sorted = [...members].sort((a, b) => needsOf(b).length - needsOf(a).length || busyness(b) - busyness(a))
  return {
    seat: sorted.filter((member) => needsOf(member).length > 0),
    connection: sorted.filter((member) => needsOf(member).length === 0),
  }
}

/** What seats cost a year, for everybody and for those who need one; null while no price is known. Pure. */
export function costOf(check: SelfCheck): { all: number; needed: number; saved: number } | null {
  const price = answerTo(check, 'seats')?.corrected['seatPrice']
  if (price === undefined || price === 0) return null
  const all = Math.round(check.members.length * price * 12)
  const needed = Math.round(seatsOf(check.members).seat.length * price * 12)
  return { all, needed, saved: all - needed }
}

/** The first question without an answer; the report when all have one, and when it is finished. Pure. */
export function whereToGoOn(check: SelfCheck, path: readonly (Question | 'report')[]): Question | 'report' {
  if (check.finishedAt !== null) return 'report'
  return path.find((step) => step !== 'report' && !isAnswered(check, step)) ?? 'report'
}

/** Whether somebody answered a question. Pure. */
export function isAnswered(check: SelfCheck, question: Question): boolean {
  return (answerTo(check, question)?.verdict ?? null) !== null
}

function busyness({ handled, exports, changes, openings, comments }: MemberUse): number {
  return handled * 10 + exports * 10 + changes + openings + comments
}
