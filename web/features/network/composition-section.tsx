import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { Bar } from './bar.tsx'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'
import { useValueName } from './use-value-name.ts'

type Facet = keyof Network['composition']

const FACETS = ['rung', 'kind', 'sector', 'function', 'seniority', 'place'] as const satisfies readonly Facet[]
/** Rows that are drawn; all are in the figures. */
const MOST = 12

/** What the network is made of, by one facet at a time, and with whom of each part there is a conversation. */
export function CompositionSection({ people, composition }: Pick<Network, 'people' | 'composition'>) {
  const say = useWords(networkWords)
  const [facet, setFacet] = useState<Facet>('rung')
  const nameOf = useValueName(facet)
  const word = useFacetWords()
  const { parts, unknown } = composition[facet]
  const most = Math.max(1, ...parts.map((part) => part.people))
  return (
    <Section title={say('composition')} text={say('compositionText')}>
      <NativeSelect
        label={say('by')}
        value={facet}
        data={FACETS.map((value) => ({ value, label: word[value] }))}
        onChange={({ currentTarget }) => setFacet(currentTarget.value as Facet)}
        maw="16rem"
      />
      <ul className={styles.bars}>
        {parts.slice(0, MOST).map((part) => (
          <li key={part.value}>
            <span>{nameOf(part.value)}</span>
            <Bar share={part.people / most} within={part.talkedWith / most} />
            <span>{say('talkedOf', { some: sayNumber(part.talkedWith), all: sayNumber(part.people) })}</span>
          </li>
        ))}
      </ul>
      {unknown > 0 && (
        <p className={styles.quiet}>{say('unknownOf', { count: unknown, people: sayNumber(unknown) })}</p>
      )}
      {people > 0 && (
        <FiguresBelow
          title={say('composition')}
          figures={{
            heads: [word[facet], say('people'), say('talkedWith')],
            rows: [
              ...parts.map((part) => [nameOf(part.value), part.people, part.talkedWith]),
              [say('notKnown'), unknown, ''],
            ],
          }}
        />
      )}
    </Section>
  )
}

function useFacetWords(): Readonly<Record<Facet, string>> {
  const say = useWords(networkWords)
  return {
    rung: say('facet-rung'),
    kind: say('facet-kind'),
    sector: say('facet-sector'),
    function: say('facet-function'),
    seniority: say('facet-seniority'),
    place: say('facet-place'),
  }
}
