import { type Card, diffCards, isSameJson, type PatchObject } from '@lazo/jscontact'
import type { Place } from '#store/cards/reader.ts'
import { readPastLayers } from '#store/overlays/past-reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { addToLayers, type LayerAddition } from '../../contacts/add-to-layers.ts'
import { wholeAfter, wholeOf } from '../../contacts/card-faces.ts'
import { prepareCard, requireKeepableSize } from '../../contacts/prepare-card.ts'
import { updateCards } from '../../contacts/update-cards.ts'
import { writeLayers } from '../../contacts/write-layers.ts'
import type { Domain } from '../../domain.ts'
import { extractPhotos } from '../../media/extract-photos.ts'
import { requireCardRight } from '../../sharing/card-rights.ts'
import { isRight, lowerOf, type Right, reaches } from '../../sharing/right.ts'
import { etagOf } from '../collection.ts'
import type { FoundResource } from '../find-resource.ts'
import { fieldsEmptied } from '../guard/fields-emptied.ts'
import { type Loss, noteLoss } from '../guard/note-loss.ts'
import { saysAlready } from '../layer-secrets.ts'
import { noteInLog } from '../log/note-in-log.ts'
import { editRefused } from './edit-refused.ts'
import { findBase } from './find-base.ts'
import { keepSent } from './keep-sent.ts'
import type { SentCard } from './read-sent.ts'
import { type SettledEdit, settleEdit } from './settle-edit.ts'
import { type TakenPhoto, takePhotos } from './take-photos.ts'

/** A locked resource, and what a device sent to take its place. */
export interface ResourceEdit {
  readonly found: FoundResource
  readonly sent: SentCard
  readonly ifMatch: string | undefined
}

/** What became of it. */
export interface ChangedResource {
  readonly etag: string | null
  /** When the edit took most of a card away. */
  readonly loss: Loss | null
}

/**
 * Brings what a device sent onto a card. Throws `condition-failed` for an `If-Match` whose state is unknown, or older and
 * overlapping with what others changed since; and the errors of rights.
 */
export async function changeResource(domain: Domain, tx: WriteTx, edit: ResourceEdit): Promise<ChangedResource> {
  const { found, sent, ifMatch } = edit
  const { card, collection, etag } = found
  await requireMayEdit(tx, found)
  if (isKnownText(edit)) return { etag, loss: null }
  const { document: base, isOfPresentRights } = await findBase(tx, found, ifMatch)
  const { family, showsOverlay, hasHeldOverlay } = collection.device
  const { raw, photos } = await takePhotos(tx, sent.raw, {
    from: base ? [card.document, base] : [card.document],
    family,
  })
  const layer = showsOverlay ? (found.layer ?? {}) : null
  const isStrict = ifMatch !== undefined && ifMatch !== '*'
  const isLayerKnown = isStrict || (await isToldOfLayer(tx, found))
  const past = hasHeldOverlay ? ((await readPastLayers(tx, [card.cardId])).get(card.cardId) ?? []) : []
  const wasShown = base !== null && isOfPresentRights
  const settled = settleEdit({ base, wasShown, document: card.document, layer, isLayerKnown, past, sent: raw, family })
  if (isStrict && settled.conflicts.length > 0) throw editRefused(etag, settled.conflicts)
  const document = await fitToKeep(tx, card.document, settled.document, photos)
  const loss = await noteEmptied(tx, found, document)
  await saveLayer(tx, found, settled.layer, { document, region: domain.region })
  await keepStrays(tx, { cardId: card.cardId, document, layer: settled.strays }, domain.region)
  const isNew = Object.keys(diffCards(wholeOf(card), wholeAfter(card, document))).length > 0
  if (isNew) tx.ledger.noteAudit('card-changed', card.cardId)
  const options = { region: domain.region, ...(loss && { batchId: loss.batchId }) }
  const [told] = await together(
    tellDevice(tx, edit, { settled, photos, isNew }),
    updateCards(tx, [{ before: card, after: document }], options),
  )
  return { etag: told, loss }
}

/** Whether the device sends once more what it sent last, and nothing has happened since. */
function isKnownText({ found, sent, ifMatch }: ResourceEdit): boolean {
  const { source, card, layer, etag } = found
  // Since then its member may have said more in the layer.
  if (layer !== null && Object.keys(layer).length > 0) return false
  const isPresent = ifMatch === undefined || ifMatch === '*' || ifMatch === etag
  return isPresent && source?.revision === card.revision && source.photos === null && source.text === sent.text
}

/** Whether the device, which names no state, was told of the layer as it is. */
async function isToldOfLayer(tx: WriteTx, { card, layer, collection }: FoundResource): Promise<boolean> {
  if (layer === null) return true
  const overlay = (await readOverlays(tx, [card.cardId])).get(card.cardId)
  return overlay === undefined || overlay.number <= collection.knownNumber
}

