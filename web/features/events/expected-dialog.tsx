import type { CardFilter } from '@lazo/jscontact'
import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useLists } from '#web/data/hooks/use-lists.ts'
import type { CardIndex } from '#web/data/index/card-index.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { longChoices } from '#web/kit/long-choices.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './events.module.css'
import { expectedWords } from './expected.words.ts'
import { readExpected } from './expected-lines.ts'
import type { Expected } from './use-events.ts'

/** As many as the server keeps of one event. */
const MOST = 2_000
const SHOWN = 20

interface ExpectedDialogProps {
  readonly known: readonly Expected[]
  add(people: readonly Expected[]): Promise<void>
  close(): void
}

/** Adds people to those who are expected: pasted lines, in which contacts are recognised, and everybody of a list, a label or a book. */
export function ExpectedDialog({ known, add, close }: ExpectedDialogProps) {
  const say = useWords(expectedWords)
  const index = useCardIndex()
  const [pasted, setPasted] = useState('')
  const [from, setFrom] = useState<string | null>(null)
  const [ids, setIds] = useState<readonly string[]>([])
  const people = newOnes(known, [...readExpected(pasted, index), ...ids.flatMap((id) => expectedCard(index, id))])
  const isTooMany = known.length + people.length > MOST
  return (
    <FormDialog
      title={say('title')}
      verb={say('add')}
      isOff={people.length === 0 || isTooMany}
      save={() => add(people)}
      close={close}
    >
      <Textarea
        label={say('lines')}
        description={say('linesHint')}
        value={pasted}
        onChange={({ currentTarget }) => setPasted(currentTarget.value)}
        autosize
        minRows={4}
        maxRows={12}
        data-autofocus
      />
      <FromChoice
        value={from}
        choose={(value, cardIds) => {
          setFrom(value)
          setIds(cardIds)
        }}
      />
      <p role="status">
        {people.length > 0 &&
          say('count', { count: people.length, known: people.filter(({ cardId }) => cardId !== null).length })}
      </p>
      {isTooMany && <p role="alert">{say('tooMany', { most: MOST })}</p>}
      {people.length > 0 && (
        <ul className={styles.preview}>
          {people.slice(0, SHOWN).map(({ name, organization, cardId }) => (
            <li key={JSON.stringify([cardId, name, organization])}>
              <bdi>{[name, organization].filter(Boolean).join(', ')}</bdi>
              {cardId !== null && <span className={styles.quiet}> · {say('known')}</span>}
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  )
}

interface FromChoiceProps {
  readonly value: string | null
  choose(value: string | null, cardIds: readonly string[]): void
}

function FromChoice({ value, choose }: FromChoiceProps) {
  const say = useWords(expectedWords)
  const index = useCardIndex()
  const lists = useLists()
  const books = useBooks() ?? []
  const labels = index.keywords()
  const idsOf = (chosen: string | null): readonly string[] => {
    if (chosen === null) return []
    const [kind, id] = [chosen.slice(0, chosen.indexOf(' ')), chosen.slice(chosen.indexOf(' ') + 1)]
    if (kind === 'label') return index.list({ filter: { keyword: id }, order: 'family' })
    if (kind === 'book') return index.list({ bookId: id, order: 'family' })
    const query = lists.find((one) => one.id === id)?.query
    if (!query) return []
    const inBooks = query.bookIds?.map((book) => ({ book })) ?? []
    const filters = [query.filter as CardFilter | undefined, inBooks.length > 0 ? { any: inBooks } : undefined]
    const all = filters.filter((one) => one !== undefined)
    return index.list({
      order: 'family',
      ...(all.length > 0 && { filter: { all } }),
      ...(query.text !== undefined && { text: query.text }),
    })
  }
  const groups = [
    { group: say('lists'), items: lists.map(({ id, name }) => ({ value: `list ${id}`, label: name })) },
    { group: say('labels'), items: labels.map((label) => ({ value: `label ${label.name}`, label: label.name })) },
    { group: say('books'), items: books.map(({ id, name }) => ({ value: `book ${id}`, label: name })) },
  ]
  return (
    <Select
      {...longChoices}
      label={say('from')}
      placeholder={say('fromNone')}
      data={groups.filter(({ items }) => items.length > 0)}
      value={value}
      onChange={(chosen) => choose(chosen, idsOf(chosen))}
      searchable
      clearable
    />
  )
}

function expectedCard(index: CardIndex, id: string): Expected[] {
  const line = index.get(id)
  return line ? [{ name: line.display, organization: line.organization, cardId: id }] : []
}

/** Those who are not expected yet, each once. */
function newOnes(known: readonly Expected[], people: readonly Expected[]): Expected[] {
  const keyOf = ({ name, organization, cardId }: Expected) => cardId ?? JSON.stringify([name, organization])
  const there = new Set(known.map(keyOf))
  return [...new Map(people.map((one) => [keyOf(one), one])).values()].filter((one) => !there.has(keyOf(one)))
}
