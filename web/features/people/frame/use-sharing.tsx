import { type ReactNode, useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { mayShareBook, sharesAnything } from '#web/data/rights/may-share.ts'
import { ShareWindow } from '#web/kit/sharing/share-window.tsx'
import type { ShareSubject } from '#web/kit/sharing/shares.ts'
import type { PeopleSearch } from '../address/people-search.ts'

/** The way to share the book or the label that a list is of, and its dialog; null where there is neither, or one may not. */
export function useSharing({ book: bookId, label }: PeopleSearch): {
  readonly share: (() => void) | null
  readonly dialog: ReactNode
} {
  const me = useMe()
  const books = useBooks() ?? []
  const [subject, setSubject] = useState<ShareSubject | null>(null)
  const book = books.find(({ id }) => id === bookId)
  const shareable: ShareSubject | null =
    (book && mayShareBook(book, me) && { kind: 'book', bookId: book.id }) ||
    (label !== undefined && sharesAnything(me) && { kind: 'label', keyword: label }) ||
    null
  const dialog = subject && <ShareWindow subject={subject} close={() => setSubject(null)} />
  return { share: shareable && (() => setSubject(shareable)), dialog }
}
