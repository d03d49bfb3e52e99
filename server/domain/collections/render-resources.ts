import { type Card } from '@lazo/jscontact'
import { cardToVcard } from '@lazo/vcard'
import type { StoredResource } from '#store/collections/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { applyLayer } from '../contacts/apply-layer.ts'
import { inlinePhotos } from '../media/inline-photos.ts'
import type { StandingCollection } from './collection.ts'

/** What is to be written, and as what. */
export interface Rendering {
  readonly rows: readonly StoredResource[]
  readonly version: '3.0' | '4.0'
}

/** The texts of resources as a collection's device is given them, in their order. */
export async function renderResources(
  tx: ReadTx,
  _collection: StandingCollection,
  { rows, version }: Rendering,
): Promise<string[]> {
  const cards = rows.map(({ document, layer }): Card => (layer ? applyLayer(document, layer).card : document))
  const texts: string[] = []
  for await (const card of inlinePhotos(tx, cards)) texts.push(cardToVcard(card, { version }))
  return texts
}
