import { applyPatch } from './apply-patch.ts'
import type { Card } from './types.ts'

/**
 * Gives the card in a language: the localization of that tag, or of the tag without its last subtags, applied, and
 * the localizations left out (RFC 9553 §2.7.1; the order of looking is RFC 4647 §3.4). Without a match the card itself.
 * Of a valid card every localization can be applied; of another one this may throw a PatchError.
 */
export function localizeCard(card: Card, languageTag: string): Card {
  const { localizations, ...rest } = card
  const tag = localizations && findTag([...Object.keys(localizations), card.language ?? ''], languageTag)
  if (!tag || tag === card.language) return card
  return { ...applyPatch(rest as Card, localizations[tag]!), language: tag }
}

function findTag(tags: string[], wanted: string): string | undefined {
  const subtags = wanted.toLowerCase().split('-')
  while (subtags.length) {
    const range = subtags.join('-')
    const found = tags.find((tag) => tag.toLowerCase() === range)
    if (found) return found
    subtags.pop()
    if (subtags.at(-1)?.length === 1) subtags.pop()
  }
  return undefined
}
