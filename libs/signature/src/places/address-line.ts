import { foldText } from '@lazo/normal'
import { countryNamed } from './countries.ts'
import { SHORT_TOWN, STREET_AND_SHORT_TOWN, STREETS, TOWNS } from './street-words.table.ts'

/** What of an address a piece of text holds. */
export type AddressShape = 'street' | 'town' | 'whole' | 'short-town' | 'country'

/** What of an address a piece of text holds, or null when it holds nothing of one. Pure. */
export function addressShape(text: string): AddressShape | null {
  if (text.length > 200) return null
  const hasStreet = isStreet(text)
  const hasTown = TOWNS.some(({ pattern }) => pattern.test(text)) || (hasStreet && STREET_AND_SHORT_TOWN.test(text))
  if (hasStreet) return hasTown || countryNamed(lastPiece(text)) !== null ? 'whole' : 'street'
  if (hasTown) return 'town'
  if (SHORT_TOWN.test(text)) return 'short-town'
  return countryNamed(text) === null && !endsInCountry(text) ? null : 'country'
}

function isStreet(text: string): boolean {
  const folded = foldText(text)
  const pieces = [folded, ...folded.split(/,\s*/).slice(1)]
  return STREETS.some(
    ({ pattern, needsNumber }) =>
      pieces.some((piece) => pattern.test(piece)) && (!needsNumber || /\d|s\/n/.test(folded)),
  )
}

/** `Lisboa, Portugal`: a town and its country, and nothing else. */
function endsInCountry(text: string): boolean {
  const pieces = text.split(/,\s*|\s+[-–]\s+/)
  return (
    pieces.length > 1 &&
    pieces.length < 5 &&
    countryNamed(pieces.at(-1)!) !== null &&
    pieces.slice(0, -1).every((piece) => /^\p{Lu}[\p{L}. '’-]{1,40}$/u.test(piece))
  )
}

function lastPiece(text: string): string {
  return text
    .slice(Math.max(text.lastIndexOf(','), text.lastIndexOf('('), text.lastIndexOf(' - ') + 1) + 1)
    .replace(/[()]/g, '')
    .trim()
}
