import type { Card } from '@lazo/jscontact'
import type { RawCard } from '../raw/raw-card.ts'
import { readVersionOf } from '../raw/vcard-version.ts'
import { writeCardText } from '../write/write-card-text.ts'
import type { WriteOptions } from './card-to-vcard.ts'
import { addNeededIds } from './rewrite/add-needed-ids.ts'
import { isUnitSame } from './rewrite/is-unit-same.ts'
import { sourceLines } from './rewrite/source-lines.ts'
import { cardToProperties } from './write/card-to-properties.ts'
import { jspropsFor } from './write/jsprops-for.ts'
import type { WrittenProperty } from './write/vcard-draft.ts'

/** A card as somebody sent it. */
export interface CardSource {
  raw: RawCard
  /** The card that was read from it. */
  card: Card
}

/**
 * Writes a card that came as a vCard and was changed since: what did not change is written as it came. In another version
 * than that of the source, all of it is written anew.
 */
export function rewriteVcard(card: Card, source: CardSource, options: WriteOptions): string {
  const { version, dialect = 'plain' } = options
  const groups = source.raw.properties.map(({ group }) => group.toLowerCase())
  const written = cardToProperties(card, version, dialect, new Set(groups))
  const isSameVersion = (readVersionOf(source.raw.version) === '4.0' ? '4.0' : '3.0') === version
  const composed = isSameVersion ? compose(card, source, written) : null
  const jsprops = composed && jspropsFor(card, composed, version)
  // Parts that only fit together as they came, such as a title and its organization, are written anew together.
  const isFitting = jsprops && jsprops.length <= written.filter(isJsprop).length
  const lines = isFitting ? [...composed!, ...jsprops] : written
  return writeCardText(
    lines.map(({ property }) => property),
    version,
  )
}

/** Puts new lines in the place of those they replace, and at the end what the source did not have. */
function compose(card: Card, { raw, card: before }: CardSource, written: WrittenProperty[]): WrittenProperty[] {
  const lines = sourceLines(raw)
  const known = new Set(lines.flatMap(({ units }) => units))
  const same = new Set([...known].filter((unit) => isUnitSame(unit, card, before)))
  const isKept = ({ units }: WrittenProperty) => units.every((unit) => same.has(unit))
  const fresh = written.filter((line) => !isJsprop(line) && !(line.units.length > 0 && isKept(line)))
  const composed: WrittenProperty[] = []
  for (const line of lines) {
    if (isKept(line)) composed.push(line)
    else composed.push(...takeFor(line, fresh))
  }
  return addNeededIds([...composed, ...fresh])
}

/** Takes the lines that tell of the same parts. */
function takeFor({ units }: WrittenProperty, fresh: WrittenProperty[]): WrittenProperty[] {
  const taken = fresh.filter((line) => line.units.some((unit) => units.includes(unit)))
  for (const line of taken) fresh.splice(fresh.indexOf(line), 1)
  return taken
}

function isJsprop({ property }: WrittenProperty): boolean {
  return property.key === 'JSPROP'
}
