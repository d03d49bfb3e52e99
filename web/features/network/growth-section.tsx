import { Section } from '#web/kit/section.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { FiguresBelow } from './figures-below.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'
import { PairedBars } from './paired-bars.tsx'

/** People who came in beside people who were cared for, month by month; said plainly when the first outrun the second. */
export function GrowthSection({ growth: { months, notice } }: Pick<Network, 'growth'>) {
  const say = useWords(networkWords)
  const { added = 0, caredFor = 0 } = notice?.facts ?? {}
  return (
    <Section title={say('growth')} text={say('growthText')}>
      {notice && (
        <p className={styles.notice}>
          {say('dilution', { added: sayNumber(Number(added)), caredFor: sayNumber(Number(caredFor)) })}
        </p>
      )}
      <PairedBars
        label={say('growthPicture')}
        names={[say('added'), say('caredFor')]}
        rows={months.map((one) => ({ name: one.month, values: [one.added, one.caredFor] }))}
      />
      <FiguresBelow
        title={say('growth')}
        figures={{
          heads: [say('month'), say('added'), say('caredFor')],
          rows: months.map((one) => [one.month, one.added, one.caredFor]),
        }}
      />
    </Section>
  )
}
