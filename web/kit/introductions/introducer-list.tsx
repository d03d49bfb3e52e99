import type { Rung } from '@lazo/ties'
import { Button } from '@mantine/core'
import { useIntroducers } from '#web/data/hooks/use-aims.ts'
import { useWords } from '#web/words/use-words.ts'
import { useNames } from '../person/use-names.ts'
import { useRungName } from '../rungs/use-rung-name.ts'
import { introductionWords } from './introduction.words.ts'
import styles from './introductions.module.css'

/** Who introduces: a contact of one's own, or a colleague. */
export type Introducer = { readonly cardId: string } | { readonly memberId: string }

type Way = NonNullable<ReturnType<typeof useIntroducers>['data']>['items'][number]

interface IntroducerListProps {
  readonly cardId: string
  readonly chosen: Introducer | null
  choose(introducer: Introducer): void
}

/** Who could introduce one to somebody, the best first, each with the reasons. */
export function IntroducerList({ cardId, chosen, choose }: IntroducerListProps) {
  const say = useWords(introductionWords)
  const nameOf = useNames()
  const sayWhy = useSayWhy()
  const { data } = useIntroducers(cardId)
  if (!data) return null
  if (data.items.length === 0) return <p className={styles.quiet}>{say('noWays')}</p>
  return (
    <ul className={styles.list} aria-label={say('waysIn')}>
      {data.items.map((way) => {
        const who = way.cardId === null ? { memberId: way.member!.id } : { cardId: way.cardId }
        const name = way.cardId === null ? (way.member!.name ?? say('colleague')) : nameOf(way.cardId)
        return (
          <li key={way.cardId ?? way.member!.id}>
            <div className={styles.row}>
              <strong>{name}</strong>
              <Button
                variant={isSame(who, chosen) ? 'filled' : 'default'}
                size="compact-sm"
                aria-pressed={isSame(who, chosen)}
                onClick={() => choose(who)}
              >
                {say('choose', { name })}
              </Button>
            </div>
            <span className={styles.quiet}>{way.reasons.map(sayWhy).join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}

function useSayWhy(): (reason: Way['reasons'][number]) => string {
  const say = useWords(introductionWords)
  const rungName = useRungName()
  return ({ code, facts }) => {
    const rung = rungName((facts.rung ?? 'known') as Rung)
    return say(`why-${code as 'related'}`, { ...facts, rung, count: Number(facts.times ?? 0) })
  }
}

function isSame(one: Introducer, other: Introducer | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
