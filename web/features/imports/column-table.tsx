import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import type { ToldColumn, ToldShape, ToldTable } from './import-types.ts'
import styles from './imports.module.css'
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
  const [changed, setChanged] = useState<readonly ToldColumn[] | null>(null)
  const mapping = changed ?? table.mapping
  const send = (column: ToldColumn, place: ColumnPlace) =>
    setChanged(mapping.map((one) => (one.column === column.column ? sendTo(one, place) : one)))
  const again = () => {
    look(withMapping(shape, mapping))
    setChanged(null)
  }
  return (
    <section className={styles.part}>
      <h2>{say('columns')}</h2>
      <p>{say('columnsLead')}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={say('columns')}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('goesTo')}</th>
              <th scope="col">{say('reason')}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.map((column) => (
              <ColumnRow key={column.column} column={column} send={(place) => send(column, place)} />
            ))}
          </tbody>
        </table>
      </div>
      {changed && (
        <Button onClick={again} loading={isAsking}>
          {say('tryAgain')}
        </Button>
      )}
    </section>
  )
}

function ColumnRow({ column, send }: { readonly column: ToldColumn; send(place: ColumnPlace): void }) {
  const say = useWords(importWords)
  const sayPlace = useWords(placeWords)
  const name = column.name === '' ? say('noName') : column.name
  const present = placeOf(column)
  const offered = Object.keys(placeWords.table) as (keyof typeof placeWords.table)[]
  const choices = offered.map((value) => ({ value: value as string, label: sayPlace(value) }))
  const known = offered.some((value) => value === present)
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>
        <NativeSelect
          aria-label={`${say('goesTo')}: ${name}`}
          size="xs"
          value={present}
          data={known ? choices : [{ value: present, label: column.place }, ...choices]}
          onChange={({ currentTarget }) => send(currentTarget.value as ColumnPlace)}
        />
      </td>
      <td className={styles.quiet}>{column.reason.message}</td>
    </tr>
  )
}
