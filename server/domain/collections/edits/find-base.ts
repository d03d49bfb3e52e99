import type { Card } from '@lazo/jscontact'
import { readKnownRevision } from '#store/collections/sent-cards.ts'
import type { WriteTx } from '#store/transaction.ts'
import { documentAt } from '../../contacts/document-at.ts'
import { conditionFailed } from '../../contacts/require-state.ts'
import { parseETag } from '../../sync/etag.ts'
import { viewEpochOf } from '../family-epoch.ts'
import type { FoundResource } from '../find-resource.ts'

/**
 * The document that a device made its edit of: that which its `If-Match` names, else what it last got; null when that is not
 * known, or was given under other rights: it may have shown less, and what it did not show was not taken away. Throws
 * `condition-failed` for an ETag that was never given, or whose state cannot be rebuilt.
 */
export async function findBase(tx: WriteTx, found: FoundResource, ifMatch: string | undefined): Promise<Card | null> {
  const { card, collection } = found
  if (ifMatch === undefined || ifMatch === '*') {
    const { cardId, revision } = card
    const { bookId, knownNumber, device } = collection
    // Of several programs behind one password each has states of its own: then nothing counts as taken away.
    if (device.isShared) return null
    const known = await readKnownRevision(tx, { cardId, revision, bookId, knownNumber })
    return known === null ? null : documentAt(tx, card, known)
  }
  const tags = ifMatch.split(',').map((tag) => tag.trim())
  if (tags.includes(found.etag)) return card.document
  const named = tagNamed(tags, found)
  const document = named && (await documentAt(tx, card, named.revision))
  if (!named || !document) throw conditionFailed(found.etag)
  return named.isOfPresentRights ? document : null
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
