import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useVerbs } from '#web/actions/offered.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Page } from '#web/kit/page.tsx'
import { useRequests } from '#web/kit/sharing/use-requests.ts'
import { useWords } from '#web/words/use-words.ts'
import { BookList } from './book-list.tsx'
import styles from './books.module.css'
import { booksWords } from './books.words.ts'
import { LabelList } from './label-list.tsx'
import { NewBook } from './new-book.tsx'

/** All books within reach and all labels in use. */
export function BooksPage() {
  const say = useWords(booksWords)
  const { mayWrite } = useMe()
  const [isMaking, setMaking] = useState(false)
  useVerbs({ 'book.create': mayWrite ? () => setMaking(true) : null })
  return (
    <Page title={say('title')} lead={say('lead')} actions={<PageActions />}>
      <div className={styles.columns}>
        <section>
          <h2>{say('books')}</h2>
          <BookList />
        </section>
        <section>
          <h2>{say('labels')}</h2>
          <LabelList />
        </section>
      </div>
      {isMaking && <NewBook close={() => setMaking(false)} />}
    </Page>
  )
}

function PageActions() {
  const say = useWords(booksWords)
  const count = useRequests().data?.toAnswer.length ?? 0
  return (
    <div className={styles.actions}>
      <Button component={Link} to="/books/former" variant="default">
        {say('former')}
      </Button>
      <Button component={Link} to="/requests" variant={count > 0 ? 'light' : 'default'}>
        {count > 0 ? say('requests', { count }) : say('noRequests')}
      </Button>
      <ActionButton id="book.create" variant="filled" />
    </div>
  )
}
