import type { Report } from '#web/data/hooks/use-aims.ts'
import { type Bar, Bars } from '#web/kit/bars/bars.tsx'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { termWords } from './term.words.ts'

type Yields = Report['returns']['total']

/** What an objective gave for the time spent, and which kind of tie gave it. */
export function ReturnBars({ returns: { total, byMedium, byRung } }: Pick<Report, 'returns'>) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const rungName = useRungName()
  const sayYields = useSayYields()
  if (total.length === 0) return null
  return (
    <>
      <p className={styles.big}>{sayYields(total)}</p>
      <Bars
        title={say('paidMedium')}
        bars={barsOf(byMedium, ({ medium }) => sayTerm(`medium-${(medium ?? 'none') as 'none'}`), sayYields)}
      />
      <Bars title={say('paidRung')} bars={barsOf(byRung, ({ rung }) => rungName(rung), sayYields)} />
    </>
  )
}

function barsOf<Row extends { readonly yields: Yields }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  sayYields: (yields: Yields) => string,
): Bar[] {
  const gave = rows.filter(({ yields }) => yields.length > 0)
  const most = Math.max(...gave.map((row) => outcomesOf(row)), 0.01)
  return gave.map((row) => {
    return {
      key: nameOf(row),
      name: nameOf(row),
      part: outcomesOf(row) / most,
      told: sayYields(row.yields),
      tone: 'warm',
    }
  })
}

function useSayYields(): (yields: Yields) => string {
  const say = useWords(objectiveWords)
  const unitOf = (unit: string) => (unit === 'outcomes' || unit === 'points' ? say(unit) : unit)
  const tell = ({ unit, value, perHour }: Yields[number]) => {
    const told = { value: sayNumber(round(value)), unit: unitOf(unit) }
    return perHour === null ? say('plainYield', told) : say('perHour', { ...told, perHour: sayNumber(round(perHour)) })
  }
  return (yields) => yields.map(tell).join('; ')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function outcomesOf({ yields }: { readonly yields: Yields }): number {
  return yields.find(({ unit }) => unit === 'outcomes')?.value ?? 0
}
