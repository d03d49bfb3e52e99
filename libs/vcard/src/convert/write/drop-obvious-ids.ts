import type { RawProperty } from '../../raw/raw-card.ts'
import type { WrittenProperty } from './vcard-draft.ts'

/**
 * Takes all PROP-ID off when a reader would give the entries these ids anyway: k1, k2, … in their order. So a card that
 * came from vCard 3.0 goes back without a parameter that vCard 3.0 does not know.
 */
export function dropObviousIds(lines: readonly WrittenProperty[]): void {
  const told = lines.filter(({ property }) => idOf(property) !== undefined)
  const collections = Map.groupBy(told, ({ units: [unit = ''] }) => unit.slice(0, unit.lastIndexOf('/')))
  const isObvious = [...collections.values()].every((all) => areObvious(all.map(({ property }) => property)))
  if (isObvious) for (const { property } of told) dropId(property)
}

function areObvious(properties: RawProperty[]): boolean {
  const isTold = properties.length > 1 && properties.some(({ key }) => TELL_WHOSE.has(key))
  return !isTold && properties.every((property, index) => idOf(property) === `k${index + 1}`)
}

/** Properties that say by their id which of several entries they belong to. */
const TELL_WHOSE = new Set(['GEO', 'TZ', 'BIRTHPLACE', 'DEATHPLACE'])

function idOf({ params }: RawProperty): string | undefined {
  return params.find(({ key }) => key === 'PROP-ID')?.values[0]
}

function dropId(property: RawProperty): void {
  property.params = property.params.filter(({ key }) => key !== 'PROP-ID')
}
