import type { OutputOf, selfCheckNow } from '@lazo/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Answer, MemberUse, Need, Question, SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'

type Now = OutputOf<typeof selfCheckNow>

const KEY = ['self-check']

/** What can be done with a self-check. */
export interface SelfCheckVerbs {
  /** Begins one, or counts that under way anew. False when it failed, which is told. */
  gather(): Promise<boolean>
  /** Keeps what is said to a question; null takes it back. False when it failed, which is told. */
  answer(question: Question, answer: Answer | null): Promise<boolean>
  /** Keeps what members make, and says so with the way back. */
  seat(items: readonly SaidSeat[], told: string): Promise<void>
  finish(isFinished: boolean): Promise<boolean>
}

/** What somebody says a member makes; null: as their use tells. */
interface SaidSeat {
  readonly memberId: string
  readonly needs: readonly Need[] | null
}

/** The last self-check. Reading it is recorded, so it is read once for each visit and not by the way. */
export function useSelfCheck(): { readonly check: SelfCheck | null | undefined; readonly error: Error | null } {
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: () => call<Now>('GET', '/self-check'),
    staleTime: 'static',
    gcTime: 0,
  })
  return { check: data?.check, error }
}

/** What can be done with it. */
export function useSelfCheckVerbs(): SelfCheckVerbs {
  const say = useWords(selfCheckWords)
  const queries = useQueryClient()
  const { memberId, name } = useMe()
  const by = { id: memberId, name }
  const change = (next: (check: SelfCheck) => SelfCheck) =>
    queries.setQueryData<Now>(KEY, (now) => (now?.check ? { check: next(now.check) } : now))
  const read = () => queries.getQueryData<Now>(KEY)?.check ?? null
  const seat = async (items: readonly SaidSeat[], told: string, mayUndo: boolean): Promise<void> => {
    const before = formerSeats(read()?.members ?? [], items)
    await call('PUT', '/self-check/seats', { body: { items } })
    change((check) => ({ ...check, members: seated(check.members, items) }))
    const run = () => void seat(before, told, false).catch(showTrouble)
    showToast({ tone: 'done', text: told, ...(mayUndo ? { action: { name: say('undo'), run } } : {}) })
  }
  return {
    gather: () => done(async () => queries.setQueryData<Now>(KEY, await call<Now>('POST', '/self-check'))),
    answer: (question, answer) =>
      done(async () => {
        await call('PUT', '/self-check/answers', { body: { question, answer }, isLast: true })
        change((check) => ({ ...check, answers: answered(check.answers, question, answer && { ...answer, by }) }))
      }),
    seat: (items, told) => seat(items, told, true).catch(showTrouble),
    finish: (isFinished) =>
      done(async () => {
        await call('PUT', '/self-check/state', { body: { isFinished } })
        change((check) => ({ ...check, finishedAt: isFinished ? new Date().toISOString() : null }))
      }),
  }
}

async function done(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    showTrouble(error)
    return false
  }
}

type Answers = SelfCheck['answers']

function answered(
  answers: Answers,
  question: Question,
  answer: (Answer & Pick<Answers[number], 'by'>) | null,
): Answers {
  const others = answers.filter((one) => one.question !== question)
  return answer === null ? others : [...others, { ...answer, question, at: new Date().toISOString() }]
}

function seated(members: readonly MemberUse[], items: readonly SaidSeat[]): MemberUse[] {
  const said = new Map(items.map(({ memberId, needs }) => [memberId, needs]))
  return members.map((member) => {
    const needs = said.get(member.id)
    return needs === undefined ? member : { ...member, said: needs && [...needs] }
  })
}

function formerSeats(members: readonly MemberUse[], items: readonly SaidSeat[]): SaidSeat[] {
  const former = new Map(members.map(({ id, said }) => [id, said]))
  return items.map(({ memberId }) => ({ memberId, needs: former.get(memberId) ?? null }))
}
