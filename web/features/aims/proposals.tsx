import type { Report } from '#web/data/hooks/use-aims.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { objectiveWords } from './objective.words.ts'
import { termWords } from './term.words.ts'
import { useSayTime } from './use-say-time.ts'

type Code = 'set-target'

/** What to change about an objective, each with the facts it comes from. */
export function Proposals({ report: { proposals } }: { readonly report: Pick<Report, 'proposals'> }) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const sayTime = useSayTime()
  if (proposals.length === 0) return <p className={styles.quiet}>{say('noProposals')}</p>
  return (
    <ul className={styles.list}>
      {proposals.map(({ code, facts }) => (
        <li key={code}>
          {say(`do-${code as Code}`, {
            ...facts,
            time: sayTime(Number(facts.minutes ?? 0)),
            budget: sayTime(Number(facts.budget ?? 0)),
            medium: sayTerm(`medium-${(facts.medium ?? 'none') as 'none'}`),
          })}
        </li>
      ))}
    </ul>
  )
}
