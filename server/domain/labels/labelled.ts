import type { Card } from '@lazo/jscontact'

/** A card with a label, or without it. Pure. */
export function labelled(card: Card, keyword: string, hasLabel: boolean): Card {
  const { [keyword]: _, ...others } = card.keywords ?? {}
  const keywords = hasLabel ? { ...card.keywords, [keyword]: true as const } : others
  if (Object.keys(keywords).length > 0) return { ...card, keywords }
  const { keywords: _none, ...rest } = card
  return rest as Card
}
