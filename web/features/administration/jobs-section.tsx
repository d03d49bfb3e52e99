import type { jobs, OutputOf } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import lines from '#web/kit/list.module.css'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './administration.module.css'
import { administrationWords } from './administration.words.ts'

type Job = OutputOf<typeof jobs>['items'][number]

const KEY = ['jobs']

/** What waits or has failed in the background. */
export function JobsSection() {
  const say = useWords(administrationWords)
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => call<OutputOf<typeof jobs>>('GET', '/administration/jobs'),
  })
  return (
    <Section title={say('jobs')}>
      {data?.items.length === 0 && <p>{say('noJobs')}</p>}
      <ul className={lines.list}>
        {data?.items.map((job) => (
          <JobRow key={job.job} job={job} />
        ))}
      </ul>
    </Section>
  )
}

function JobRow({ job }: { readonly job: Job }) {
  const say = useWords(administrationWords)
  const queries = useQueryClient()
  const task = job.task === 'run-import' ? say('task-run-import') : job.task
  const retry = () => {
    call('POST', `/administration/jobs/${job.job}/retry`)
      .then(() => showToast({ tone: 'done', text: say('retried') }))
      .then(() => queries.invalidateQueries({ queryKey: KEY }))
      .catch(showTrouble)
  }
  return (
    <li className={styles.row}>
      <span className={lines.text}>
        {task}
        <span className={styles.quiet}>
          {say(`state-${job.state}`, { when: sayAgo(job.runAt) })}
          {job.member.name !== null && ` · ${job.member.name}`}
        </span>
      </span>
      {job.state !== 'running' && (
        <Button variant="default" size="xs" aria-label={say('retryOf', { task })} onClick={retry}>
          {say('retry')}
        </Button>
      )}
    </li>
  )
}
