import { TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { catalogueWords } from './catalogue.words.ts'

interface PlaceFieldProps {
  readonly value: string
  /** Whether the arrows have come to it. */
  readonly isAt: boolean
  change(place: string): void
}

const LEAVING = new Set(['Enter', 'Escape', 'ArrowUp', 'ArrowDown'])

/** The town of somebody, typed where the arrows come to it; Enter and the arrows give the keys back to the page. */
export function PlaceField({ value, isAt, change }: PlaceFieldProps) {
  const say = useWords(catalogueWords)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isAt) field.current?.focus()
  }, [isAt])
  return (
    <TextInput
      ref={field}
      size="xs"
      aria-label={say('place')}
      value={value}
      maxLength={200}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onKeyDown={(event) => {
        if (LEAVING.has(event.key)) event.currentTarget.blur()
      }}
    />
  )
}
