import { useEffect, useId, useRef } from 'react'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './catalogue.module.css'
import { catalogueWords } from './catalogue.words.ts'
import { PlaceField } from './place-field.tsx'
import { DIGITS, type NextCard, type ROWS, type Row } from './said.ts'
import { sayReason } from './say-reason.ts'

interface FacetRowProps {
  readonly plan: (typeof ROWS)[number]
  readonly values: readonly string[]
  /** What is suggested, as long as it stands. */
  readonly suggestion: NextCard['suggestions'][number] | undefined
  /** Which value the first digit chooses; null where the keys answer another line. */
  readonly from: number | null
  choose(value: string): void
  say(values: readonly string[]): void
}

/** A line: what it is about, its values as buttons with the digits that choose them, and why something is suggested. */
export function FacetRow({ plan, values, suggestion, from, choose, say: sayValues }: FacetRowProps) {
  const say = useWords(catalogueWords)
  const nameOf = useValueName(plan.row)
  const id = useId()
  const line = useRef<HTMLDivElement>(null)
  const isAt = from !== null
  useEffect(() => {
    if (isAt) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isAt])
  const isSuggested = suggestion !== undefined && values.includes(suggestion.value)
  const shown = valuesShown(plan, values)
  const digitOf = (at: number) => (from !== null && at >= from && at < from + DIGITS ? at - from + 1 : null)
  const reason = isSuggested ? sayReason(say, suggestion.reason) : ''
  return (
    <div ref={line} role="group" aria-labelledby={id} className={styles.row} data-at={isAt || undefined}>
      <span id={id} className={styles.rowName}>
        {say(plan.row)}
      </span>
      <div className={styles.values}>
        {shown.map((value, at) => (
          <button
            key={value}
            type="button"
            className={styles.value}
            aria-pressed={values.includes(value)}
            data-suggested={(isSuggested && value === suggestion.value) || undefined}
            // What was chosen by the mouse does not take the keys of the page.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(value)}
          >
            {digitOf(at) !== null && <kbd aria-hidden="true">{digitOf(at)}</kbd>}
            {nameOf(value)}
          </button>
        ))}
        {isAt && shown.length > DIGITS && (
          <span className={styles.more}>
            <kbd aria-hidden="true">0</kbd> {say('more')}
          </span>
        )}
        {plan.row === 'place' && (
          <PlaceField value={values[0] ?? ''} isAt={isAt} change={(place) => sayValues(place ? [place] : [])} />
        )}
        {reason !== '' && (
          <small className={styles.reason}>
            {say('suggested')}: {reason}
          </small>
        )}
      </div>
    </div>
  )
}

/** The known values, and behind them others that the card has. */
export function valuesShown({ row, known }: (typeof ROWS)[number], values: readonly string[]): readonly string[] {
  return row === 'place' ? [] : [...known, ...values.filter((value) => !known.includes(value))]
}

/** The words for the values of a line. */
function useValueName(row: Row): (value: string) => string {
  const say = useWords(catalogueWords)
  const kindName = useKindName()
  const facetName = useFacetName()
  if (row === 'kind' || row === 'sector') return kindName
  if (row === 'cadence') return (days) => CADENCES(say)[days] ?? say('days', { n: days })
  if (row === 'closeness') return (value) => CLOSENESS(say)[value] ?? value
  return facetName
}

type SayCatalogue = ReturnType<typeof useWords<keyof (typeof catalogueWords)['table']>>

const CADENCES = (say: SayCatalogue): Readonly<Record<string, string>> => ({
  14: say('days14'),
  30: say('days30'),
  90: say('days90'),
  180: say('days180'),
  365: say('days365'),
})

const CLOSENESS = (say: SayCatalogue): Readonly<Record<string, string>> => ({
  friend: say('friend'),
  family: say('family'),
  classmate: say('classmate'),
  colleague: say('colleague'),
  neighbour: say('neighbour'),
  acquaintance: say('acquaintance'),
})
