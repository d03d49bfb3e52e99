import { SegmentedControl } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { bulkWords } from './bulk.words.ts'

interface AddOrRemoveProps {
  readonly isRemoving: boolean
  change(isRemoving: boolean): void
}

/** Whether something is given or taken away. */
export function AddOrRemove({ isRemoving, change }: AddOrRemoveProps) {
  const say = useWords(bulkWords)
  return (
    <SegmentedControl
      aria-label={say('addOrRemove')}
      value={isRemoving ? 'remove' : 'add'}
      onChange={(value) => change(value === 'remove')}
      data={[
        { value: 'add', label: say('add') },
        { value: 'remove', label: say('remove') },
      ]}
    />
  )
}
