import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportCounts, ImportNote } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { NoteText } from './note-text.tsx'

interface PreviewNotesProps {
  readonly notes: readonly ImportNote[]
  readonly counts: ImportCounts
  readonly onDuplicate: ImportChoices['onDuplicate']
}

/** What should be known of rows before one decides: those that cannot come in, those that were mended, whose work changed. */
export function PreviewNotes({ notes, counts, onDuplicate }: PreviewNotesProps) {
  const say = useWords(importWords)
  const of = (kind: ImportNote['kind']) => notes.filter((note) => note.kind === kind)
  const jobs = say(onDuplicate === 'overwrite' ? 'jobsTaken' : 'jobsKept')
  return (
    <>
      <NoteList title={say('rejectedFirst')} notes={of('rejected')} count={counts.rejected} />
      <NoteList title={say('mendedFirst')} notes={of('warning')} count={counts.warnings} />
      <NoteList title={jobs} notes={of('job-change')} count={counts.jobChanges} />
      <NoteList title={say('conflictsFirst')} notes={of('conflict')} count={0} />
    </>
  )
}

interface NoteListProps {
  readonly title: string
  readonly notes: readonly ImportNote[]
  /** How many there are in all, of which the first are told. */
  readonly count: number
}

function NoteList({ title, notes, count }: NoteListProps) {
  const say = useWords(importWords)
  if (notes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.reasons}>
        {notes.map((note) => (
          <li key={`${note.file} ${note.line} ${note.message}`}>
            {note.file && <strong>{note.file}, </strong>}
            <NoteText note={note} />
          </li>
        ))}
        {count > notes.length && <li>{say('moreNotes', { count: sayNumber(count - notes.length) })}</li>}
      </ul>
    </>
  )
}
