import { Radio, Select } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ExportChoices } from './export-request.ts'
import { exportWords } from './exports.words.ts'

interface WhomChoiceProps {
  readonly choices: ExportChoices
  choose(changed: Partial<ExportChoices>): void
}

/** Whose cards are wanted. */
export function WhomChoice({ choices, choose }: WhomChoiceProps) {
  const say = useWords(exportWords)
  const books = useBooks() ?? []
  const { whom, cardIds, bookId } = choices
  return (
    <fieldset>
      <legend>{say('whom')}</legend>
      <Radio.Group
        value={whom}
        onChange={(value) => choose({ whom: value as ExportChoices['whom'] })}
        aria-label={say('whom')}
      >
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
    </fieldset>
  )
}
