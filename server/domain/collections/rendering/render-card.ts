import { type Card, withoutHandling } from '@lazo/jscontact'
import { cardToVcard, type RawCard, readVcards, rewriteVcard, vcardToCard } from '@lazo/vcard'
import type { StoredSource } from './source.ts'

/**
 * A card as vCard text. With an older text of the same version that the device sent, what did not change since is written as it
 * came. Pure.
 */
export function renderCard(kept: Card, version: '3.0' | '4.0', source: StoredSource | null): string {
  const card = withoutHandling(kept)
  const raw = source?.version === version ? readSource(source) : null
  if (!raw) return cardToVcard(card, { version })
  const before = vcardToCard(raw, { newUid: () => card.uid ?? '' }).card
  return rewriteVcard(card, { raw, card: before }, { version })
}

/** Its photos are kept apart: where they stood there is nothing to be written as it came. */
function readSource({ text, photos }: StoredSource): RawCard | null {
  const raw = readVcards(new TextEncoder().encode(text))[0]?.raw ?? null
  if (!raw || photos === null) return raw
  const properties = raw.properties.filter(({ key, value }) => !(isPicture(key) && /^(?:data:[^,]*,)?$/i.test(value)))
  return { ...raw, properties }
}

function isPicture(key: string): boolean {
  return key === 'PHOTO' || key === 'LOGO'
}
