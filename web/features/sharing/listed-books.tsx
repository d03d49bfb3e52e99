import type { listedBooks, OutputOf } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { BookUser } from 'lucide-react'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { AskDialog } from '#web/kit/sharing/ask-dialog.tsx'
import { SHARES } from '#web/kit/sharing/use-renew-shares.ts'
import type { AccessRequest } from '#web/kit/sharing/use-requests.ts'
import { useWords } from '#web/words/use-words.ts'
import { requestsWords } from './requests.words.ts'
import styles from './sharing-pages.module.css'

type Listed = OutputOf<typeof listedBooks>['items'][number]

/** The books that colleagues announced and that one does not reach. */
export function ListedBooks({ own }: { readonly own: readonly AccessRequest[] }) {
  const say = useWords(requestsWords)
  const { data } = useQuery({
    queryKey: [...SHARES, 'listed'],
    queryFn: ({ signal }) => call<OutputOf<typeof listedBooks>>('GET', '/listed-books', { signal }),
    staleTime: 0,
  })
  if (!data) return null
  const asked = new Set(own.filter(({ state }) => state === 'open').map(({ book }) => book?.id))
  return (
    <Section title={say('listed')} text={data.items.length === 0 ? say('nothingListed') : undefined}>
      <ul className={`${lines.list} ${styles.rows}`}>
        {data.items.map((book) => (
          <ListedBook key={book.id} book={book} isAsked={asked.has(book.id)} />
        ))}
      </ul>
    </Section>
  )
}

function ListedBook({ book, isAsked }: { readonly book: Listed; readonly isAsked: boolean }) {
  const say = useWords(requestsWords)
  const { mayWrite } = useMe()
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <BookUser size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        <bdi>{book.name}</bdi>
        <span className={styles.quiet}>{say('of', { name: book.ownerName })}</span>
      </span>
      {isAsked && <span className={styles.quiet}>{say('state-open')}</span>}
      {!isAsked && mayWrite && (
        <Button variant="default" aria-label={say('askForNamed', { name: book.name })} onClick={() => setOpen(true)}>
          {say('askFor')}
        </Button>
      )}
      {isOpen && <AskDialog book={book} close={() => setOpen(false)} />}
    </li>
  )
}
