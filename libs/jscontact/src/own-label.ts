import { cardType } from './schema.table.ts'
import type { Card } from './types.ts'
import { ownLabelProperty } from './vendor.ts'

/** The label that a person gave a value, such as `Reception`; null without one. */
export function ownLabelOf(entry: object): string | null {
  const { label, [ownLabelProperty]: own } = entry as { label?: unknown; [ownLabelProperty]?: unknown }
  const text = [label, own].find((one) => typeof one === 'string' && one.trim() !== '')
  return typeof text === 'string' ? text : null
}

/** An entry of the property under another label, without one when null: in `label` where JSContact has it, else in our own. */
export function withOwnLabel<Entry extends object>(property: keyof Card, entry: Entry, label: string | null): Entry {
  const { label: _, [ownLabelProperty]: __, ...rest } = entry as { label?: unknown; [ownLabelProperty]?: unknown }
  const labelled = label === null ? rest : { ...rest, [hasLabel(String(property)) ? 'label' : ownLabelProperty]: label }
  return labelled as Entry
}

function hasLabel(property: string): boolean {
  const type = cardType.properties.get(property)
  return type?.is === 'map' && type.of.is === 'object' && type.of.type.properties.has('label')
}
