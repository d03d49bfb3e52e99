import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '#web/data/api/call.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import type { ImportState } from './import-types.ts'
import styles from './imports.module.css'
import { TalkLeft } from './talk-left.tsx'
import type { TalkReport } from './talk-types.ts'
import { talkWords } from './talks.words.ts'

/** What an import of talks brought, and with whom one really talks. */
export function TalkResult({ state: { id, counts, undoneAt } }: { readonly state: ImportState }) {
  const say = useWords(talkWords)
  const { data: report } = useQuery({
    queryKey: ['import', id, 'talks', undoneAt],
    queryFn: ({ signal }) => call<TalkReport>('GET', `/imports/${id}/talks`, { signal }),
  })
  return (
    <section className={styles.part}>
      <p>
        {say('brought', { count: counts.new })}
        {counts.unchanged > 0 && ` ${say('knownText', { count: counts.unchanged })}`}
        {report && report.made > 0 && ` ${say('madeText', { count: report.made })}`}
        {report && report.desk > 0 && ` ${say('deskText', { count: report.desk })}`}
      </p>
      {report && report.desk > 0 && (
        <Button component={Link} to="/desk" variant="default">
          {say('toTheDesk')}
        </Button>
      )}
      {report && <TalkLeft left={report.left} />}
      {report && report.people.length > 0 && (
        <>
          <h2>{say('reallyTalk')}</h2>
          <ol className={styles.list}>
            {report.people.map(({ cardId, display, count, lastAt }) => (
              <li key={cardId}>
                <Link to="/people/$cardId" params={{ cardId }}>
                  {display}
                </Link>
                <span className={styles.quiet}>{say('times', { count, day: sayDay(lastAt) })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
