import { partsOfDay, sayPartialDay } from '#web/kit/fields/say-partial-day.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { daysUntil, today, yearsBetween } from '../draft/day.ts'
import type { DateValue } from '../draft/row.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'

/** Days before one that comes round again from which it is told. */
const SOON = 30

/** A day of somebody's life, how old they are by it, and whether it comes round soon. */
export function DayText({ value }: { readonly value: DateValue }) {
  const say = useWords(cardWords)
  const language = useLanguage()
  const { draft } = useEdits()
  const day = partsOfDay(value.date)
  const death = draft.rows.find((row) => row.part === 'date' && row.value.kind === 'death')
  const end = death?.part === 'date' ? partsOfDay(death.value.date) : today()
  const years = value.kind === 'death' ? null : yearsBetween(day, end)
  const days = death ? null : daysUntil(day, today())
  const isSoon = days !== null && days <= SOON && value.kind !== 'death'
  return (
    <span>
      <bdi>{sayPartialDay(value.date, language)}</bdi>
      {years !== null && <span className={styles.aside}>{say('age', { count: years })}</span>}
      {isSoon && <span className={styles.soon}>{days === 0 ? say('today') : say('inDays', { count: days })}</span>}
    </span>
  )
}
