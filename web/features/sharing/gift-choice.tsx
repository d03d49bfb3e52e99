import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { mayShareBook, mayShareCard } from '#web/data/rights/may-share.ts'
import { useWords } from '#web/words/use-words.ts'
import { requestsWords } from './requests.words.ts'

/** What is given to who asked in words: a book, or contacts alone. */
export interface Gift {
  readonly bookId?: string
  readonly cardIds?: readonly string[]
}

const MOST_FOUND = 20

/** Chooses a book or a contact for who asked in words. */
export function GiftChoice({ gift, choose }: { readonly gift: Gift; choose(gift: Gift): void }) {
  const say = useWords(requestsWords)
  const [kind, setKind] = useState<'contact' | 'book'>('contact')
  return (
    <>
      <SegmentedControl
        aria-label={say('what')}
        value={kind}
        data={[
          { value: 'contact', label: say('aContact') },
          { value: 'book', label: say('aBook') },
        ]}
        onChange={(chosen) => {
          setKind(chosen === 'book' ? 'book' : 'contact')
          choose({})
        }}
      />
      {kind === 'book' ? <BookChoice gift={gift} choose={choose} /> : <ContactChoice gift={gift} choose={choose} />}
    </>
  )
}

function BookChoice({ gift, choose }: { readonly gift: Gift; choose(gift: Gift): void }) {
  const say = useWords(requestsWords)
  const me = useMe()
  const books = (useBooks() ?? []).filter((book) => mayShareBook(book, me))
  return (
    <Select
      label={say('book')}
      searchable
      value={gift.bookId ?? null}
      data={books.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(bookId) => choose(bookId === null ? {} : { bookId })}
    />
  )
}

function ContactChoice({ gift, choose }: { readonly gift: Gift; choose(gift: Gift): void }) {
  const say = useWords(requestsWords)
  const me = useMe()
  const books = useBooks() ?? []
  const index = useCardIndex()
  const [typed, setTyped] = useState('')
  const chosen = gift.cardIds?.[0]
  const found = typed.trim() === '' ? [] : index.search(typed, {}, MOST_FOUND).map(({ line }) => line)
  const lines = chosen === undefined ? found : [index.get(chosen)!, ...found.filter(({ id }) => id !== chosen)]
  return (
    <Select
      label={say('contact')}
      placeholder={say('contactHint')}
      searchable
      value={chosen ?? null}
      searchValue={typed}
      data={lines
        .filter(({ bookIds }) => mayShareCard(bookIds, books, me))
        .map(({ id, display }) => ({ value: id, label: display }))}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(cardId) => choose(cardId === null ? {} : { cardIds: [cardId] })}
    />
  )
}
