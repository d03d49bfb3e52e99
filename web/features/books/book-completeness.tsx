import { incompleteFilter } from '@lazo/jscontact'
import { Link } from '@tanstack/react-router'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useFieldTemplate } from '#web/data/hooks/use-field-template.ts'
import { sayShare } from '#web/kit/fields/say-share.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

/** How many contacts of a book have all that is required, and the way to the others; nothing where nothing is required. */
export function BookCompleteness({ bookId }: { readonly bookId: string }) {
  const say = useWords(booksWords)
  const index = useCardIndex()
  const filter = incompleteFilter(useFieldTemplate()?.rules ?? [])
  const all = index.count({ bookId })
  if (filter === null || all === 0) return null
  const incomplete = index.count({ bookId, filter })
  const text = say('completeBy', { share: sayShare(1 - incomplete / all) })
  if (incomplete === 0) return <> · {text}</>
  return (
    <>
      {' · '}
      <Link to="/people" search={{ book: bookId, filter } as never}>
        {text}
      </Link>
    </>
  )
}
