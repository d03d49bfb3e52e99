import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { linkCards } from '#web/data/verbs/link-cards.ts'
import { moveCards } from '#web/data/verbs/move-cards.ts'
import { unlinkCards } from '#web/data/verbs/unlink-cards.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { useEdits } from '../use-card-edits.ts'
import { placeWords } from './place.words.ts'

interface Places {
  readonly home: string
  readonly others: readonly string[]
}

/** Where the card stands: its one home, and the books that show it beside. */
export function BooksDialog({ onClose }: { onClose(): void }) {
  const say = useWords(placeWords)
  const { card, mayEdit } = useEdits()
  const [home = '', ...others] = card.bookIds
  const [places, setPlaces] = useState<Places>({ home, others })
  const books = (useBooks() ?? []).filter((book) => card.bookIds.includes(book.id) || takesCards(book))
  // The home cannot be unticked: the first book that can be chosen is where one begins.
  const [firstOpen] = useState(() => books.find(({ id }) => id !== home)?.id)
  const save = () => {
    void putInto(card.id, { home, others }, places).catch(showTrouble)
    onClose()
  }
  const toggle = (bookId: string, isIn: boolean) =>
    setPlaces({ ...places, others: isIn ? [...places.others, bookId] : places.others.filter((id) => id !== bookId) })
  return (
    <Dialog title={say('books')} size="lg" close={onClose}>
      <Stack>
        <Text c="dimmed">{say('booksHint')}</Text>
        {books.map(({ id, name }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <Checkbox
              data-autofocus={id === firstOpen || undefined}
              label={<bdi>{name}</bdi>}
              aria-label={say('alsoIn', { book: name })}
              checked={places.home === id || places.others.includes(id)}
              disabled={places.home === id}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            <Radio
              name="home"
              label={say('home')}
              aria-label={say('homeOf', { book: name })}
              checked={places.home === id}
              disabled={!mayEdit}
              onChange={() => setPlaces({ home: id, others: places.others.filter((other) => other !== id) })}
            />
          </Group>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button data-autofocus={firstOpen === undefined || undefined} onClick={save}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

async function putInto(cardId: string, before: Places, after: Places): Promise<void> {
  if (after.home !== before.home) await moveCards([cardId], after.home)
  const [had, has] = [new Set(before.others), new Set(after.others)]
  for (const bookId of has) if (!had.has(bookId)) await linkCards([cardId], bookId)
  for (const bookId of had) if (!has.has(bookId) && bookId !== after.home) await unlinkCards([cardId], bookId)
}
