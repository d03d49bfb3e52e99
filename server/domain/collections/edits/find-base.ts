import type { Card } from '@lazo/jscontact'
import { readKnownRevision, wasOfOtherRights } from '#store/collections/sent-cards.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { documentAt } from '../../contacts/document-at.ts'
import { conditionFailed } from '../../contacts/require-state.ts'
import { parseETag } from '../../sync/etag.ts'
import { viewEpochOf } from '../family-epoch.ts'
import type { FoundResource } from '../find-resource.ts'

/** What a device made its edit of. */
export interface Base {
  /** Null when that is not known. */
  readonly document: Card | null
  /** Whether it was shown of that what it would be shown now: else it may have been shown less, which it does not take away. */
  readonly isOfPresentRights: boolean
}

/**
 * The document that a device made its edit of: that which its `If-Match` names, else what it last got. Throws `condition-failed`
 * for an ETag that was never given, or whose state cannot be rebuilt.
 */
export async function findBase(tx: WriteTx, found: FoundResource, ifMatch: string | undefined): Promise<Base> {
  if (ifMatch === undefined || ifMatch === '*') return findLastGiven(tx, found)
  const { card, etag } = found
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  if (tags.includes(etag)) return { document: card.document, isOfPresentRights: true }
  const named = tagNamed(tags, found)
  const document = named && (await documentAt(tx, card, named.revision))
  if (!named || !document) throw conditionFailed(etag)
  return { document, isOfPresentRights: named.isOfPresentRights }
}

async function findLastGiven(tx: WriteTx, { card, collection }: FoundResource): Promise<Base> {
  const { cardId, revision } = card
  const { bookId, knownNumber, device } = collection
  // Of several programs behind one password each has states of its own: then nothing counts as taken away.
  if (device.isShared) return { document: null, isOfPresentRights: false }
  const asked = { cardId, revision, bookId, knownNumber }
  const [known, isOther] = await together(readKnownRevision(tx, asked), wasOfOtherRights(tx, asked))
  return { document: known === null ? null : await documentAt(tx, card, known), isOfPresentRights: !isOther }
}

/** A state that a device was given. */
interface NamedState {
  readonly revision: number
  readonly isOfPresentRights: boolean
}

/**
 * The older state that an ETag of this device names, also one from before its rights changed or that another of its programs
 * was given. Another layer, or a time before a restore, is not rebuilt.
 */
function tagNamed(tags: readonly string[], { card, etag }: FoundResource): NamedState | null {
  const present = parseETag(etag, card.cardId)!
  const epoch = viewEpochOf(present.epoch)
  for (const text of tags) {
    const tag = parseETag(text, card.cardId)
    if (tag?.era !== present.era || viewEpochOf(tag.epoch) > epoch) continue
    if (tag.overlayRevision !== present.overlayRevision) continue
    return { revision: tag.revision, isOfPresentRights: viewEpochOf(tag.epoch) === epoch }
  }
  return null
}
