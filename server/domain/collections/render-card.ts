import type { Card } from '@lazo/jscontact'
import { cardToVcard, readVcards, rewriteVcard, vcardToCard } from '@lazo/vcard'
import type { StoredSource } from './source.ts'

/**
 * A card as vCard text. With an older text of the same version that the device sent, what did not change since is written as it
 * came. Pure.
 */
export function renderCard(card: Card, version: '3.0' | '4.0', source: StoredSource | null): string {
  const raw = source?.version === version ? readVcards(new TextEncoder().encode(source.text))[0]?.raw : null
  if (!raw) return cardToVcard(card, { version })
  const before = vcardToCard(raw, { newUid: () => card.uid ?? '' }).card
  return rewriteVcard(card, { raw, card: before }, { version })
}
