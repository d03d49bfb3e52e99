import type { networkPortrait, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useFacetName } from '#web/kit/kinds/use-facet-name.ts'
import { useKindName } from '#web/kit/kinds/use-kind-name.ts'
import { Section } from '#web/kit/section.tsx'
import { sayList, sayNumber } from '#web/words/format.ts'
import { type Say, useWords } from '#web/words/use-words.ts'
import { KeyStar } from './key-star.tsx'
import styles from './portrait.module.css'
import { portraitWords } from './portrait.words.ts'
import { YearBars } from './year-bars.tsx'

type Told = OutputOf<typeof networkPortrait>
type Act = Told['acts'][number]

/** What can be said of the member's network at first sight, and three small acts; nothing while there is nobody in it. */
export function Portrait() {
  const say = useWords(portraitWords)
  const { mayWrite } = useMe()
  const { data } = useQuery({
    queryKey: ['network', 'portrait'],
    queryFn: () => call<Told>('GET', '/network/portrait'),
  })
  if (!data || data.people === 0) return null
  const facts = { count: data.people, people: sayNumber(data.people), evidence: sayNumber(data.withEvidence) }
  return (
    <Section title={say('title')} text={say('people', facts)}>
      <YearBars years={data.years} />
      <dl className={styles.facts}>
        <Values name={say('sectors')} parts={data.sectors} />
        <Values name={say('places')} parts={data.places} />
        <Names name={say('talksWith')} people={data.talksWith} mayStar={mayWrite} />
        <Names name={say('fading')} people={data.fading} mayStar={mayWrite} />
        <Names name={say('newJobs')} people={data.newJobs} />
      </dl>
      {mayWrite && data.talksWith.length + data.fading.length > 0 && <p className={styles.hint}>{say('keyHint')}</p>}
      <Acts acts={data.acts} />
      <p className={styles.ways}>
        <Link to="/today">{say('today')}</Link>
        {mayWrite && <Link to="/catalogue">{say('catalogue')}</Link>}
        <Link to="/network">{say('network')}</Link>
      </p>
    </Section>
  )
}

function Values({ name, parts }: { readonly name: string; readonly parts: Told['sectors'] }) {
  const kindName = useKindName()
  const facetName = useFacetName()
  if (parts.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{sayList(parts.map(({ value, people }) => `${facetName(kindName(value))} (${sayNumber(people)})`))}</dd>
    </div>
  )
}

interface NamesProps {
  readonly name: string
  readonly people: Told['fading']
  /** Whether they can be made key contacts here. */
  readonly mayStar?: boolean
}

function Names({ name, people, mayStar = false }: NamesProps) {
  if (people.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {people.map((one) => (
            <li key={one.cardId}>
              <Link to="/people/$cardId" params={{ cardId: one.cardId }}>
                {one.name}
              </Link>
              {mayStar && <KeyStar cardId={one.cardId} name={one.name} />}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function Acts({ acts }: { readonly acts: readonly Act[] }) {
  const say = useWords(portraitWords)
  if (acts.length === 0) return null
  return (
    <>
      <h3 className={styles.acts}>{say('acts')}</h3>
      <ul>
        {acts.map(({ kind, cardId, name }) => (
          <li key={cardId}>
            <Link to="/people/$cardId" params={{ cardId }}>
              {sayAct(say, kind, name)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function sayAct(say: Say<keyof typeof portraitWords.table>, kind: Act['kind'], name: string): string {
  if (kind === 'owed-reply') return say('act-owed-reply', { name })
  if (kind === 'owed-thanks') return say('act-owed-thanks', { name })
  if (kind === 'follow-up') return say('act-follow-up', { name })
  if (kind === 'occasion') return say('act-occasion', { name })
  if (kind === 'new-job') return say('act-new-job', { name })
  if (kind === 'fading') return say('act-fading', { name })
  if (kind === 'connection') return say('act-connection', { name })
  return say('act-cadence', { name })
}
