import { isProductError, ProductError } from '#base/errors.ts'
import type { WriteTx } from '#store/transaction.ts'
import { lockWithBooks } from '../contacts/lock-with-books.ts'
import { conditionFailed } from '../contacts/require-state.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { checkAddressPart } from './check-address-part.ts'
import type { StandingCollection } from './collection.ts'
import { type FoundResource, findResource, findWithCollection } from './find-resource.ts'
import { requireTag } from './lock-resource.ts'

/** A resource in a collection, by the decoded last parts of its address. */
interface ResourceAddress {
  readonly segment: string
  readonly name: string
}

/** What is to be copied or moved, and to where. */
export interface TransferInput {
  readonly from: ResourceAddress
  readonly to: ResourceAddress
  /** Whether what stands there may be replaced (RFC 4918 §10.6). */
  readonly mayOverwrite: boolean
  /** The state in which `from` must be. */
  readonly ifMatch?: string
}

/** The same, found and locked. */
export interface OpenTransfer {
  readonly found: FoundResource
  readonly target: StandingCollection
  /** What stands where it is to go. */
  readonly there: FoundResource | null
  readonly name: string
  /** Whether it stays in its book. */
  readonly isWithin: boolean
}

/**
 * Finds and locks what is copied or moved, and what stands in its way. Throws `card-not-found`, `condition-failed` for its state
 * and for a target that may not be replaced, `book-not-found` (with the fact `target` for the book it is to go to).
 */
export async function openTransfer(tx: WriteTx, input: TransferInput): Promise<OpenTransfer> {
  requireWriting(tx)
  const { from, to } = input
  checkAddressPart(to.name, 'name')
  const seen = await findResource(tx, from.segment, from.name)
  const aim = await findTarget(tx, to)
  if (!seen) throw cardNotFound()
  const cardIds = [...new Set([seen.card.cardId, ...(aim.found ? [aim.found.card.cardId] : [])])]
  const locked = await lockWithBooks(tx, cardIds, aim.collection.bookId)
  if (locked.length < cardIds.length || locked.some((card) => card.deletedAt)) throw cardNotFound()
  // Rights may have fallen, and cards gone elsewhere, before all this was locked.
  const found = await findResource(tx, from.segment, from.name)
  const { collection: target, found: there } = await findTarget(tx, to)
  if (found?.card.cardId !== seen.card.cardId || there?.card.cardId !== aim.found?.card.cardId) throw changedMeanwhile()
  requireTag(found, input.ifMatch)
  const isWithin = found.collection.bookId === target.bookId
  if (isWithin && from.name === to.name) throw sameAddress()
  if (there && !input.mayOverwrite) throw conditionFailed(there.etag)
  return { found, target, there, name: to.name, isWithin }
}

async function findTarget(tx: WriteTx, { segment, name }: ResourceAddress) {
  try {
    return await findWithCollection(tx, segment, name)
  } catch (error) {
    if (!isProductError(error, 'book-not-found')) throw error
    throw new ProductError('book-not-found', 'There is no such book to put it into.', {
      facts: { target: segment },
      cause: error,
    })
  }
}

function changedMeanwhile(): ProductError {
  return new ProductError('card-changed', 'The card was changed at the same moment; try again.')
}

function sameAddress(): ProductError {
  return new ProductError('input-invalid', 'A card cannot be put into its own place.', { facts: { field: 'to' } })
}
