import { ProductError } from '#base/errors.ts'
import type { AskingDevice, DeviceHolding, StoredCollection } from '#store/collections/reader.ts'
import { type Right, rightOfRank } from '../sharing/right.ts'
import { formatETag } from '../sync/etag.ts'
import { formatSyncToken } from '../sync/sync-token.ts'
import { segmentOf } from './segment.ts'

/** A book as one device sees it. */
export interface Collection {
  readonly bookId: string
  /** The last part of its address, decoded; immutable. */
  readonly segment: string
  readonly name: string
  readonly kind: 'personal' | 'shared' | 'label'
  /** The label that a book of kind `label` follows. */
  readonly keyword: string | null
  readonly right: Right
  readonly ownerId: string
  readonly isOwn: boolean
  /** Changes when, and only when, the device would be shown something else. */
  readonly token: string
  readonly description: string | null
  readonly createdAt: Date
}

/** The same with where its view stands, for verbs that go on in the same transaction. */
export interface StandingCollection extends Collection {
  readonly device: AskingDevice
  readonly era: number
  readonly number: number
  readonly trimmedTo: number
  readonly epoch: number
  readonly knownNumber: number
}

/** The collections of a device. Throws `sign-in-required` when the device is not there (any more). Pure. */
export function toCollections(holding: DeviceHolding | null, memberId: string): StandingCollection[] {
  if (!holding) throw new ProductError('sign-in-required', 'This device is not connected any more.')
  return holding.collections.map((stored) => toCollection(stored, holding.device, memberId))
}

function toCollection(stored: StoredCollection, device: AskingDevice, memberId: string): StandingCollection {
  const { rank, slug, ...rest } = stored
  return {
    ...rest,
    device,
    segment: segmentOf({ ...rest, slug }, memberId),
    right: rightOfRank(rank)!,
    isOwn: stored.ownerId === memberId,
    token: formatSyncToken(stored),
  }
}

/** The ETag of a card as a collection shows it. */
export function etagOf(
  collection: Pick<StandingCollection, 'era' | 'epoch'>,
  card: { cardId: string; revision: number; overlayRevision: number },
): string {
  const { cardId, revision, overlayRevision } = card
  return formatETag({ cardId, era: collection.era, revision, overlayRevision, epoch: collection.epoch })
}
