import { useBooks } from '#web/data/hooks/use-books.ts'
import { useWords } from '#web/words/use-words.ts'
import { LabelEffect } from './label-effect.tsx'
import { ShareSheet } from './share-sheet.tsx'
import type { ShareSubject } from './shares.ts'
import styles from './sharing.module.css'
import { sharingWords } from './sharing.words.ts'
import { useBookShares } from './use-book-shares.ts'
import { useCardShares } from './use-card-shares.ts'
import { useLabelShares } from './use-label-shares.ts'

interface ShareDialogProps {
  readonly subject: ShareSubject
  close(): void
}

/** Shares a book, a label or a contact with colleagues. */
export function ShareDialog({ subject, close }: ShareDialogProps) {
  if (subject.kind === 'book') return <BookDialog {...subject} close={close} />
  if (subject.kind === 'label') return <LabelDialog {...subject} close={close} />
  return <CardDialog {...subject} close={close} />
}

function BookDialog({ bookId, close }: { readonly bookId: string; close(): void }) {
  const say = useWords(sharingWords)
  const shares = useBookShares(bookId)
  const book = (useBooks() ?? []).find(({ id }) => id === bookId)
  if (!book) return null
  const effect = <p className={styles.quiet}>{say('bookHolds', { count: book.cards })}</p>
  return (
    <ShareSheet
      shares={shares}
      name={book.name}
      effect={effect}
      nobody={say('nobody')}
      linkable={{ bookId, name: book.name }}
      close={close}
    />
  )
}

function LabelDialog({ keyword, close }: { readonly keyword: string; close(): void }) {
  const say = useWords(sharingWords)
  const shares = useLabelShares(keyword)
  const effect = <LabelEffect keyword={keyword} />
  return (
    <ShareSheet shares={shares} name={keyword} effect={effect} nobody={say('nobody')} linkable={null} close={close} />
  )
}

function CardDialog({ cardId, name, close }: { readonly cardId: string; readonly name: string; close(): void }) {
  const say = useWords(sharingWords)
  const shares = useCardShares(cardId)
  const effect = <p className={styles.quiet}>{say('cardHolds')}</p>
  return (
    <ShareSheet
      shares={shares}
      name={name}
      effect={effect}
      nobody={say('nobodyCard')}
      linkable={{ cardId, name }}
      close={close}
    />
  )
}
