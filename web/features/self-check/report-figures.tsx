import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { factWords } from './fact.words.ts'
import { questionWords } from './question.words.ts'
import styles from './self-check.module.css'
import { answerTo, factOf, type SelfCheck } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { STEPS, type Step } from './steps.table.ts'

/** Every number of the self-check, question by question, with what was said to each. */
export function ReportFigures({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  return (
    <section>
      <h3>{say('figures')}</h3>
      {STEPS.map((step) => (
        <OneQuestion key={step.id} check={check} step={step} />
      ))}
    </section>
  )
}

function OneQuestion({ check, step }: { readonly check: SelfCheck; readonly step: Step }) {
  const say = useWords(selfCheckWords)
  const sayQuestion = useWords(questionWords)
  const answer = answerTo(check, step.id)
  return (
    <div>
      <h4>{sayQuestion(step.id)}</h4>
      <p>
        <strong>{answer?.verdict ? say(answer.verdict) : say('noAnswer')}</strong>
        {answer && answer.note !== '' && <span className={styles.note}>{answer.note}</span>}
      </p>
      <Numbers check={check} step={step} />
    </div>
  )
}

function Numbers({ check, step }: { readonly check: SelfCheck; readonly step: Step }) {
  const say = useWords(selfCheckWords)
  const sayFact = useWords(factWords)
  const facts = [...new Set([...step.facts, ...step.bars.flatMap((bars) => bars.facts)])]
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('number')}</th>
          {check.before && <th scope="col">{say('lastTime')}</th>}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => {
          const counted = check.facts[fact] ?? 0
          const value = factOf(check, fact)
          return (
            <tr key={fact}>
              <th scope="row">{sayFact(fact)}</th>
              <td>
                {sayNumber(value)}
                {value !== counted && (
                  <span className={styles.quiet}> ({say('corrected', { n: sayNumber(counted) })})</span>
                )}
              </td>
              {check.before && <td>{sayNumber(check.before.facts[fact] ?? 0)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
