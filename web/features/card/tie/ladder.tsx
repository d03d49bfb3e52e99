import { RUNGS } from '@lazo/ties'
import { Button } from '@mantine/core'
import { Check, Circle } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Standing } from '#web/data/hooks/use-standing.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'

interface LadderProps {
  readonly standing: Standing
  /** Confirms trust by hand, where nothing else is missing. */
  confirmTrust(): void
}

/** The rungs as steps, the one that is reached, why, and what the next one asks for. */
export function Ladder({ standing, confirmTrust }: LadderProps) {
  const say = useWords(tieWords)
  const rungName = useRungName()
  const { rung, reasons, next } = standing
  const at = RUNGS.indexOf(rung)
  const isTrustNear = next?.rung === 'trust' && next.asks.every(({ code, isMet }) => isMet || code === 'confirmed')
  return (
    <div>
      <ol className={styles.ladder} aria-label={say('ladder')}>
        {RUNGS.map((one, i) => (
          <li
            key={one}
            data-reached={i <= at || undefined}
            aria-current={one === rung ? 'step' : undefined}
            style={{ '--step': i } as CSSProperties}
          >
            <span>{rungName(one)}</span>
          </li>
        ))}
      </ol>
      <details className={styles.evidence}>
        <summary>{say('why')}</summary>
        <Evidence of={reasons} />
        {next && (
          <>
            <p>{say('next', { rung: rungName(next.rung) })}</p>
            <Evidence of={next.asks} />
          </>
        )}
      </details>
      {isTrustNear && (
        <Button size="xs" variant="default" onClick={confirmTrust}>
          {say('confirmTrust')}
        </Button>
      )}
    </div>
  )
}

const SAID = new Set([
  'in-a-book',
  'signal',
  'turned-to-me',
  'exchange-days',
  'exchange-span',
  'spoken',
  'personal-facts',
  'both-gave',
  'known-for',
  'alive',
  'confirmed',
  'held',
] as const)

type Code = typeof SAID extends Set<infer One> ? One : never

function Evidence({ of }: { readonly of: Standing['reasons'] }) {
  const say = useWords(tieWords)
  return (
    <ul className={styles.asks}>
      {of
        .filter(({ code }) => SAID.has(code as Code))
        .map(({ code, facts, isMet }) => (
          <li key={code} data-met={isMet || undefined}>
            {isMet ? (
              <Check size={15} role="img" aria-label={say('met')} />
            ) : (
              <Circle size={15} role="img" aria-label={say('missing')} />
            )}
            <span>{say(`because-${code as Code}`, facts)}</span>
          </li>
        ))}
    </ul>
  )
}
