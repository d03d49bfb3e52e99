import { Select } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import type { PrintChoices } from './print-request.ts'
import { printWords } from './prints.words.ts'

interface PrintOrderProps {
  readonly order: PrintChoices['order']
  choose(changed: Partial<PrintChoices>): void
}

/** In which order they are printed. */
export function PrintOrder({ order, choose }: PrintOrderProps) {
  const say = useWords(printWords)
  return (
    <Select
      label={say('order')}
      value={order}
      allowDeselect={false}
      data={(['family', 'given'] as const).map((value) => ({ value, label: say(value) }))}
      onChange={(value) => value && choose({ order: value as PrintChoices['order'] })}
    />
  )
}
