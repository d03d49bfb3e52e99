import type { Card } from '@lazo/jscontact'
import type { DeviceFamily } from '#base/actor.ts'
import type { StoredText } from '#store/collections/members-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { photosForDevice } from '../../media/photos-for-device.ts'
import type { StandingCollection } from '../collection.ts'
import { wholeText } from '../edits/put-back-photos.ts'
import { bareUid } from '../groups/label-group.ts'
import { addLayer } from '../layers.ts'
import { toEntry } from '../member-entry.ts'
import type { Resource } from '../resource.ts'
import { RenderCache } from './render-cache.ts'
import { renderCard } from './render-card.ts'
import { sourceOf } from './source.ts'

/** Texts of cards without a layer, for the next device that loads them. */
const texts = new RenderCache(16 * 1024 * 1024)

type Version = '3.0' | '4.0'

/** What is to be written, and as what; without a version as that in which the device sent it, else 3.0. */
export interface Rendering {
  readonly rows: readonly StoredText[]
  readonly version?: Version | undefined
}

/** A resource whose text has to be made. */
interface Unwritten {
  readonly index: number
  readonly row: StoredText
  readonly version: Version
  readonly key: string | null
}

/** Resources as a collection's device is given them, in the order of the rows. */
export async function renderResources(
  domain: Domain,
  tx: ReadTx,
  collection: StandingCollection,
  { rows, version: asked }: Rendering,
): Promise<Resource[]> {
  const unwritten: Unwritten[] = []
  const resources: Resource[] = []
  for (const [index, row] of rows.entries()) {
    const version = asked ?? row.sourceVersion ?? '3.0'
    const own = isOwn(row, version) ? await wholeText(tx, sourceOf(row)!) : null
    const key = own === null ? keyOf(tx, collection, row, version) : null
    const text = own ?? (key === null ? undefined : texts.get(key))
    if (text === undefined) unwritten.push({ index, row, version, key })
    resources.push({ ...toEntry(collection, row), createdAt: row.createdAt, text: text ?? '', version })
  }
  const { family } = collection.device
  for await (const { index, text } of writeTexts(domain, tx, unwritten, family))
    resources[index] = { ...resources[index]!, text }
  return resources
}

/** Whether the device is given what it sent itself, octet by octet: while nothing that it is shown changed since. */
function isOwn(row: StoredText, version: Version): boolean {
  return row.sourceRevision === row.revision && row.sourceVersion === version && !hasLayer(row)
}

/** One that was taken away stays as an empty one. */
function hasLayer({ layer }: StoredText): boolean {
  return layer !== null && Object.keys(layer).length > 0
}

/** What a text is made of; null when it is made for this device alone. Photos are scaled to what a family takes, and one writes uids in its own way. */
function keyOf(
  { workspaceId }: ReadTx,
  { era, device }: StandingCollection,
  row: StoredText,
  version: Version,
): string | null {
  if (hasLayer(row) || row.sourceVersion === version) return null
  const isOfFamily = device.family === 'apple' || documentOf(row).includes('"media"')
  const family = isOfFamily ? device.family : ''
  const hidden = row.face?.isMasked ? row.face.hidden.join('|') : ''
  return `${workspaceId} ${era} ${row.cardId} ${row.revision} ${version} ${family} ${hidden}`
}

/** It is left out only where the device's own text is the answer. */
function documentOf({ cardId, documentText }: StoredText): string {
  if (documentText === null) throw new Error(`card ${cardId} was read without its document`)
  return documentText
}

async function* writeTexts(
  domain: Domain,
  tx: ReadTx,
  unwritten: readonly Unwritten[],
  family: DeviceFamily,
): AsyncGenerator<{ index: number; text: string }> {
  const cards = unwritten.map(({ row }): Card => {
    const document = JSON.parse(documentOf(row)) as Card
    const card = row.layer ? addLayer(document, row.layer) : document
    // Apple's programs take for the uid of a group's member what stands behind `urn:uuid:`, and look for a card that has just that.
    return family === 'apple' && card.uid !== undefined ? { ...card, uid: bareUid(card.uid) } : card
  })
  let at = 0
  for await (const card of photosForDevice(domain, tx, cards, family)) {
    const { index, row, version, key } = unwritten[at]!
    at += 1
    const text = renderCard(card, version, sourceOf(row))
    if (key !== null) texts.set(key, text)
    yield { index, text }
  }
}
