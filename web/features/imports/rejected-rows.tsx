import { useWords } from '#web/words/use-words.ts'
import type { ImportNote } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { NoteText } from './note-text.tsx'

/** Rows that cannot come in, each with its line and why. */
export function RejectedRows({ notes }: { readonly notes: readonly ImportNote[] }) {
  const say = useWords(importWords)
  const rejected = notes.filter(({ kind }) => kind === 'rejected')
  if (rejected.length === 0) return null
  return (
    <>
      <h3>{say('rejectedFirst')}</h3>
      <ul className={styles.reasons}>
        {rejected.map((note) => (
          <li key={`${note.file} ${note.line}`}>
            {note.file && <strong>{note.file}, </strong>}
            <NoteText note={note} />
          </li>
        ))}
      </ul>
    </>
  )
}
