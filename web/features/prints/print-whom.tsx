import { Radio, Select } from '@mantine/core'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PrintChoices } from './print-request.ts'
import { printWords } from './prints.words.ts'

interface PrintWhomProps {
  readonly choices: PrintChoices
  choose(changed: Partial<PrintChoices>): void
}

/** Who is printed, and in which order. */
export function PrintWhom({ choices, choose }: PrintWhomProps) {
  const say = useWords(printWords)
  const books = useBooks() ?? []
  const { whom, cardIds, bookId, order } = choices
  return (
    <fieldset>
      <legend>{say('whom')}</legend>
      <Radio.Group
        value={whom}
        onChange={(value) => choose({ whom: value as PrintChoices['whom'] })}
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
      <Select
        label={say('order')}
        value={order}
        allowDeselect={false}
        data={(['family', 'given'] as const).map((value) => ({ value, label: say(value) }))}
        onChange={(value) => value && choose({ order: value as PrintChoices['order'] })}
      />
    </fieldset>
  )
}
