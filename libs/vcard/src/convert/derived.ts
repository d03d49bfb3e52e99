import type { RawProperty } from '../raw/raw-card.ts'

/** Says whether a property was made from others (RFC 9554 §4.4). */
export function isDerived({ params }: RawProperty): boolean {
  return params.some(({ key, values }) => key === 'DERIVED' && values[0]?.toLowerCase() === 'true')
}
