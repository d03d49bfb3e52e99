import { mendText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readMember } from '#store/members/reader.ts'
import { readAccessWays } from '#store/sharing/access-reader.ts'
import {
  countOpenRequests,
  lockRequest,
  readListedBooks,
  type StoredRequest,
  setAnswered,
  upsertRequest,
} from '#store/sharing/requests.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { notify } from '../../notifications/notify.ts'
import { foldWays } from '../access/fold-ways.ts'
import { bookNotFound, bookRights, requireWriting } from '../book-rights.ts'
import { type Right, reaches } from '../right.ts'

/** More than anybody has answered. */
const MOST_OPEN = 50
const LONGEST_MESSAGE = 1_000

/** What somebody asks for: a book, or, in words, whatever a member has. */
export interface Asking {
  readonly of: { readonly bookId: string } | { readonly memberId: string }
  readonly wants: Right
  readonly message: string
}

/**
 * Asks for a right in a book that is listed, or in which the actor has less; or asks a member, in words, for what they have. A second
 * time says the first anew. Whether a book is there that is not listed, nobody learns by asking. Throws `book-not-found`,
 * `member-not-found`, `input-invalid`, `too-many-access-requests`.
 */
export async function askAccess(domain: Domain, actor: Actor, asking: Asking): Promise<StoredRequest> {
  const message = checkWords(asking.message)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requireAskable(tx, asking)
    if ((await countOpenRequests(tx)) >= MOST_OPEN) throw tooMany()
    const { bookId = null, memberId: askedId = null } = asking.of as { bookId?: string; memberId?: string }
    const { wants } = asking
    const requestId = await upsertRequest(tx, { requestId: tx.ids.next(), bookId, askedId, wants, message })
    await notify(tx, askedId === null ? await decidersOf(tx, bookId!) : [askedId], {
      kind: 'request',
      requestId,
      bookId,
    })
    tx.ledger.noteViews()
    tx.ledger.noteAudit('access-asked', requestId, { bookId, askedId, wants, message })
    return (await lockRequest(tx, requestId))!
  })
}

/** Takes back what the actor asked. Throws `access-request-not-found`, `access-request-answered`. */
export async function withdrawRequest(domain: Domain, actor: Actor, requestId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const request = await lockRequest(tx, requestId)
    if (request?.askerId !== actor.memberId) throw requestNotFound()
    requireOpen(request)
    await setAnswered(tx, requestId, { state: 'withdrawn', answer: '', batchId: null })
    tx.ledger.noteViews()
    tx.ledger.noteAudit('access-withdrawn', requestId, {})
  })
}

/** Words of one person to another, as they are kept. Throws `input-invalid`. */
export function checkWords(typed: string): string {
  const words = mendText(typed).value.trim()
  if (words.length <= LONGEST_MESSAGE) return words
  throw new ProductError('input-invalid', `A message has at most ${LONGEST_MESSAGE} characters.`, {
    facts: { field: 'message' },
  })
}

/** The error for a request that is not there, or not for this actor. */
export function requestNotFound(): ProductError {
  return new ProductError('access-request-not-found', 'There is no such request.')
}

/** Refuses a request that is not open any more. */
export function requireOpen({ state }: StoredRequest): void {
  if (state === 'open') return
  throw new ProductError('access-request-answered', 'This request was answered or taken back already.', {
    facts: { state },
  })
}

async function requireAskable(tx: WriteTx, { of, wants }: Asking): Promise<void> {
  if ('memberId' in of) return requireMember(tx, of.memberId)
  const held = (await bookRights(tx)).get(of.bookId)
  const isKnown = held !== undefined || (tx.actor.role !== 'guest' && (await readListedBooks(tx, of.bookId)).length > 0)
  if (!isKnown) throw bookNotFound()
  if (reaches(held, wants))
    throw new ProductError('input-invalid', 'You have this right already.', { facts: { field: 'right' } })
}

async function requireMember(tx: WriteTx, memberId: string): Promise<void> {
  const member = tx.actor.role === 'guest' ? null : await readMember(tx, memberId)
  if (!member || member.disabledAt !== null || memberId === tx.actor.memberId)
    throw new ProductError('member-not-found', 'There is no such member.')
}

function tooMany(): ProductError {
  return new ProductError('too-many-access-requests', `${MOST_OPEN} requests of yours wait for an answer already.`, {
    facts: { limit: MOST_OPEN },
  })
}

/** Who may share the book, and so answer. */
async function decidersOf(tx: WriteTx, bookId: string): Promise<string[]> {
  const members = foldWays(await readAccessWays(tx, [bookId]))
  return members.filter(({ right }) => right !== null && reaches(right, 'share')).map(({ memberId }) => memberId)
}
