import type { Actor } from '#base/actor.ts'
import { readAnswers } from '#store/self-check/reader.ts'
import { setAnswer } from '#store/self-check/writer.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator } from '../members/member-rules.ts'
import { lockOpenCheck } from './open-check.ts'
import type { Answer, Question } from './view-check.ts'

/** Keeps what the actor says to a question; null takes it back. Throws `right-missing`, `self-check-closed`. */
export async function answerQuestion(
  domain: Domain,
  actor: Actor,
  { question, answer }: { readonly question: Question; readonly answer: Answer | null },
): Promise<void> {
  requireAdministrator(actor)
  await domain.store.write(actor, async (tx) => {
    const { checkId } = await lockOpenCheck(tx)
    const before = (await readAnswers(tx, checkId)).find((one) => one.question === question)?.answer ?? null
    await setAnswer(tx, { checkId, question, answer })
    tx.ledger.noteAudit('self-check-answered', checkId, { question, before, after: answer })
  })
}
