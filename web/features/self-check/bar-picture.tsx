import { Bars } from '#web/kit/bars/bars.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { factWords } from './fact.words.ts'
import type { SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import type { Bars as BarsOf } from './steps.table.ts'

/** A few numbers as bars; nothing where all are naught. */
export function BarPicture({ bars, facts }: { readonly bars: BarsOf; readonly facts: SelfCheck['facts'] }) {
  const say = useWords(selfCheckWords)
  const sayFact = useWords(factWords)
  const rows = bars.facts.map((fact) => ({ fact, value: facts[fact] ?? 0 }))
  const sum = rows.reduce((all, { value }) => all + value, 0)
  const full = bars.of === undefined ? sum : (facts[bars.of] ?? 0)
  if (sum === 0 || full === 0) return null
  const told = rows.map(({ fact, value }) => ({
    key: fact,
    name: sayFact(fact),
    part: value / full,
    told: sayNumber(value),
  }))
  return <Bars title={say(bars.title)} bars={told} />
}
