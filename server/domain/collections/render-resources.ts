import type { Card } from '@lazo/jscontact'
import { cardToVcard } from '@lazo/vcard'
import type { StoredResource } from '#store/collections/members-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { applyLayer } from '../contacts/apply-layer.ts'
import { inlinePhotos } from '../media/inline-photos.ts'
import type { StandingCollection } from './collection.ts'
import { toEntry } from './member-entry.ts'
import type { Resource } from './resource.ts'

/** What is to be written, and as what. */
export interface Rendering {
  readonly rows: readonly StoredResource[]
  readonly version: '3.0' | '4.0'
}

/** Resources as a collection's device is given them, in the order of the rows. */
export async function renderResources(
  tx: ReadTx,
  collection: StandingCollection,
  { rows, version }: Rendering,
): Promise<Resource[]> {
  const cards = rows.map(({ documentText, layer }): Card => {
    const document = JSON.parse(documentText) as Card
    return layer ? applyLayer(document, layer).card : document
  })
  const texts: string[] = []
  for await (const card of inlinePhotos(tx, cards)) texts.push(cardToVcard(card, { version }))
  return rows.map((row, i) => ({
    ...toEntry(collection, row),
    createdAt: row.createdAt,
    text: texts[i]!,
    version,
  }))
}
