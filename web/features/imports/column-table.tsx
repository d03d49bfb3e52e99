import { useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { ColumnChoices } from './column-choices.tsx'
import type { ToldColumn, ToldShape, ToldTable } from './import-types.ts'
import { importWords } from './imports.words.ts'
import { placeWords } from './place.words.ts'
import { type ColumnPlace, placeOf, sendTo, withMapping } from './shape-table.ts'

interface ColumnTableProps {
  readonly shape: ToldShape
  readonly table: ToldTable
  readonly isAsking: boolean
  look(shape: ToldShape): void
}

/** Where each column goes and why, to be put right. */
export function ColumnTable({ shape, table, isAsking, look }: ColumnTableProps) {
  const say = useWords(importWords)
  const sayPlace = useWords(placeWords)
  const [changed, setChanged] = useState<readonly ToldColumn[] | null>(null)
  const mapping = changed ?? table.mapping
  const send = (column: number, place: ColumnPlace) =>
    setChanged(mapping.map((one) => (one.column === column ? sendTo(one, place) : one)))
  const again = () => {
    look(withMapping(shape, mapping))
    setChanged(null)
  }
  return (
    <ColumnChoices
      lead={say('columnsLead')}
      columns={mapping.map((column) => ({
        place: column.column,
        name: column.name,
        value: placeOf(column),
        offered: offeredFor(column, sayPlace),
        reason: column.reason.message,
      }))}
      send={(place, value) => send(place, value as ColumnPlace)}
      again={changed && again}
      isAsking={isAsking}
    />
  )
}

/** All places, and the one where it goes now when that is none of them. */
function offeredFor(column: ToldColumn, sayPlace: (place: keyof typeof placeWords.table) => string) {
  const offered = Object.keys(placeWords.table) as (keyof typeof placeWords.table)[]
  const choices = offered.map((value) => ({ value: value as string, label: sayPlace(value) }))
  const present = placeOf(column)
  return choices.some(({ value }) => value === present)
    ? choices
    : [{ value: present, label: column.place }, ...choices]
}
