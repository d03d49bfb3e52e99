import type { leftBooks, OutputOf } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { BookX } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { batchOf } from '#web/kit/sharing/use-book-shares.ts'
import { SHARES } from '#web/kit/sharing/use-renew-shares.ts'
import { useUndoable } from '#web/kit/sharing/use-undoable.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { formerWords } from './former.words.ts'
import styles from './sharing-pages.module.css'

type Left = OutputOf<typeof leftBooks>['items'][number]

/** The books one left, each with the way back. */
export function LeftBooks() {
  const say = useWords(formerWords)
  const { data, error } = useQuery({
    queryKey: [...SHARES, 'left'],
    queryFn: ({ signal }) => call<OutputOf<typeof leftBooks>>('GET', '/left-books', { signal }),
    staleTime: 0,
  })
  if (error && !data) throw error
  return (
    <Section title={say('left')} text={data?.items.length === 0 ? say('noneLeft') : undefined}>
      <ul className={`${lines.list} ${styles.rows}`}>
        {data?.items.map((book) => (
          <LeftBook key={book.id} book={book} />
        ))}
      </ul>
    </Section>
  )
}

function LeftBook({ book }: { readonly book: Left }) {
  const say = useWords(formerWords)
  const { mayWrite } = useMe()
  const run = useUndoable()
  const { id, name, ownerName, leftAt } = book
  const comeBack = () => void run(batchOf(call('DELETE', `/left-books/${id}`)), say('returned', { name }))
  return (
    <li>
      <BookX size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        <bdi className={styles.strong}>{name}</bdi>
        <span className={styles.quiet}>{say('of', { name: ownerName, when: sayAgo(leftAt) })}</span>
      </span>
      {mayWrite && (
        <Button variant="default" aria-label={say('returnTo', { name })} onClick={comeBack}>
          {say('return')}
        </Button>
      )}
    </li>
  )
}
