import type { Address } from '@lazo/jscontact'
import type { VcardVersion } from '../../../raw/vcard-version.ts'
import { type StructuredText, writeStructuredText } from '../../../values/structured-text.ts'
import { writeJscomps } from '../../jscomps.ts'
import { type Position, placeParts } from '../../parts.ts'
import { addressKinds, oldAddressKinds, repeatedKinds } from './address-parts.ts'

/** ADR and the JSCOMPS of an ordered address. */
export interface WrittenAddress {
  raw: string
  jscomps: string | null
}

/** Writes the components of an address as ADR: with all components, or with the seven old ones if 3.0 needs no more. */
export function writeAddressParts(address: Address, version: VcardVersion): WrittenAddress {
  const old = placeParts(address, oldAddressKinds)
  const isOld = version === '3.0' && (old.isWhole || !address.components)
  const { structured, positions, isWhole } = isOld ? old : placeParts(address, addressKinds)
  const isOrdered = address.isOrdered === true && isWhole && positions.length > 0
  const all = isOld ? structured : withCopies(address, structured, positions)
  return { raw: writeStructuredText(all), jscomps: isOrdered ? writeJscomps(address, positions) : null }
}

/** Fills the extended address and the street for older programs. */
function withCopies(address: Address, structured: StructuredText, positions: Position[]): StructuredText {
  const [box = [], , , ...others] = structured
  const copy = (kinds: readonly string[]): string[] => {
    const text = address.isOrdered ? joinOrdered(address, kinds) : joinPlain(structured, kinds)
    return text ? [text] : []
  }
  return positions.length ? [box, copy(repeatedKinds.extended), copy(repeatedKinds.street), ...others] : structured
}

function joinPlain(structured: StructuredText, kinds: readonly string[]): string {
  return kinds.flatMap((kind) => structured[addressKinds.lastIndexOf(kind as 'name')] ?? []).join(' ')
}

/** Joins the components of some kinds in their order, with the separators that stand between them. */
function joinOrdered({ components = [], defaultSeparator = ' ' }: Address, kinds: readonly string[]): string {
  let text = ''
  let separator = ''
  for (const { kind, value } of components) {
    if (kind === 'separator') separator = text && value
    else if (kinds.includes(kind)) {
      text += (text && separator) + value
      separator = defaultSeparator
    }
  }
  return text
}
