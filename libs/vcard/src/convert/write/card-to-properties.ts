import type { Card } from '@lazo/jscontact'
import type { VcardVersion } from '../../raw/vcard-version.ts'
import { families } from '../registry.ts'
import { dropObviousIds } from './drop-obvious-ids.ts'
import { groupsOf } from './groups-of.ts'
import { jspropsFor } from './jsprops-for.ts'
import { linkTitles } from './link-titles.ts'
import { type Dialect, VcardDraft, type WrittenProperty } from './vcard-draft.ts'
import { writeLocalizations } from './write-localizations.ts'

const NONE: ReadonlySet<string> = new Set()

/** Writes a card as properties; what vCard has no property for goes into JSPROP (RFC 9555 §3.1). No new group has a name of `takenGroups`. */
export function cardToProperties(
  card: Card,
  version: VcardVersion,
  dialect: Dialect,
  takenGroups: ReadonlySet<string> = NONE,
): WrittenProperty[] {
  const lines = writeLines(card, version, dialect, takenGroups)
  if (version === '3.0') dropObviousIds(lines)
  return [...lines, ...jspropsFor(card, lines, version)]
}

/** Writes what vCard has properties for, each entry of a map with its PROP-ID; the rest is left out. */
export function writeLines(
  card: Card,
  version: VcardVersion,
  dialect: Dialect,
  takenGroups: ReadonlySet<string> = NONE,
): WrittenProperty[] {
  const out = new VcardDraft(version, dialect, () => groupsOf(card).union(takenGroups))
  for (const family of families) family.write(card, out)
  linkTitles(card, out)
  if (card.localizations && version === '4.0') writeLocalizations(card, out)
  return out.lines
}
