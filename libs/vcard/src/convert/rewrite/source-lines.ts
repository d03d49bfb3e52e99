import type { RawCard, RawProperty } from '../../raw/raw-card.ts'
import { readVersionOf } from '../../raw/vcard-version.ts'
import { keptUnit } from '../families/kept.ts'
import type { CardDraft } from '../read/card-draft.ts'
import { readDraft } from '../vcard-to-card.ts'
import type { WrittenProperty } from '../write/vcard-draft.ts'

/**
 * Gives the properties of a source as they came, transfer encodings undone, each with the parts of the card it tells;
 * JSPROP left out, for those depend on all others.
 */
export function sourceLines({ version, properties }: RawCard): WrittenProperty[] {
  const { decoded, draft, alternatives } = readDraft(properties, readVersionOf(version))
  const others = new Set(alternatives.map(({ property }) => property))
  const main = draft.properties.values()
  return decoded
    .filter(({ key }) => key !== 'JSPROP')
    .map((property) => ({ property, units: unitsOf(draft, others.has(property) ? property : main.next().value!) }))
}

function unitsOf(draft: CardDraft, property: RawProperty): string[] {
  const kept = draft.kept.get(property)
  return kept ? [keptUnit(kept)] : (draft.placements.get(property)?.units ?? [])
}
