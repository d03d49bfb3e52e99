import { useReciprocity } from '#web/data/hooks/use-aims.ts'
import { type Bar, Bars } from '#web/kit/bars/bars.tsx'
import { Page } from '#web/kit/page.tsx'
import { Person } from '#web/kit/person/person.tsx'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { networkWords } from './network.words.ts'
import { termWords } from './term.words.ts'
import { WhoCan } from './who-can.tsx'

type Balance = NonNullable<ReturnType<typeof useReciprocity>['data']>
type Ways = Balance['total']

/** What one gave and received over all ties, who was only asked or only given to, and who knows about something. */
export function ReciprocityPage() {
  const say = useWords(networkWords)
  const { data, error } = useReciprocity()
  if (error && !data) throw error
  return (
    <Page title={say('reciprocity')} lead={say('reciprocityLead')}>
      <WhoCan />
      {data && (
        <>
          <BalanceSection balance={data} />
          <SideSection balance={data} side="only-asked" />
          <SideSection balance={data} side="only-given" />
        </>
      )}
    </Page>
  )
}

function BalanceSection({ balance: { total, byKind, quarters } }: { readonly balance: Balance }) {
  const say = useWords(networkWords)
  const sayTerm = useWords(termWords)
  const kindBars = useBars(byKind.map(({ kind, ...ways }) => ({ name: sayTerm(`gift-${kind as 'gift'}`), ...ways })))
  const timeBars = useBars(
    quarters.map(({ year, quarter, ...ways }) => ({ name: sayTerm('quarter', { year, quarter }), ...ways })),
  )
  const isNothing = total.given + total.received + total.asked === 0
  return (
    <Section title={say('balance')}>
      {isNothing ? (
        <p className={styles.quiet}>{say('noBalance')}</p>
      ) : (
        <>
          <p className={styles.big}>{say('ways', { ...total })}</p>
          <Bars title={say('byKind')} bars={kindBars} />
          <Bars title={say('byQuarter')} bars={timeBars} />
        </>
      )}
    </Section>
  )
}

/** For each row one bar of what was given and one of what was received. */
function useBars(rows: readonly (Ways & { readonly name: string })[]): Bar[] {
  const sayTerm = useWords(termWords)
  const most = Math.max(1, ...rows.flatMap(({ given, received }) => [given, received]))
  return rows.flatMap(({ name, given, received }): Bar[] => [
    { key: `${name} given`, name: `${name}: ${sayTerm('given')}`, part: given / most, told: String(given) },
    {
      key: `${name} received`,
      name: `${name}: ${sayTerm('received')}`,
      part: received / most,
      told: String(received),
      tone: 'warm',
    },
  ])
}

function SideSection({ balance, side }: { readonly balance: Balance; readonly side: 'only-asked' | 'only-given' }) {
  const say = useWords(networkWords)
  const isAsked = side === 'only-asked'
  const ties = balance.lopsided.filter((one) => one.side === side)
  return (
    <Section title={say(isAsked ? 'onlyAsked' : 'onlyGiven')} text={say(isAsked ? 'onlyAskedText' : 'onlyGivenText')}>
      {ties.length === 0 && <p className={styles.quiet}>{say('none')}</p>}
      <ul className={styles.list}>
        {ties.map(({ cardId, given, received, asked }) => (
          <li key={cardId}>
            <Person cardId={cardId} />
            <span className={styles.quiet}>{say('ways', { given, received, asked })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
