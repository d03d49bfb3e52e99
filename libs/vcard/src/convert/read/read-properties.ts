import type { RawProperty } from '../../raw/raw-card.ts'
import type { PropertyReader } from '../family.ts'
import { completers, families, readers } from '../registry.ts'
import type { CardDraft } from './card-draft.ts'
import { settleGroups } from './settle-groups.ts'

/** Reads all properties of a draft into its card; what has no place in it is kept. */
export function readProperties(draft: CardDraft): void {
  const later: RawProperty[] = []
  for (const property of draft.properties) {
    const reader = readers.get(property.key)
    if (reader) readOne(property, reader, draft)
    else later.push(property)
  }
  for (const property of later) {
    const reader = completers.get(property.key)
    if (reader) readOne(property, reader, draft)
    else if (property.key !== 'X-ABLABEL') draft.keep(property)
  }
  for (const { finish } of families) finish?.(draft)
  settleGroups(draft)
}

function readOne(property: RawProperty, read: PropertyReader, draft: CardDraft): void {
  const placement = saysNothing(property) ? { units: [] } : read(property, draft)
  if (placement) draft.placements.set(property, placement)
  else draft.keep(property)
}

/** A property without a value, or of nothing but line breaks; ADR tells something in its parameters, too. */
function saysNothing({ key, value }: RawProperty): boolean {
  return key !== 'ADR' && /^(?:[;,\s]|\\n)*$/i.test(value)
}
