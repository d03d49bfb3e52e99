import { ownLabelOf } from '@lazo/jscontact'
import type { FieldWord } from '#web/kit/fields/field-word.ts'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import type { Say } from '#web/words/use-words.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Row } from '../draft/row.ts'
import { TYPES_OF, typeOf } from '../draft/value-types.ts'
import { DATE_NAMES, FACT_NAMES, PART_NAMES, RELATION_NAMES, TYPE_NAMES } from '../field-names.table.ts'

/** What a value is called beside it: the label somebody gave it, else its type, else its part. */
export function useRowName(row: Row): string {
  return nameOfRow(row, useWords(fieldWords))
}

function nameOfRow(row: Row, say: Say<FieldWord>): string {
  switch (row.part) {
    case 'custom':
      return row.value.label
    case 'date':
      return row.value.label || say(DATE_NAMES[row.value.kind] ?? 'date-other')
    case 'fact':
      return row.value.label ?? known(FACT_NAMES, row.value.kind, say)
    case 'relation':
      return known(RELATION_NAMES, row.value.type, say)
    case 'profile':
      return ownLabelOf(row.value) ?? (row.value.service || say('profile'))
    default:
      return ownLabelOf(row.value) ?? typeName(row, say)
  }
}

function typeName(row: Row, say: Say<FieldWord>): string {
  const type = typeOf(row.value)
  const hasType = TYPES_OF[row.part] !== undefined && type !== 'other'
  return say(hasType ? TYPE_NAMES[type] : PART_NAMES[row.part])
}

function known(names: Readonly<Record<string, FieldWord>>, key: string, say: Say<FieldWord>): string {
  const name = names[key]
  return name ? say(name) : key
}
