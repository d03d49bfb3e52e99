import type { Card, RelationType } from '@lazo/jscontact'
import { foldText } from '@lazo/normal'
import type { ColumnMapping } from '../table-shape.ts'
import { withLabel } from '../unlabelled.ts'
import { type CellReader, groupSlots, slotValues } from './slots.ts'
import { splitList } from './split-list.ts'

/** Words for relations, folded; those that say more than the relation keep their word as label. */
const RELATIONS: ReadonlyMap<string, RelationType> = new Map([
  ...['spouse', 'husband', 'wife', 'conyuge', 'marido', 'mujer', 'esposo', 'esposa'].map(
    (word) => [word, 'spouse'] as const,
  ),
  ...['child', 'son', 'daughter', 'hijo', 'hija'].map((word) => [word, 'child'] as const),
  ...['parent', 'mother', 'father', 'madre', 'padre'].map((word) => [word, 'parent'] as const),
  ...['sibling', 'brother', 'sister', 'hermano', 'hermana'].map((word) => [word, 'sibling'] as const),
  ...['friend', 'amigo', 'amiga'].map((word) => [word, 'friend'] as const),
  ...['relative', 'kin', 'familiar', 'pariente'].map((word) => [word, 'kin'] as const),
  ...['partner', 'domestic partner', 'pareja', 'pareja de hecho'].map((word) => [word, 'sweetheart'] as const),
  ...['assistant', 'asistente', 'secretaria', 'secretario'].map((word) => [word, 'agent'] as const),
  ['colleague', 'colleague'],
  ['neighbor', 'neighbor'],
  ['emergency', 'emergency'],
])

/** A column called `Children` lists them all in one cell. */
const CHILDREN = 'Child'

/** Reads columns with the names of related people. */
export function planRelations(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, { card }) => {
    for (const value of slotValues(cells, slot)) {
      const label = (value('label') || slot.label).replace(/^\*\s*/, '')
      const names = slot.label === CHILDREN ? splitList(value('value'), /[;,\n]/) : [value('value')]
      for (const name of names) addRelation(card, name, label)
    }
  })
}

/** Adds a related person: the name stands for the card that does not exist yet (RFC 9553 §2.1.8). */
export function addRelation(card: Card, name: string, label: string): void {
  if (name === '' || name === '__proto__') return
  const related = (card.relatedTo ??= {})
  const relation = RELATIONS.get(foldText(label))
  const known = related[name] ?? {}
  related[name] = {
    ...known,
    relation: { ...known.relation, ...(relation === undefined ? {} : { [relation]: true as const }) },
    ...(label === '' || foldText(label) === relation ? {} : withLabel(label)),
  }
}
