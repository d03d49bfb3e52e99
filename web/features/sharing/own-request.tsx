import { Button } from '@mantine/core'
import { call } from '#web/data/api/call.ts'
import lines from '#web/kit/list.module.css'
import { useRenewShares } from '#web/kit/sharing/use-renew-shares.ts'
import type { AccessRequest } from '#web/kit/sharing/use-requests.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { requestsWords } from './requests.words.ts'
import styles from './sharing-pages.module.css'

/** Something that one asked for, and what came of it. */
export function OwnRequest({ request }: { readonly request: AccessRequest }) {
  const say = useWords(requestsWords)
  const renew = useRenewShares()
  const { book, asked, right, message, state, createdAt, answeredAt, answeredBy, answer } = request
  const nameOf = (one: AccessRequest['asked']) => one?.name ?? say('somebody')
  const title = book
    ? say('youWant', { book: nameOf(book), right: say(`to-${right}`) })
    : say('youAsked', { name: nameOf(asked) })
  const withdraw = () => void call('DELETE', `/access-requests/${request.id}`).then(renew).catch(showTrouble)
  return (
    <li>
      <span className={lines.text}>
        <bdi className={styles.strong}>{title}</bdi>
        {message !== '' && <q className={styles.words}>{message}</q>}
        <span className={styles.quiet}>
          {say(`state-${state}`, { name: nameOf(answeredBy) })} · {sayAgo(answeredAt ?? createdAt)}
        </span>
        {answer !== '' && <q className={styles.words}>{answer}</q>}
      </span>
      {state === 'open' && (
        <Button variant="default" aria-label={say('withdrawNamed', { name: nameOf(book ?? asked) })} onClick={withdraw}>
          {say('withdraw')}
        </Button>
      )}
    </li>
  )
}
