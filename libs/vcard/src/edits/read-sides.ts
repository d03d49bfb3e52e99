import type { Card } from '@lazo/jscontact'
import { isDerived } from '../convert/derived.ts'
import { entriesAt } from '../convert/entry-family.ts'
import { type ReadDraft, readDraft } from '../convert/vcard-to-card.ts'
import { writeLines } from '../convert/write/card-to-properties.ts'
import { jspropsFor } from '../convert/write/jsprops-for.ts'
import type { WrittenProperty } from '../convert/write/vcard-draft.ts'
import type { RawCard, RawProperty } from '../raw/raw-card.ts'
import type { VcardRemark } from '../raw/vcard-remark.ts'
import { readVersionOf, type VcardVersion } from '../raw/vcard-version.ts'
import { splitUnescaped, unescapeText } from '../values/text.ts'
import { type ProgramFamily, programs } from './programs.table.ts'
import { spell } from './same-spelling.ts'
import { shownLines, withoutHabits } from './shown-lines.ts'

/** What a device was given, what its program shows of that, and what it sent, as cards whose ids are not yet the same. */
export interface EditSides {
  full: Card
  shown: Card
  sent: Card
  /** Paths of the entries whose ids the device said itself. */
  told: ReadonlySet<string>
  /** `shown` without the entries that a program without room for them cannot have taken away; `sent` has the ids of `full`. */
  limit(sent: Card): Card
  warnings: VcardRemark[]
}

/** Reads both sides of an edit by the same rules: as properties of the version that was sent. */
export function readSides(base: Card, { version, properties }: RawCard, family: ProgramFamily): EditSides {
  const readVersion = readVersionOf(version)
  const ownVersion = readVersion === '4.0' ? '4.0' : '3.0'
  const written = writeLines(base, ownVersion, 'plain')
  const given = written.map(({ property }) => property)
  const made = new Set(given.filter(isMadeName).map(markOf))
  const sentLines = withoutKnownJsprops(properties, base, { lines: written, version: ownVersion })
  const all = withoutHabits(
    given.filter((line) => !isMadeName(line)),
    family,
  )
  const full = readDraft(all, ownVersion)
  const { main, others } = splitAlternatives(all, full)
  const told = sentLines.filter((line) => !(isName(line) && made.has(markOf(line))))
  const sent = withoutHabits(withoutUnmarked(told, main, others), family)
  const shown = programs[family].shows ? readDraft(shownLines(main, family, sent), ownVersion) : full
  const draft = readDraft(sent, readVersion)
  return {
    full: full.card,
    shown: shown.card,
    sent: draft.card,
    told: toldIds(draft),
    limit: (aligned) => limitShown(shown, { sent, aligned, family }),
    warnings: draft.warnings,
  }
}

function isName({ key }: RawProperty): boolean {
  return key === 'FN' || key === 'N'
}

/** An FN or N that we made from other parts of the card: sent back as it was it says nothing, whatever became of the mark. */
function isMadeName(line: RawProperty): boolean {
  return isName(line) && isDerived(line)
}

function markOf({ key, value }: RawProperty): string {
  const parts = splitUnescaped(value, ';').map((part) => unescapeText(part).trim())
  return `${key} ${spell('', parts.slice(0, parts.findLastIndex((part) => part !== '') + 1))}`
}

/** Tells the properties of the card itself from those that say the same in other languages, or how it sounds. */
function splitAlternatives(lines: RawProperty[], { decoded, alternatives }: ReadDraft) {
  const found = new Set(alternatives.map(({ property }) => property))
  const isOther = (_: unknown, index: number) => found.has(decoded[index]!)
  return { main: lines.filter((line, index) => !isOther(line, index)), others: lines.filter(isOther) }
}

/** Takes out what came in another language, of which the program lost the mark. */
function withoutUnmarked(sent: RawProperty[], main: RawProperty[], others: RawProperty[]): RawProperty[] {
  if (others.length === 0) return sent
  const counts = new Map<string, number>()
  for (const line of main) counts.set(markOf(line), (counts.get(markOf(line)) ?? 0) + 1)
  const unmarked = new Set(others.map(markOf))
  return sent.filter((line) => {
    const mark = markOf(line)
    if (!unmarked.has(mark) || line.params.some(({ key }) => key === 'LANGUAGE' || key === 'PHONETIC')) return true
    const left = counts.get(mark) ?? 0
    counts.set(mark, left - 1)
    return left > 0
  })
}

/** JSPROP that came back as they went out say nothing: they may speak of ids that the device did not keep. */
function withoutKnownJsprops(
  sent: readonly RawProperty[],
  base: Card,
  { lines, version }: { lines: readonly WrittenProperty[]; version: VcardVersion },
): RawProperty[] {
  if (!sent.some(({ key }) => key === 'JSPROP')) return [...sent]
  const known = new Set(jspropsFor(base, lines, version).map(({ property }) => jspropMark(property)))
  return sent.filter((line) => line.key !== 'JSPROP' || !known.has(jspropMark(line)))
}

function jspropMark({ params, value }: RawProperty): string {
  return JSON.stringify([params.find(({ key }) => key === 'JSPTR')?.values.join(','), value])
}

function toldIds({ draft }: ReadDraft): Set<string> {
  const told = new Set<string>()
  for (const [{ params }, { units }] of draft.placements) {
    const id = params.find(({ key }) => key === 'PROP-ID')?.values[0]
    for (const unit of units) if (id !== undefined && unit.endsWith(`/${id}`)) told.add(unit)
  }
  return told
}

/** A program with room for so many of a property that sent them all took none of the others away. */
function limitShown(
  { card, draft }: ReadDraft,
  { sent, aligned, family }: { sent: readonly RawProperty[]; aligned: Card; family: ProgramFamily },
): Card {
  const unitsByKey = Map.groupBy(draft.placements, ([{ key }]) => key)
  const surplus = Object.entries(programs[family].shows ?? {}).flatMap(([key, { most = Infinity }]) => {
    const units = (unitsByKey.get(key) ?? []).flatMap(([, placement]) => placement.units)
    if (units.length <= most) return []
    const count = sent.filter((line) => line.key === key).length
    return units.filter((unit) => !entryOf(aligned, unit)).slice(Math.max(0, most - count))
  })
  if (surplus.length === 0) return card
  const limited = structuredClone(card)
  for (const unit of surplus) dropEntry(limited, unit)
  return limited
}

function entryOf(card: Card, unit: string): unknown {
  const [map, id] = splitUnit(unit)
  return entriesAt(card, map)[id]
}

function dropEntry(card: Card, unit: string): void {
  const [map, id] = splitUnit(unit)
  delete entriesAt(card, map)[id]
}

function splitUnit(unit: string): [map: string, id: string] {
  const at = unit.lastIndexOf('/')
  return [unit.slice(0, at), unit.slice(at + 1)]
}
