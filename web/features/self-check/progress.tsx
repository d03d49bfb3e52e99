import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { questionWords } from './question.words.ts'
import styles from './self-check.module.css'
import { isAnswered, type Question, type SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { PATH } from './steps.table.ts'

/** The questions in a row, with those that are answered, and the way to each. */
export function Progress({ check, step }: { readonly check: SelfCheck; readonly step: Question | 'report' }) {
  const say = useWords(selfCheckWords)
  const sayQuestion = useWords(questionWords)
  return (
    <nav aria-label={say('steps')} className={styles.progress}>
      <ol>
        {PATH.map((one, at) => {
          const name = one === 'report' ? say('report') : sayQuestion(one)
          const isDone = one !== 'report' && isAnswered(check, one)
          return (
            <li key={one}>
              <Link
                to="/self-check"
                search={{ step: one } as never}
                aria-current={one === step ? 'step' : undefined}
                aria-label={isDone ? `${at + 1}. ${name} (${say('answered')})` : `${at + 1}. ${name}`}
                title={name}
                data-done={isDone || undefined}
              >
                {isDone ? <Check size={16} aria-hidden="true" /> : <span aria-hidden="true">{at + 1}</span>}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
