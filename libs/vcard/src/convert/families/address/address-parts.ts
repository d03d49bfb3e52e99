import type { RawProperty } from '../../../raw/raw-card.ts'
import type { ReadVersion } from '../../../raw/vcard-version.ts'
import { readStructuredText, type StructuredText } from '../../../values/structured-text.ts'
import { splitUnescaped, unescapeText } from '../../../values/text.ts'
import { type OrderedParts, orderParts } from '../../jscomps.ts'
import { listParts } from '../../parts.ts'

/** The seven components of ADR (RFC 6350 §6.3.1) and what JSContact calls them. */
export const oldAddressKinds = [
  'postOfficeBox',
  'apartment',
  'name',
  'locality',
  'region',
  'postcode',
  'country',
] as const

/** The eighteen components of ADR since RFC 9554 §2.1. */
export const addressKinds = [
  ...oldAddressKinds,
  'room',
  'apartment',
  'floor',
  'number',
  'name',
  'building',
  'block',
  'subdistrict',
  'district',
  'landmark',
  'direction',
] as const

/** What the extended address and the street repeat for older programs, in the order to write it. */
export const repeatedKinds = {
  extended: ['room', 'floor', 'apartment', 'building'],
  street: ['number', 'name', 'block', 'direction', 'landmark', 'subdistrict', 'district'],
} as const

const OLD_COUNT = oldAddressKinds.length
const EXTENDED = 1
const STREET = 2

/** The parts of an address, and the text of it that Google writes as an eighth component. */
export interface AddressParts {
  ordered: OrderedParts
  full?: string
}

/** Reads the parts of an address, in the order that JSCOMPS tells. */
export function readAddressParts(
  { value }: RawProperty,
  version: ReadVersion,
  jscomps: string | undefined,
): AddressParts {
  const structured = readStructuredText(value)
  const isNew = version === '4.0' || structured.length >= addressKinds.length
  const known = isNew ? structured : structured.slice(0, OLD_COUNT)
  const ordered = orderParts(listParts(withoutCopies(known), addressKinds), jscomps)
  const full = isNew ? undefined : splitUnescaped(value, ';')[OLD_COUNT]
  return full?.trim() ? { ordered, full: unescapeText(full) } : { ordered }
}

/**
 * Leaves out street and extended address when the new components say the same (RFC 9554 §2.1). What they say beyond that
 * stays, for some writers fill only some of the new components.
 */
function withoutCopies(structured: StructuredText): StructuredText {
  const added = structured.slice(OLD_COUNT).flat()
  if (!added.length) return structured
  return structured.map((values, index) =>
    (index === EXTENDED || index === STREET) && isToldBy(values, added) ? [] : values,
  )
}

function isToldBy(values: string[], added: string[]): boolean {
  let left = values.join(' ')
  for (const text of [...added].sort((one, other) => other.length - one.length)) left = left.replace(text, ' ')
  return !/[\p{L}\p{N}]/u.test(left)
}
