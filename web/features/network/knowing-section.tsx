import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { Bar } from './bar.tsx'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'
import { WhoTheyAre } from './who-they-are.tsx'

const QUESTIONS = ['sees', 'reads', 'answers', 'knows'] as const

/** Who sees, reads, answers and knows the member: four answers, with "not known" where nothing tells. */
export function KnowingSection({ people, knowing }: Pick<Network, 'people' | 'knowing'>) {
  const say = useWords(networkWords)
  const word = { sees: say('sees'), reads: say('reads'), answers: say('answers'), knows: say('knows') }
  const text = { sees: say('seesText'), reads: say('readsText'), answers: say('answersText'), knows: say('knowsText') }
  return (
    <Section title={say('knowing')} text={say('knowingText')}>
      <ul className={styles.shares}>
        {QUESTIONS.map((question) => {
          const { yes, told, unknown } = knowing[question]
          return (
            <li key={question}>
              <h3>{word[question]}</h3>
              <p className={styles.large}>{told === 0 ? say('notKnown') : sayNumber(yes.length)}</p>
              <Bar share={people === 0 ? 0 : told / people} within={people === 0 ? 0 : yes.length / people} />
              <p>{text[question]}</p>
              {unknown > 0 && (
                <p className={styles.quiet}>{say('unknownOf', { count: unknown, people: sayNumber(unknown) })}</p>
              )}
              <WhoTheyAre cardIds={yes} />
            </li>
          )
        })}
      </ul>
      <FiguresBelow
        title={say('knowing')}
        figures={{
          heads: [say('what'), say('yes'), say('no'), say('notKnown')],
          rows: QUESTIONS.map((question) => {
            const { yes, told, unknown } = knowing[question]
            return [word[question], yes.length, told - yes.length, unknown]
          }),
        }}
      />
    </Section>
  )
}
