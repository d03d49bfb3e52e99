import { Select, TextInput } from '@mantine/core'
import type { Book } from '#web/data/replica/messages.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { sayDay, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportPreview } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'

interface WhereFieldsProps {
  readonly books: readonly Book[]
  /** Whether others read the book that was chosen. */
  readonly isShared: boolean
  readonly preview: ImportPreview
  readonly choices: ImportChoices
  choose(changed: Partial<ImportChoices>): void
}

/** Into which book, and what becomes of who is there already. */
export function WhereFields({ books, isShared, preview, choices, choose }: WhereFieldsProps) {
  const say = useWords(importWords)
  const open = books.filter(takesCards)
  const { earlier } = preview
  return (
    <section className={styles.part}>
      <h2>{say('where')}</h2>
      {earlier && earlier.bookId === choices.bookId && <p>{say('goesOn', { day: sayDay(earlier.importedAt) })}</p>}
      {choices.bookId === '' && preview.elsewhere > 0 && (
        <p>{say('elsewhere', { count: preview.elsewhere, rows: sayNumber(preview.counts.rows) })}</p>
      )}
      <div className={styles.fields}>
        <Select
          label={say('book')}
          value={choices.bookId}
          allowDeselect={false}
          data={[{ value: '', label: say('newBook') }, ...open.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(bookId) => choose({ bookId: bookId ?? '' })}
        />
        {choices.bookId === '' && (
          <TextInput
            label={say('newBookName')}
            value={choices.newBookName}
            maxLength={200}
            onChange={({ currentTarget }) => choose({ newBookName: currentTarget.value })}
          />
        )}
        <Select
          label={say('onDuplicate')}
          value={choices.onDuplicate}
          allowDeselect={false}
          data={(['fill', 'skip', 'overwrite', 'new'] as const).map((value) => ({ value, label: say(value) }))}
          onChange={(onDuplicate) =>
            onDuplicate && choose({ onDuplicate: onDuplicate as ImportChoices['onDuplicate'] })
          }
        />
        {isShared && preview.hasPersonalFacts && (
          <Select
            label={say('notesQuestion')}
            value={choices.notes}
            allowDeselect={false}
            data={[
              { value: 'private', label: say('notesPrivate') },
              { value: 'shared', label: say('notesShared') },
            ]}
            onChange={(notes) => notes && choose({ notes: notes as ImportChoices['notes'] })}
          />
        )}
      </div>
    </section>
  )
}
