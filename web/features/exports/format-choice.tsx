import { Radio } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { type ExportChoices, FORMATS } from './export-request.ts'
import { exportWords } from './exports.words.ts'

interface FormatChoiceProps {
  readonly format: ExportChoices['format']
  choose(changed: Partial<ExportChoices>): void
}

/** As what the cards are written. */
export function FormatChoice({ format, choose }: FormatChoiceProps) {
  const say = useWords(exportWords)
  return (
    <fieldset>
      <legend>{say('format')}</legend>
      <Radio.Group
        value={format}
        onChange={(value) => choose({ format: value as ExportChoices['format'] })}
        aria-label={say('format')}
      >
        <div style={{ display: 'grid', gap: '0.6rem' }}>
          {FORMATS.map((value) => (
            <Radio key={value} value={value} label={say(value)} />
          ))}
        </div>
      </Radio.Group>
    </fieldset>
  )
}
