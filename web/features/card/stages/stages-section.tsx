import { diffCards, knownStages, stagesOf, stagesProperty, withStage } from '@lazo/jscontact'
import { NativeSelect } from '@mantine/core'
import { useStages } from '#web/data/hooks/use-stages.ts'
import { localDay } from '#web/data/tells/local-day.ts'
import { editCard } from '#web/data/verbs/edit-card.ts'
import { newId } from '#web/data/verbs/new-id.ts'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../reading/reading.module.css'
import { useEdits } from '../use-card-edits.ts'
import { stagesWords } from './stages.words.ts'

/** What the person is to the organization and was before, since when, and what happened in each of these times. */
export function StagesSection() {
  const say = useWords(stagesWords)
  const facetName = useFacetName()
  const { card, mayEdit } = useEdits()
  const stages = stagesOf(card.document)
  const told = useStages(card)
  const present = stages.at(-1)?.stage ?? ''
  if (!mayEdit && stages.length === 0) return null
  const known: readonly string[] = knownStages
  const offered = present === '' || known.includes(present) ? known : [present, ...known]
  return (
    <section className={styles.section} data-empty={stages.length === 0 || undefined} aria-label={say('title')}>
      <div className={styles.sectionHead}>
        <h2>{say('title')}</h2>
      </div>
      {mayEdit && (
        <NativeSelect
          aria-label={say('hint')}
          value={present}
          data={[
            ...(present === '' ? [{ value: '', label: say('choose') }] : []),
            ...offered.map((value) => ({ value, label: facetName(value) })),
          ]}
          onChange={({ currentTarget }) => void become(card, currentTarget.value).catch(showTrouble)}
        />
      )}
      <ol className={styles.stages}>
        {stages.toReversed().map(({ id, stage, since, until }) => (
          <li key={id}>
            <bdi>{facetName(stage)}</bdi> <StageTime since={since} until={until} told={told.get(id)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface StageTimeProps {
  readonly since: string
  readonly until: string | null
  readonly told: ReturnType<ReturnType<typeof useStages>['get']>
}

function StageTime({ since, until, told }: StageTimeProps) {
  const say = useWords(stagesWords)
  const dayOf = (day: string) => sayDay(`${day}T12:00`)
  const when =
    until === null ? say('since', { since: dayOf(since) }) : say('span', { since: dayOf(since), until: dayOf(until) })
  const time = (minutes: number) =>
    minutes < 60
      ? say('minutes', { n: minutes })
      : say('hours', { h: sayNumber(Math.floor(minutes / 60)), m: minutes % 60 })
  const parts = told
    ? [
        when,
        say('days', { count: told.days, n: sayNumber(told.days) }),
        say('talks', { count: told.interactions, n: sayNumber(told.interactions) }),
        told.minutes === 0 ? '' : time(told.minutes),
      ]
    : [when]
  return <span className={styles.stageTime}>{parts.filter(Boolean).join(' · ')}</span>
}

/** From today on the person is something else; what they were stays behind it. */
function become({ id, shared }: ReturnType<typeof useEdits>['card'], stage: string) {
  const stages = withStage(shared, { stage, since: localDay(), nextId: newId() })
  return editCard(id, diffCards(shared, { ...shared, [stagesProperty]: stages }))
}
