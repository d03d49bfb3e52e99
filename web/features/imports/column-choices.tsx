import { Button, NativeSelect } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'

/** A column of a table, where it goes, and where it could. */
interface ColumnChoice {
  readonly place: number
  readonly name: string
  readonly value: string
  readonly offered: readonly { readonly value: string; readonly label: string }[]
  /** Why it goes there. */
  readonly reason: string
}

interface ColumnChoicesProps {
  /** What is said above them. */
  readonly lead: string
  readonly columns: readonly ColumnChoice[]
  send(place: number, value: string): void
  /** Looks at the file again with what was changed; null while nothing was. */
  readonly again: (() => void) | null
  readonly isAsking: boolean
}

/** The columns of a table one below the other, each to be sent elsewhere. */
export function ColumnChoices({ lead, columns, send, again, isAsking }: ColumnChoicesProps) {
  const say = useWords(importWords)
  return (
    <section className={styles.part}>
      <h2>{say('columns')}</h2>
      <p>{lead}</p>
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
            {columns.map((column) => (
              <ColumnRow key={column.place} column={column} send={(value) => send(column.place, value)} />
            ))}
          </tbody>
        </table>
      </div>
      {again && (
        <Button onClick={again} loading={isAsking}>
          {say('tryAgain')}
        </Button>
      )}
    </section>
  )
}

function ColumnRow({ column, send }: { readonly column: ColumnChoice; send(value: string): void }) {
  const say = useWords(importWords)
  const name = column.name === '' ? say('noName') : column.name
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>
        <NativeSelect
          aria-label={`${say('goesTo')}: ${name}`}
          size="xs"
          value={column.value}
          data={[...column.offered]}
          onChange={({ currentTarget }) => send(currentTarget.value)}
        />
      </td>
      <td className={styles.quiet}>{column.reason}</td>
    </tr>
  )
}
