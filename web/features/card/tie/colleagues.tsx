import type { Standing } from '#web/data/hooks/use-standing.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'

/** Who of the house knows the person best, and how much all together asked of them lately; nothing where one is alone. */
export function Colleagues({ standing: { bestKnownBy, pressure } }: { readonly standing: Standing }) {
  const say = useWords(tieWords)
  const rungName = useRungName()
  const { days, messages, commercial, members, contacts } = pressure
  return (
    <>
      {bestKnownBy.length > 0 && (
        <p>
          <strong>{say('bestKnownBy')}:</strong>{' '}
          {bestKnownBy.map(({ member, rung }, i) => (
            <bdi key={member.id}>
              {i > 0 && ', '}
              {member.name} ({rungName(rung)})
            </bdi>
          ))}
        </p>
      )}
      {contacts > 0 && members > 1 && (
        <p className={styles.quiet}>{say('pressure', { days, messages, commercial, members })}</p>
      )}
    </>
  )
}
