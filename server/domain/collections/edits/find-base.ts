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
 * known. Throws `condition-failed` for an ETag that was never given, or whose state cannot be rebuilt.
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
  const revision = revisionNamed(tags, found)
  const document = revision === null ? null : await documentAt(tx, card, revision)
  if (!document) throw conditionFailed(found.etag)
  return document
}

/**
 * The older revision that an ETag of this device names, also one from before its rights changed or that another of its
 * programs was given: the document was the same. Another layer, or a time before a restore, is not rebuilt.
 */
function revisionNamed(tags: readonly string[], { card, etag }: FoundResource): number | null {
  const present = parseETag(etag, card.cardId)!
  for (const text of tags) {
    const tag = parseETag(text, card.cardId)
    const isOfView = tag?.era === present.era && viewEpochOf(tag.epoch) <= viewEpochOf(present.epoch)
    if (isOfView && tag.overlayRevision === present.overlayRevision) return tag.revision
  }
  return null
}
