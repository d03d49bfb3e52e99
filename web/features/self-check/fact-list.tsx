import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { factWords } from './fact.words.ts'
import styles from './self-check.module.css'
import { type Answer, type Fact, isCorrectedElsewhere, type SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import type { Step } from './steps.table.ts'

interface FactListProps {
  readonly check: SelfCheck
  readonly step: Step
  readonly corrected: Answer['corrected']
  /** Hears what a person knows better; null while the numbers are only shown. */
  readonly onCorrect: ((corrected: Answer['corrected']) => void) | null
}

/** The numbers of a question, as they were counted or as a person corrected them, beside those of last time. */
export function FactList({ check, step, corrected, onCorrect }: FactListProps) {
  return (
    <ul className={styles.facts}>
      {step.facts.map((fact) => {
        const counted = check.facts[fact] ?? 0
        const value = corrected[fact] ?? counted
        return (
          <li key={fact} data-worth={(step.worth.includes(fact) && value > 0) || undefined}>
            {onCorrect ? (
              <Corrected
                fact={fact}
                isElsewhere={isCorrectedElsewhere(check, step.id, fact)}
                {...{ corrected, counted, onCorrect }}
              />
            ) : (
              <Shown fact={fact} value={value} />
            )}
            <Beside counted={counted} value={value} before={check.before?.facts[fact]} />
          </li>
        )
      })}
    </ul>
  )
}

function Shown({ fact, value }: { readonly fact: Fact; readonly value: number }) {
  const say = useWords(factWords)
  return (
    <span className={styles.fact}>
      <strong>{sayNumber(value)}</strong> {say(fact)}
    </span>
  )
}

interface CorrectedProps {
  readonly fact: Fact
  readonly corrected: Answer['corrected']
  readonly counted: number
  readonly isElsewhere: boolean
  readonly onCorrect: (corrected: Answer['corrected']) => void
}

function Corrected({ fact, corrected, counted, isElsewhere, onCorrect }: CorrectedProps) {
  const say = useWords(factWords)
  const value = corrected[fact] ?? counted
  const [typed, setTyped] = useState<string | number>(value)
  const change = (next: string | number) => {
    const { [fact]: _, ...others } = corrected
    const better = typeof next === 'number' ? next : counted
    setTyped(next)
    onCorrect(better !== counted || isElsewhere ? { ...others, [fact]: better } : others)
  }
  return (
    <NumberInput
      label={say(fact)}
      value={typed}
      onChange={change}
      onBlur={() => setTyped(value)}
      min={0}
      max={1_000_000_000}
      allowDecimal={false}
    />
  )
}

interface BesideProps {
  readonly counted: number
  readonly value: number
  readonly before: number | undefined
}

function Beside({ counted, value, before }: BesideProps) {
  const say = useWords(selfCheckWords)
  const told = [
    ...(value === counted ? [] : [say('corrected', { n: sayNumber(counted) })]),
    ...(before === undefined || before === value ? [] : [say('before', { n: sayNumber(before) })]),
  ]
  return told.length > 0 && <span className={styles.quiet}>{told.join(' · ')}</span>
}
