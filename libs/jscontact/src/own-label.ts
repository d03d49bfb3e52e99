import { cardType } from './schema.table.ts'
import type { Card, JCardParameters } from './types.ts'

/** Where a label is kept that JSContact has no place for: as the label that vCards of Apple's programs give a group. */
const VCARD_LABEL = 'x-ablabel'
/** A label that Apple's programs translate. */
const TRANSLATED = /^_\$!<(.+)>!\$_$/

interface Labelled {
  label?: unknown
  vCardParams?: JCardParameters
}

/** The label that a person gave a value, such as `Reception`; null without one. */
export function ownLabelOf(entry: object): string | null {
  const { label, vCardParams } = entry as Labelled
  const kept = vCardParams?.[VCARD_LABEL]
  const text = [label, kept].find((one) => typeof one === 'string' && one.trim() !== '')
  return typeof text === 'string' ? (TRANSLATED.exec(text)?.[1] ?? text) : null
}

/**
 * An entry of the property under another label, without one when null: in `label` where JSContact has it, else where a vCard
 * would have it, so that a telephone shows the label of an address too.
 */
export function withOwnLabel<Entry extends object>(property: keyof Card, entry: Entry, label: string | null): Entry {
  const { label: _, vCardParams: { [VCARD_LABEL]: __, ...params } = {}, ...rest } = entry as Labelled
  const isHere = label !== null && hasLabel(String(property))
  const kept = label === null || isHere ? params : { ...params, [VCARD_LABEL]: label }
  return {
    ...rest,
    ...(isHere ? { label } : {}),
    ...(Object.keys(kept).length > 0 ? { vCardParams: kept } : {}),
  } as Entry
}

function hasLabel(property: string): boolean {
  const type = cardType.properties.get(property)
  return type?.is === 'map' && type.of.is === 'object' && type.of.type.properties.has('label')
}
