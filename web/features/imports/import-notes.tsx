import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { downloadRejected } from './download-rejected.ts'
import type { ImportNote } from './import-types.ts'
import styles from './imports.module.css'
import { importWords } from './imports.words.ts'
import { NoteText } from './note-text.tsx'

interface NotesPage {
  readonly items: readonly ImportNote[]
  readonly cursor: string | null
}

/** What a person should know of single rows, and the rejected ones as a file to put right and bring in again. */
export function ImportNotes({ importId, fileName }: { readonly importId: string; readonly fileName: string }) {
  const say = useWords(importWords)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['import-notes', importId],
    queryFn: ({ pageParam }) =>
      call<NotesPage>('GET', `/imports/${importId}/notes`, { query: { cursor: pageParam ?? undefined } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  })
  const notes = data?.pages.flatMap(({ items }) => items) ?? []
  if (notes.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{say('notes')}</h2>
      {notes.some(({ kind }) => kind === 'rejected') && (
        <Button variant="default" onClick={() => void downloadRejected(importId, fileName).catch(showTrouble)}>
          {say('downloadRejected')}
        </Button>
      )}
      <ul className={styles.reasons}>
        {notes.map((note) => (
          <li key={`${note.file} ${note.line} ${note.kind} ${note.message}`}>
            <strong>{say(`kind-${note.kind}`)}</strong> · {note.file ? `${note.file}, ` : ''}
            <NoteText note={note} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </section>
  )
}
