import type { Card, JCardProperty } from '@lazo/jscontact'
import { propertyFromJcard } from '../../jcard/property-from-jcard.ts'
import type { Family } from '../family.ts'

/** Properties that frame a card or say how to read it, which only the writer sets. */
const FRAME = new Set(['begin', 'end', 'version'])

/** Properties that JSContact has no place for ⇄ `vCardProps` (RFC 9555 §2.15.1). */
export const kept: Family = {
  reads: {},
  write(card, out) {
    for (const property of keptToWrite(card)) out.addRaw(propertyFromJcard(property, out.version), [keptUnit(property)])
  },
}

/** Gives the kept properties that a writer writes: a REV that was no moment is superseded once the card has one. */
export function keptToWrite({ vCardProps = [], updated }: Card): JCardProperty[] {
  return vCardProps.filter(([name]) => {
    const key = name.toLowerCase()
    return !FRAME.has(key) && !(key === 'rev' && updated !== undefined)
  })
}

/** Names a kept property by what it says. */
export function keptUnit(property: unknown): string {
  return `vCardProps/${JSON.stringify(property)}`
}
