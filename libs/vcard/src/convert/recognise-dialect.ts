import type { RawCard } from '../raw/raw-card.ts'
import { splitUnescaped } from '../values/text.ts'
import type { Dialect } from './write/vcard-draft.ts'

const GOOGLE_COMPONENTS = 8

/** Tells whose habits a vCard 3.0 follows: Google's addresses have an eighth component, its birthdays may lack the year. */
export function recogniseDialect({ properties }: RawCard): Dialect {
  const isGoogle = properties.some(
    ({ key, value }) =>
      (key === 'ADR' && splitUnescaped(value, ';').length === GOOGLE_COMPONENTS) ||
      ((key === 'BDAY' || key === 'X-ABDATE') && value.startsWith('--')),
  )
  return isGoogle ? 'google' : 'plain'
}