/** Through the book it stands in, or through any other. */
async function requireMayEdit(tx: WriteTx, { collection, place, card }: FoundResource): Promise<void> {
  const through = place.linkedBy === null ? collection.right : lowerOf(collection.right, limitOf(place))
  if (!reaches(through, 'edit')) await requireCardRight(tx, [card.cardId], 'edit')
}

function limitOf({ maxRight }: Place): Right | null {
  return maxRight !== null && isRight(maxRight) ? maxRight : null
}

async function fitToKeep(tx: WriteTx, before: Card, after: Card, photos: readonly TakenPhoto[]): Promise<Card> {
  if (isSameJson(before, after)) return before
  const { card } = prepareCard(after, () => before.uid!)
  if (isSameJson(before.media, card.media)) return sized(card)
  const [extracted] = await extractPhotos(tx, [card], new Set(photos.map(({ blobId }) => blobId)))
  return sized(extracted!.card)
}

function sized(card: Card): Card {
  requireKeepableSize(JSON.stringify(card))
  return card
}

/** An edit that takes most of a card away counts as what a device takes away, and is undone with it. */
async function noteEmptied(tx: WriteTx, { card, collection, place }: FoundResource, after: Card): Promise<Loss | null> {
  const fields = fieldsEmptied(card.document, after)
  if (fields === 0) return null
  const { bookId, device } = collection
  const loss = await noteLoss(tx, { deviceId: device.deviceId, bookId, cards: 1 })
  const { batchId } = loss
  await noteInLog(tx, {
    kind: 'card-emptied',
    bookId,
    cardId: card.cardId,
    facts: { name: place.name, batchId, fields },
  })
  return loss
}

async function saveLayer(
  tx: WriteTx,
  found: FoundResource,
  layer: PatchObject | null,
  { document, region }: { document: Card; region: string },
): Promise<void> {
  const before = found.layer ?? {}
  if (layer === null || isSameJson(layer, before)) return
  const { cardId } = found.card
  await writeLayers(tx, [{ cardId, memberId: tx.actor.memberId, document, before, after: layer }], { region })
  tx.ledger.noteAudit('overlay-saved', cardId)
}

/** What a device still held of a layer goes back to it, as far as it does not say that already. */
async function keepStrays(tx: WriteTx, strays: LayerAddition, region: string): Promise<void> {
  if (Object.keys(strays.layer).length === 0) return
  const { cardId } = strays
  const isSaid = saysAlready((await readOverlays(tx, [cardId])).get(cardId)?.patch ?? {})
  const layer = Object.fromEntries(Object.entries(strays.layer).filter((entry) => !isSaid(...entry)))
  if (Object.keys(layer).length === 0) return
  await addToLayers(tx, [{ ...strays, layer }], { region })
  tx.ledger.noteAudit('overlay-saved', cardId)
}

interface Outcome {
  readonly settled: SettledEdit
  readonly photos: readonly TakenPhoto[]
  /** Whether the card gets a new revision. */
  readonly isNew: boolean
}

/** Writes down what the device has now and what it did. Gives the ETag if what it sent is what it would be given. */
async function tellDevice(tx: WriteTx, { found, sent }: ResourceEdit, outcome: Outcome): Promise<string | null> {
  const { card, collection, overlayRevision } = found
  const { settled, photos, isNew } = outcome
  const { cardId } = card
  const revision = isNew ? card.revision + 1 : card.revision
  // A device that does not have what others changed must not be thought to take it away when it sends the card again.
  const isMasked = card.face?.isMasked ?? false
  const kept = settled.isAsSent ? keepSent(tx, sent, { cardId, revision, photos, isMasked }) : Promise.resolve(false)
  const [isKept] = await together(kept, isNew ? noteEdit(tx, found, settled) : Promise.resolve())
  return isKept ? etagOf(collection, { cardId, revision, overlayRevision }) : null
}

async function noteEdit(tx: WriteTx, { card, collection, place }: FoundResource, settled: SettledEdit): Promise<void> {
  const about = { bookId: collection.bookId, cardId: card.cardId }
  const { name } = place
  const { conflicts, paths, withheld, isAsSent } = settled
  if (withheld.length > 0) await noteInLog(tx, { ...about, kind: 'fields-kept', facts: { name, paths: withheld } })
  if (conflicts.length > 0) await noteInLog(tx, { ...about, kind: 'edit-overwrote', facts: { name, paths: conflicts } })
  else await noteInLog(tx, { ...about, kind: isAsSent ? 'card-edited' : 'edit-merged', facts: { name, paths } })
}
