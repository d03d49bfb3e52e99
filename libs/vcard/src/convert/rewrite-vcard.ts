import type { Card } from '@lazo/jscontact'
import type { RawCard } from '../raw/raw-card.ts'
import { readVersionOf } from '../raw/vcard-version.ts'
import { writeCardText } from '../write/write-card-text.ts'
import type { WriteOptions } from './card-to-vcard.ts'
import { keptUnit } from './families/kept.ts'
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
  const kept = new Set((card.vCardProps ?? []).map(keptUnit))
  const same = new Set([...known].filter((unit) => kept.has(unit) || isUnitSame(unit, card, before)))
  const isKept = ({ units }: WrittenProperty) => units.every((unit) => same.has(unit))
  const fresh = written.filter((line) => !isJsprop(line) && !(line.units.length > 0 && isKept(line)))
  const byUnit = Map.groupBy(
    fresh.flatMap((line) => line.units.map((unit) => ({ unit, line }))),
    ({ unit }) => unit,
  )
  const replacements = ({ units }: WrittenProperty) =>
    units.flatMap((unit) => byUnit.get(unit)?.map(({ line }) => line) ?? [])
  const composed = lines.flatMap((line) => (isKept(line) ? [line] : replacements(line)))
  // Each line once, where it first belongs.
  return addNeededIds([...new Set([...composed, ...fresh])])
}

function isJsprop({ property }: WrittenProperty): boolean {
  return property.key === 'JSPROP'
}
