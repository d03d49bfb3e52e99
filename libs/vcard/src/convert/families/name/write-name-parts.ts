import type { Name } from '@lazo/jscontact'
import type { VcardVersion } from '../../../raw/vcard-version.ts'
import { type StructuredText, writeStructuredText } from '../../../values/structured-text.ts'
import { writeJscomps } from '../../jscomps.ts'
import { placeParts } from '../../parts.ts'
import { nameKinds } from './name-parts.ts'

/** N and the JSCOMPS of an ordered name. */
export interface WrittenName {
  raw: string
  jscomps: string | null
}

/** Writes the components of a name as N; those of a vendor's kind have no place in it. */
export function writeNameParts(name: Name, version: VcardVersion): WrittenName {
  const { structured, positions, isWhole } = placeParts(name, nameKinds)
  const isOrdered = name.isOrdered === true && isWhole && positions.length > 0
  const raw = writeStructuredText(version === '3.0' ? forOldPrograms(structured) : withCopies(structured))
  return { raw, jscomps: isOrdered ? writeJscomps(name, positions) : null }
}

/** Adds what older programs look for in other components (RFC 9554 §2.2). */
function withCopies(structured: StructuredText): StructuredText {
  const [surname = [], given = [], given2 = [], title = [], credential = [], surname2 = [], generation = []] =
    structured
  return [[...surname, ...surname2], given, given2, title, [...credential, ...generation], surname2, generation]
}

/** Phones show a list of family names with its comma, so both surnames become one text. */
function forOldPrograms(structured: StructuredText): StructuredText {
  const [surname = [], , , , , surname2 = [], generation = []] = structured
  if (!surname2.length && !generation.length) return structured.slice(0, 5)
  const [family, ...others] = withCopies(structured)
  return [surname.length === 1 && surname2.length ? [family!.join(' ')] : family!, ...others]
}
