import { Button } from '@mantine/core'
import { type Objective, type Outcome, type Report, useReport } from '#web/data/hooks/use-aims.ts'
import { Bars } from '#web/kit/bars/bars.tsx'
import { Person } from '#web/kit/person/person.tsx'
import { useNames } from '#web/kit/person/use-names.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { Section } from '#web/kit/section.tsx'
import { sayDay, sayList, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { AttainmentPicture } from './attainment-picture.tsx'
import { objectiveWords } from './objective.words.ts'
import { Proposals } from './proposals.tsx'
import { ReturnBars } from './return-bars.tsx'
import { termWords } from './term.words.ts'
import { useSayTime } from './use-say-time.ts'

interface ReportSectionsProps {
  readonly objective: Objective
  /** What can be done with an outcome; null where nothing may be changed. */
  readonly acts: OutcomeActs | null
}

/** Takes an outcome away, or lets it be said otherwise. */
interface OutcomeActs {
  take(id: string): void
  edit(outcome: Outcome): void
}

/** How an objective goes, in pictures with the numbers behind them. */
export function ReportSections({ objective, acts }: ReportSectionsProps) {
  const say = useWords(objectiveWords)
  const { data: report, error } = useReport(objective.id)
  if (error && !report) throw error
  if (!report) return null
  const { attainment, people } = report
  return (
    <>
      <Section title={say('attainment')}>
        {attainment && (
          <>
            <p className={styles.big}>
              {say('reachedOf', { reached: attainment.reached, wanted: attainment.wanted })} ·{' '}
              {say(`course-${attainment.course}`)}
            </p>
            <AttainmentPicture objective={objective} today={report.today} attainment={attainment} />
          </>
        )}
        <p className={styles.quiet}>
          {say('peopleCount', { count: people.count })} {people.isCut && say('cut')}
        </p>
      </Section>
      <Section title={say('proposals')}>
        <Proposals report={report} />
      </Section>
      <TimeSection objective={objective} report={report} />
      <Section title={say('returns')}>
        <Outcomes objective={objective} acts={acts} />
        <ReturnBars returns={report.returns} />
      </Section>
      {report.resting.length > 0 && <Resting resting={report.resting} />}
    </>
  )
}

function TimeSection({ objective, report }: { readonly objective: Objective; readonly report: Report }) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const sayTime = useSayTime()
  const { minutes, byMedium, presence } = report.time
  const time = sayTime(minutes)
  const { budgetMinutes } = objective
  const longest = Math.max(1, ...byMedium.map((one) => one.minutes))
  return (
    <Section title={say('time')}>
      <p className={styles.big}>
        {budgetMinutes === null ? say('timeSum', { time }) : say('ofBudget', { time, budget: sayTime(budgetMinutes) })}
      </p>
      {minutes === 0 ? (
        <p className={styles.quiet}>{say('noTime')}</p>
      ) : (
        <>
          <Bars
            title={say('byMedium')}
            bars={byMedium.map(({ medium, minutes: spent }) => ({
              key: medium,
              name: sayTerm(`medium-${medium as 'call'}`),
              part: spent / longest,
              told: sayTime(spent),
            }))}
          />
          <p className={styles.quiet}>
            {say('presence', { near: sayTime(presence.near), far: sayTime(presence.far) })}
          </p>
        </>
      )}
    </Section>
  )
}

function Outcomes({ objective, acts }: ReportSectionsProps) {
  if (objective.outcomes.length === 0) return null
  return (
    <ul className={styles.list}>
      {objective.outcomes.map((outcome) => (
        <OutcomeRow key={outcome.id} outcome={outcome} acts={acts} />
      ))}
    </ul>
  )
}

interface OutcomeRowProps extends Pick<ReportSectionsProps, 'acts'> {
  readonly outcome: Outcome
}

function OutcomeRow({ outcome, acts }: OutcomeRowProps) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const nameOf = useNames()
  const { id, kind, on, text, value, shares } = outcome
  const name = text ?? sayTerm(`kind-${kind}`)
  const unit = value?.unit === 'points' ? say('points') : (value?.unit ?? '')
  const facts = [sayTerm(`kind-${kind}`), sayDay(on), value && `${sayNumber(value.amount)} ${unit}`]
  return (
    <li>
      <div className={styles.row}>
        <strong>{name}</strong>
        {acts && (
          <span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={say('changeOutcome', { name })}
              onClick={() => acts.edit(outcome)}
            >
              {say('change')}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={say('takeOutcome', { name })}
              onClick={() => acts.take(id)}
            >
              {say('remove')}
            </Button>
          </span>
        )}
      </div>
      <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      {shares.length > 0 && (
        <span className={styles.quiet}>
          {say('madeBy', {
            people: sayList(shares.map(({ cardId, percent }) => `${nameOf(cardId)} (${percent} %)`)),
          })}
        </span>
      )}
    </li>
  )
}

function Resting({ resting }: Pick<Report, 'resting'>) {
  const say = useWords(objectiveWords)
  const sayTerm = useWords(termWords)
  const rungName = useRungName()
  return (
    <Section title={say('resting')}>
      <ul className={styles.list}>
        {resting.map(({ cardId, rung, silence, isResting }) => {
          const stands =
            silence === null
              ? rungName(rung)
              : say('restingSince', { rung: rungName(rung), days: sayTerm('days', { count: silence }) })
          return (
            <li key={cardId}>
              <Person cardId={cardId} />
              <span className={styles.quiet}>
                {[stands, isResting ? say('restingByHand') : ''].filter(Boolean).join(' · ')}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
