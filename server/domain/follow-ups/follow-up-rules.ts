import { mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { countFollowUps, type FollowUpFacts } from '#store/follow-ups/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** With one person; done and cancelled ones count. */
const MOST_WITH_ONE = 2_000

/** What is to be said otherwise of a follow-up; the rest stays. */
export type FollowUpChange = { readonly [Fact in keyof FollowUpFacts]?: FollowUpFacts[Fact] | undefined }

/** What a follow-up is after a change. Throws `input-invalid` for one that says nothing. Pure. */
export function changeFacts(was: FollowUpFacts, change: FollowUpChange): FollowUpFacts {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const facts = { ...was, ...said } as FollowUpFacts
  const text = mendText(facts.text).value.trim()
  if (text === '')
    throw new ProductError('input-invalid', 'A follow-up says what is to be done.', { facts: { field: 'text' } })
  return { ...facts, text }
}

/** Refuses more follow-ups with one person than anybody has. */
export async function requireRoom(tx: ReadTx, cardId: string): Promise<void> {
  if ((await countFollowUps(tx, cardId)) < MOST_WITH_ONE) return
  throw new ProductError('too-many-follow-ups', `With one contact there are at most ${MOST_WITH_ONE} follow-ups.`, {
    facts: { limit: MOST_WITH_ONE },
  })
}

/** The error for a follow-up that is not there, or not for this actor. */
export function followUpNotFound(): ProductError {
  return new ProductError('follow-up-not-found', 'There is no such follow-up.')
}
