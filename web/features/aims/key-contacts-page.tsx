import { RUNGS } from '@lazo/ties'
import { KeyRound } from 'lucide-react'
import { useKeyContacts } from '#web/data/hooks/use-aims.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { Person } from '#web/kit/person/person.tsx'
import { useNames } from '#web/kit/person/use-names.ts'
import { useRungName } from '#web/kit/rungs/use-rung-name.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './aims.module.css'
import { networkWords } from './network.words.ts'
import { termWords } from './term.words.ts'

type KeyContact = NonNullable<ReturnType<typeof useKeyContacts>['data']>['items'][number]

/** Pixels that one rung is high. */
const STEP = 9

/** One's key contacts with their way up the ladder, those to do something about first. */
export function KeyContactsPage() {
  const say = useWords(networkWords)
  const { data, error } = useKeyContacts()
  if (error && !data) throw error
  return (
    <Page title={say('keys')} lead={say('keysLead')}>
      {data?.items.length === 0 && <Empty icon={KeyRound} title={say('noKeys')} text={say('noKeysText')} />}
      <ul className={styles.list}>
        {data?.items.map((one) => (
          <KeyContactRow key={one.cardId} contact={one} />
        ))}
      </ul>
    </Page>
  )
}

function KeyContactRow({ contact }: { readonly contact: KeyContact }) {
  const say = useWords(networkWords)
  const sayTerm = useWords(termWords)
  const rungName = useRungName()
  const nameOf = useNames()
  const { cardId, rung, movement, since, followUp, quarters } = contact
  return (
    <li>
      <div className={styles.row}>
        <h2 className={styles.big}>
          <Person cardId={cardId} />
        </h2>
        <span>
          {rungName(rung)} · {say(`move-${movement}`, { count: since })}
        </span>
      </div>
      <ol className={styles.ladder} aria-label={say('way', { name: nameOf(cardId) })}>
        {quarters.map(({ year, quarter, rung: then }) => (
          <li key={`${year} ${quarter}`}>
            <span className={styles.step} style={{ blockSize: RUNGS.indexOf(then) * STEP }} />
            <span>{sayTerm('quarter', { quarter, year })}</span>
            <span>{rungName(then)}</span>
          </li>
        ))}
      </ol>
      <span className={styles.quiet}>
        {followUp ? say('nextTalk', { text: followUp.text, day: sayDay(followUp.remindOn) }) : say('noNextTalk')}
      </span>
    </li>
  )
}
