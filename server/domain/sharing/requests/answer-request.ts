import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockRequest, type StoredRequest, setAnswered } from '#store/sharing/requests.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { notify } from '../../notifications/notify.ts'
import { requireWriting } from '../book-rights.ts'
import { LONE_RIGHTS } from '../lone-book-name.ts'
import { isRight, type Right } from '../right.ts'
import { grantIn } from '../set-grant.ts'
import { shareIn } from '../share-cards.ts'
import { checkWords, requestNotFound, requireOpen } from './ask-access.ts'
import { decidedBooks } from './list-requests.ts'

/** What is given in answer to a request. */
export interface Granting {
  readonly requestId: string
  /** What was asked for unless said. */
  readonly allows?: Right | undefined
  /** To who asked a person: a book, or cards alone. */
  readonly bookId?: string | undefined
  readonly cardIds?: readonly string[] | undefined
  readonly answer?: string | undefined
}

/**
 * Gives what was asked for, or less: a right in the book that was asked for; to who asked a person, one in a book of the actor's choice,
 * or cards alone. It is a grant like any other and undone like one. Throws `access-request-not-found`, `access-request-answered`, and
 * what granting throws.
 */
export async function grantRequest(domain: Domain, actor: Actor, granting: Granting): Promise<{ batchId: string }> {
  const answer = checkWords(granting.answer ?? '')
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const request = await holdRequest(tx, granting.requestId)
    const batchId = await give(domain, tx, request, granting)
    await setAnswered(tx, request.requestId, { state: 'granted', answer, batchId })
    await tellAnswer(tx, request)
    tx.ledger.noteViews()
    tx.ledger.noteAudit('access-granted', request.requestId, { askerId: request.askerId, batchId, answer })
    return { batchId }
  })
}

/** Refuses a request, with words for who asked. Throws `access-request-not-found`, `access-request-answered`. */
export async function refuseRequest(
  domain: Domain,
  actor: Actor,
  { requestId, answer }: { requestId: string; answer: string },
): Promise<void> {
  const words = checkWords(answer)
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const request = await holdRequest(tx, requestId)
    await setAnswered(tx, requestId, { state: 'refused', answer: words, batchId: null })
    await tellAnswer(tx, request)
    tx.ledger.noteViews()
    tx.ledger.noteAudit('access-refused', requestId, { askerId: request.askerId, answer: words })
  })
}

async function tellAnswer(tx: WriteTx, { requestId, bookId, askerId }: StoredRequest): Promise<void> {
  await notify(tx, [askerId], { kind: 'answer', requestId, bookId })
}

/** The request, held, if it is the actor's to answer and open. */
async function holdRequest(tx: WriteTx, requestId: string): Promise<StoredRequest> {
  const request = await lockRequest(tx, requestId)
  const isAsked = request?.askedId === tx.actor.memberId
  if (!request || request.askerId === tx.actor.memberId) throw requestNotFound()
  if (!isAsked && !(await decidedBooks(tx)).includes(request.bookId ?? '')) throw requestNotFound()
  requireOpen(request)
  return request
}

async function give(domain: Domain, tx: WriteTx, request: StoredRequest, granting: Granting): Promise<string> {
  const grantee = { kind: 'member' as const, id: request.askerId }
  const allows = granting.allows ?? (isRight(request.wants) ? request.wants : 'view')
  const bookId = request.bookId ?? granting.bookId
  if (bookId !== undefined) return grantIn(tx, { bookId, grantee, allows })
  const { cardIds } = granting
  const right = LONE_RIGHTS.find((one) => one === allows)
  if (cardIds === undefined || right === undefined)
    throw new ProductError('input-invalid', 'Say which book, or which contacts to view, comment or edit, are given.', {
      facts: { field: 'bookId' },
    })
  return (await shareIn(domain, tx, { cardIds, grantee, allows: right })).batchId
}
