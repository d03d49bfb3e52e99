import { Link, useNavigate } from '@tanstack/react-router'
import { BookOpen, BookUser, Tag, Users } from 'lucide-react'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { mayShareBook } from '#web/data/rights/may-share.ts'
import lines from '#web/kit/list.module.css'
import { AskDialog } from '#web/kit/sharing/ask-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { type BookAct } from './book-acts.ts'
import { BookCompleteness } from './book-completeness.tsx'
import { BookMenu } from './book-menu.tsx'
import styles from './books.module.css'
import { booksWords } from './books.words.ts'
import { HandOver } from './hand-over.tsx'
import { HideFields } from './hide-fields.tsx'
import { RemoveBook } from './remove-book.tsx'
import { RenameBook } from './rename-book.tsx'
import { ShareButton } from './share-button.tsx'
import { TalkVisibility } from './talk-visibility.tsx'
import { useBookSwitches } from './use-book-switches.ts'

const ICONS = { personal: BookUser, shared: BookOpen, label: Tag, team: Users }

/** The books, each with what one may do in it. */
export function BookList() {
  const books = useBooks() ?? []
  return (
    <ul className={lines.list}>
      {books.map((book) => (
        <BookRow key={book.id} book={book} />
      ))}
    </ul>
  )
}

function BookRow({ book }: { readonly book: Book }) {
  const say = useWords(booksWords)
  const me = useMe()
  const [asked, setAsked] = useState<BookAct | null>(null)
  const Icon = ICONS[book.kind]
  const navigate = useNavigate()
  const switches = useBookSwitches(book)
  const run = (act: BookAct) => {
    if (act === 'access') void navigate({ to: `/books/${book.id}/access` })
    else if (act === 'leave' || act === 'list' || act === 'unlist') switches[act]()
    else setAsked(act)
  }
  const close = () => setAsked(null)
  return (
    <li>
      <Icon size={20} strokeWidth={1.7} aria-hidden="true" />
      <span className={lines.text}>
        <Link to="/people" search={{ book: book.id } as never}>
          <bdi>{book.name}</bdi>
        </Link>
        <span className={styles.quiet}>
          {say('contacts', { count: book.cards })} · {say(`kind-${book.kind}`)}
          {book.ownerId !== me.memberId && book.kind !== 'team' && ` · ${say('of', { name: book.ownerName })}`} ·{' '}
          {say(book.ownerId === me.memberId ? 'own' : `right-${book.right}`)}
          {book.grants !== null && book.grants.length > 0 && ` · ${say('sharedWith', { count: book.grants.length })}`}
          <BookCompleteness bookId={book.id} />
        </span>
      </span>
      {mayShareBook(book, me) && <ShareButton subject={{ kind: 'book', bookId: book.id }} name={book.name} />}
      <BookMenu book={book} run={run} />
      {asked === 'rename' && <RenameBook book={book} close={close} />}
      {asked === 'remove' && <RemoveBook book={book} close={close} />}
      {asked === 'hideFields' && <HideFields book={book} close={close} />}
      {asked === 'talks' && <TalkVisibility book={book} close={close} />}
      {asked === 'handOver' && <HandOver book={book} close={close} />}
      {asked === 'askMore' && <AskDialog book={book} held={book.right} close={close} />}
    </li>
  )
}
