import { BookOpen, BookUser } from 'lucide-react'
import { useMemo } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { SideEntry } from './side-entry.tsx'
import { useCounts } from './use-counts.ts'

/** The books within reach; cards may be dropped into those that take them. */
export function SideBooks({ address }: { readonly address: PeopleAddress }) {
  const books = useBooks()
  // A label book holds what has its label: it stands among the labels.
  const shown = useMemo(() => (books ?? []).filter(({ kind }) => kind !== 'label'), [books])
  const searches = useMemo(() => new Map(shown.map(({ id }) => [id, { book: id }])), [shown])
  const counts = useCounts(searches, address.scope)
  return shown.map(({ id, name, kind, right }) => (
    <SideEntry
      key={id}
      address={address}
      search={{ book: id }}
      icon={kind === 'shared' ? BookUser : BookOpen}
      name={name}
      count={counts.get(id)}
      {...(holdsRight(right, 'edit') ? { drop: { kind: 'book', bookId: id } } : {})}
    />
  ))
}
