import { sayShare } from '#web/kit/fields/say-share.ts'
import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { Bar } from './bar.tsx'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'

type Share = Network['quality']['talkedWith']

/** How good the network is: four shares, none of which grows by adding contacts. */
export function QualitySection({ quality }: Pick<Network, 'quality'>) {
  const say = useWords(networkWords)
  const shares: readonly [name: string, text: string, share: Share][] = [
    [say('talkedWith'), say('talkedWithText'), quality.talkedWith],
    [say('keyKept'), say('keyKeptText'), quality.keyKept],
    [say('withoutEvidence'), say('withoutEvidenceText'), quality.withoutEvidence],
  ]
  const lean = leanWord(quality.lean)
  return (
    <Section title={say('quality')} text={say('qualityText')}>
      <ul className={styles.shares}>
        {shares.map(([name, text, { count, of }]) => (
          <li key={name}>
            <h3>{name}</h3>
            <p className={styles.large}>{of === 0 ? '–' : sayShare(count / of)}</p>
            <Bar share={of === 0 ? 0 : count / of} />
            <p>
              {of === 0 ? say('noneYet') : `${text} ${say('countOf', { some: sayNumber(count), all: sayNumber(of) })}`}
            </p>
          </li>
        ))}
        <li>
          <h3>{say('lean')}</h3>
          <p className={styles.large}>{say(lean)}</p>
          <p>{say('leanText')}</p>
        </li>
      </ul>
      <FiguresBelow
        title={say('quality')}
        figures={{
          heads: [say('what'), say('number'), say('ofAll')],
          rows: [...shares.map(([name, , { count, of }]) => [name, count, of]), [say('lean'), quality.lean, '']],
        }}
      />
    </Section>
  )
}

/** A quarter either way is still even. */
function leanWord(lean: number): 'leanEven' | 'leanGiven' | 'leanReceived' {
  if (Math.abs(lean) <= 0.25) return 'leanEven'
  return lean > 0 ? 'leanGiven' : 'leanReceived'
}
