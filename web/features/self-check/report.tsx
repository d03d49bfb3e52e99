import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { Download, Printer } from 'lucide-react'
import { saveFile } from '#web/kit/save-file.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayDay, sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { GatherButton } from './gather-button.tsx'
import { questionWords } from './question.words.ts'
import { reportCsv } from './report-csv.ts'
import { ReportFigures } from './report-figures.tsx'
import { ReportPeople } from './report-people.tsx'
import styles from './self-check.module.css'
import { costOf, type SelfCheck, seatsOf } from './self-check.ts'
import { selfCheckWords } from './self-check.words.ts'
import { PATH } from './steps.table.ts'
import { useSelfCheckVerbs } from './use-self-check.ts'

/** What came of the self-check: who needs a seat, what is to be done, and every number with its answer. */
export function Report({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  return (
    <article className={styles.report}>
      <h2>{say('report')}</h2>
      <p className={styles.quiet}>{say('counted', { when: sayDay(check.gatheredAt), days: check.days })}</p>
      <Seats check={check} />
      <ToDo check={check} />
      <ReportPeople check={check} />
      <ReportFigures check={check} />
      <Tools check={check} />
    </article>
  )
}

function Seats({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  const { seat, connection } = seatsOf(check.members)
  const cost = costOf(check)
  const share = check.members.length === 0 ? 0 : (seat.length / check.members.length) * 100
  return (
    <section className={styles.result}>
      <p className={styles.big}>{say('needSeat', { count: seat.length, n: sayNumber(seat.length) })}</p>
      <p className={styles.big}>
        {say('needConnection', { count: connection.length, n: sayNumber(connection.length) })}
      </p>
      <div className={styles.split} aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </div>
      {cost && (
        <p>
          {say('saves', {
            all: sayNumber(cost.all),
            needed: sayNumber(cost.needed),
            saved: sayNumber(cost.saved),
          })}
        </p>
      )}
    </section>
  )
}

function ToDo({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  const sayQuestion = useWords(questionWords)
  const wanting = PATH.flatMap((step) => check.answers.filter((one) => one.question === step && one.verdict === 'act'))
  return (
    <section>
      <h3>{say('toDo')}</h3>
      {wanting.length === 0 && <p>{say('nothingToDo')}</p>}
      <ul className={styles.people}>
        {wanting.map(({ question, note }) => (
          <li key={question}>
            <Link to="/self-check" search={{ step: question } as never}>
              {sayQuestion(question)}
            </Link>
            {note !== '' && <span className={styles.note}>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Tools({ check }: { readonly check: SelfCheck }) {
  const say = useWords(selfCheckWords)
  const { finish } = useSelfCheckVerbs()
  const navigate = useNavigate()
  const goToFirst = () => void navigate({ to: '/self-check', search: { step: PATH[0] } as never })
  // The mark at the beginning tells spreadsheets that accents are in UTF-8.
  const save = () => saveFile(`\uFEFF${reportCsv(check)}`, `${say('fileName')}.csv`, 'text/csv;charset=utf-8')
  const end = async (isFinished: boolean) => {
    if (!(await finish(isFinished)) || !isFinished) return
    showToast({
      tone: 'done',
      text: say('finished'),
      action: { name: say('undo'), run: () => void finish(false) },
    })
  }
  return (
    <div className={styles.tools}>
      {check.finishedAt !== null && <p>{say('finishedOn', { when: sayDay(check.finishedAt) })}</p>}
      <div className={styles.buttons}>
        <Button leftSection={<Printer size={17} aria-hidden="true" />} onClick={() => print()}>
          {say('print')}
        </Button>
        <Button variant="default" leftSection={<Download size={17} aria-hidden="true" />} onClick={save}>
          {say('table')}
        </Button>
        {check.finishedAt === null && (
          <Button variant="light" onClick={() => void end(true)}>
            {say('finish')}
          </Button>
        )}
        {check.finishedAt !== null && (
          <>
            <Button variant="default" onClick={() => void end(false)}>
              {say('takeUp')}
            </Button>
            <GatherButton variant="light" whenDone={goToFirst}>
              {say('beginAgain')}
            </GatherButton>
          </>
        )}
      </div>
    </div>
  )
}
