import type { PartialDate } from '@lazo/jscontact'
import { NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { dayOf } from '../../draft/day.ts'
import { formWords } from '../../form.words.ts'
import styles from '../editing.module.css'

interface DayInputsProps {
  readonly value: PartialDate | null
  /** Null while nothing, or no day of any year, is typed. */
  onChange(value: PartialDate | null): void
  readonly label?: string
}

/** A day in three fields, of which each may stay empty as far as the others make sense. Its form is not sent with a day there never is. */
export function DayInputs({ value, onChange, label }: DayInputsProps) {
  const say = useWords(formWords)
  const language = useLanguage()
  const [typed, setTyped] = useState(() => typedOf(value))
  const change = (next: typeof typed) => {
    setTyped(next)
    const day = dayOf(next.year, next.month, next.day)
    onChange(day && { '@type': 'PartialDate', ...day })
  }
  const isNoDay = Object.values(typed).some((text) => text !== '') && dayOf(typed.year, typed.month, typed.day) === null
  const wrong = isNoDay ? say('notADay') : ''
  const dayField = useRef<HTMLInputElement>(null)
  useEffect(() => dayField.current?.setCustomValidity(wrong), [wrong])
  const told = useId()
  return (
    <fieldset className={styles.day}>
      {label && <legend>{label}</legend>}
      <TextInput
        ref={dayField}
        className={styles.short!}
        aria-label={say('day')}
        aria-invalid={isNoDay || undefined}
        aria-describedby={isNoDay ? told : undefined}
        placeholder={say('day')}
        inputMode="numeric"
        value={typed.day}
        maxLength={2}
        onChange={({ currentTarget }) => change({ ...typed, day: currentTarget.value })}
      />
      <NativeSelect
        aria-label={say('month')}
        value={typed.month}
        onChange={({ currentTarget }) => change({ ...typed, month: currentTarget.value })}
        data={[{ value: '', label: say('month') }, ...monthChoices(language)]}
      />
      <TextInput
        className={styles.year!}
        aria-label={say('year')}
        placeholder={say('year')}
        inputMode="numeric"
        value={typed.year}
        maxLength={4}
        onChange={({ currentTarget }) => change({ ...typed, year: currentTarget.value })}
      />
      {isNoDay && (
        <p id={told} role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  )
}

function typedOf(value: PartialDate | null) {
  const text = (number: number | undefined) => (number === undefined ? '' : String(number))
  return { day: text(value?.day), month: text(value?.month), year: text(value?.year) }
}

function monthChoices(language: string) {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    label: names.format(Date.UTC(2000, month, 1)),
  }))
}
