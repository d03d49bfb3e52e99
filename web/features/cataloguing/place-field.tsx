import { TextInput } from '@mantine/core'
import { useWords } from '#web/words/use-words.ts'
import { catalogueWords } from './catalogue.words.ts'

interface PlaceFieldProps {
  readonly value: string
  change(place: string): void
}

/** The town of somebody, typed; Enter gives the keys back to the page. */
export function PlaceField({ value, change }: PlaceFieldProps) {
  const say = useWords(catalogueWords)
  return (
    <TextInput
      size="xs"
      aria-label={say('place')}
      value={value}
      maxLength={200}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
