import { useState } from 'react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useVerbs } from '#web/actions/offered.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Page } from '#web/kit/page.tsx'
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
    <Page title={say('title')} lead={say('lead')} actions={<ActionButton id="book.create" variant="filled" />}>
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
