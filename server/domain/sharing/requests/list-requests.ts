import type { Actor } from '#base/actor.ts'
import {
  readOpenRequests,
  readOwnRequests,
  readRecentRequests,
  readSettledRequests,
  type StoredRequest,
} from '#store/sharing/requests.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { bookRights } from '../book-rights.ts'
import { reaches } from '../right.ts'

const MOST_OWN = 100

/** What the actor asked, and what is theirs to answer. */
export interface Requests {
  /** The latest first. */
  readonly own: readonly StoredRequest[]
  /** The oldest first. */
  readonly toAnswer: readonly StoredRequest[]
}

/** What the actor asked, and what is theirs to answer: for books that they may share, and what they were asked themselves. */
export async function listRequests(domain: Domain, actor: Actor): Promise<Requests> {
  return domain.store.read(actor, readRequests)
}

/** What is new of requests since a moment: those to be answered, those that are not to be answered any more, and answers to the actor's own. */
export async function listRequestNews(domain: Domain, actor: Actor, since: Date): Promise<StoredRequest[]> {
  return domain.store.read(actor, async (tx) => {
    if ((await readRecentRequests(tx, since)).length === 0) return []
    const { own, toAnswer } = await readRequests(tx)
    const settled = await readSettledRequests(tx, await decidedBooks(tx), since)
    const answered = own.filter(({ answeredAt, answeredBy }) => {
      return answeredAt !== null && answeredAt > since && answeredBy !== actor.memberId
    })
    return [...toAnswer.filter((request) => request.createdAt > since), ...settled, ...answered]
  })
}

/** The books in which the actor may give rights to others. */
export async function decidedBooks(tx: ReadTx): Promise<string[]> {
  return [...(await bookRights(tx))].filter(([, right]) => reaches(right, 'share')).map(([bookId]) => bookId)
}

async function readRequests(tx: ReadTx): Promise<Requests> {
  return { own: await readOwnRequests(tx, MOST_OWN), toAnswer: await readOpenRequests(tx, await decidedBooks(tx)) }
}
