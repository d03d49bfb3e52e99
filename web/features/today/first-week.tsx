import type { followUps, interactions, OutputOf, ties } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Circle, CircleCheck } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import { TODAY } from './use-today.ts'

const STEPS = ['cards', 'keys', 'talks', 'steps'] as const
/** Where each is done. */
const WAYS = { cards: '/import', keys: '/catalogue', talks: '/people', steps: '/follow-ups' } as const

/** The first steps to a page that knows who matters; it goes by itself once they are done. */
export function FirstWeek() {
  const say = useWords(todayWords)
  const hasCards = useCardIndex().size > 0
  const { data } = useQuery({ queryKey: [...TODAY, 'first-week'], queryFn: ({ signal }) => readSteps(signal) })
  if (!data) return null
  const done = { ...data, cards: hasCards }
  if (STEPS.every((step) => done[step])) return null
  return (
    <section className={styles.first} aria-labelledby="first-week">
      <h2 id="first-week">{say('firstTitle')}</h2>
      <p>{say('firstText')}</p>
      <ol>
        {STEPS.map((step) => (
          <li key={step} data-done={done[step] || undefined}>
            {done[step] ? <CircleCheck size={20} aria-hidden="true" /> : <Circle size={20} aria-hidden="true" />}
            {done[step] ? (
              <span>
                {say(`first-${step}`)} <span className={styles.unseen}>({say('isDone')})</span>
              </span>
            ) : (
              <Link to={WAYS[step]}>{say(`first-${step}`)}</Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

async function readSteps(signal: AbortSignal) {
  const query = { limit: 1 }
  const [keys, talks, steps] = await Promise.all([
    call<OutputOf<typeof ties>>('GET', '/ties', { query: { ...query, key: true }, signal }),
    call<OutputOf<typeof interactions>>('GET', '/interactions', { query, signal }),
    call<OutputOf<typeof followUps>>('GET', '/follow-ups', { query, signal }),
  ])
  return { keys: keys.items.length > 0, talks: talks.items.length > 0, steps: steps.items.length > 0 }
}
