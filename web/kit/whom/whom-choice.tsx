import { Radio, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Whom } from './whom.ts'
import { whomWords } from './whom.words.ts'

interface WhomChoiceProps {
  readonly choices: Whom
  choose(changed: Partial<Whom>): void
  /** What else is asked about them. */
  readonly children?: ReactNode
}

/** Whose cards are wanted. */
export function WhomChoice({ choices, choose, children }: WhomChoiceProps) {
  const say = useWords(whomWords)
  const books = useBooks() ?? []
  const { whom, cardIds, bookId } = choices
  return (
    <fieldset>
      <legend>{say('whom')}</legend>
      <Radio.Group value={whom} onChange={(value) => choose({ whom: value as Whom['whom'] })} aria-label={say('whom')}>
        <div style={{ display: 'grid', gap: '0.6rem' }}>
          {cardIds.length > 0 && <Radio value="chosen" label={say('chosen', { count: cardIds.length })} />}
          <Radio value="book" label={say('book')} />
          <Radio value="everyone" label={say('everyone')} />
        </div>
      </Radio.Group>
      {whom === 'book' && (
        <Select
          label={say('whichBook')}
          value={bookId}
          data={books.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(chosen) => choose({ bookId: chosen ?? '' })}
        />
      )}
      {children}
    </fieldset>
  )
}
