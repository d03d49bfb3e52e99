import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { Bar } from './bar.tsx'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'

/** How the objectives stand in the network; the blind spots first. Nothing where there is no objective. */
export function SightsSection({ sights }: Pick<Network, 'sights'>) {
  const say = useWords(networkWords)
  if (sights.length === 0) return null
  return (
    <Section title={say('sights')} text={say('sightsText')}>
      <ul className={styles.bars}>
        {sights.map(({ objectiveId, title, people, talkedWith, isBlind }) => (
          <li key={objectiveId}>
            <span>{title}</span>
            <Bar share={people === 0 ? 0 : 1} within={people === 0 ? 0 : talkedWith / people} />
            <span>
              {isBlind ? say('blind') : say('talkedOf', { some: sayNumber(talkedWith), all: sayNumber(people) })}
            </span>
          </li>
        ))}
      </ul>
      <FiguresBelow
        title={say('sights')}
        figures={{
          heads: [say('objective'), say('people'), say('talkedWith')],
          rows: sights.map(({ title, people, talkedWith }) => [title, people, talkedWith]),
        }}
      />
    </Section>
  )
}
