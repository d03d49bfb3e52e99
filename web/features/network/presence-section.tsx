import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'
import { PairedBars } from './paired-bars.tsx'

/** How often people were met, beside how often a wire was between, year by year. */
export function PresenceSection({ presence }: Pick<Network, 'presence'>) {
  const say = useWords(networkWords)
  return (
    <Section title={say('presence')} text={say('presenceText')}>
      {presence.length === 0 ? (
        <p className={styles.quiet}>{say('noneYet')}</p>
      ) : (
        <>
          <PairedBars
            label={say('presencePicture')}
            names={[say('inPerson'), say('online')]}
            rows={presence.map((one) => ({ name: String(one.year), values: [one.inPerson, one.online] }))}
          />
          <FiguresBelow
            title={say('presence')}
            figures={{
              heads: [say('year'), say('inPerson'), say('online')],
              // A year is no amount.
              rows: presence.map((one) => [String(one.year), one.inPerson, one.online]),
            }}
          />
        </>
      )}
    </Section>
  )
}
