import type { RawProperty } from '../../raw/raw-card.ts'
import type { WrittenProperty } from './vcard-draft.ts'

/**
 * Takes all PROP-ID off when a reader would give the entries these ids anyway: k1, k2, … in their order. So a card that
 * came from vCard 3.0 goes back without a parameter that vCard 3.0 does not know.
 */
export function dropObviousIds(lines: readonly WrittenProperty[]): void {
  const collections = new Map<string, RawProperty[]>()
  for (const { property, units } of lines) {
    if (!idOf(property)) continue
    const collection = units[0]!.slice(0, units[0]!.lastIndexOf('/'))
    collections.set(collection, [...(collections.get(collection) ?? []), property])
  }
  const all = [...collections.values()]
  if (all.every(areObvious)) for (const property of all.flat()) dropId(property)
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
