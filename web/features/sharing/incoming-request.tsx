import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import lines from '#web/kit/list.module.css'
import type { AccessRequest } from '#web/kit/sharing/use-requests.ts'
import { sayAgo } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { requestsWords } from './requests.words.ts'
import styles from './sharing-pages.module.css'

/** Something that a colleague asks for. */
export function IncomingRequest({ request }: { readonly request: AccessRequest }) {
  const say = useWords(requestsWords)
  const { mayWrite } = useMe()
  const [isOpen, setOpen] = useState(false)
  const { asker, book, right, message, createdAt } = request
  const name = asker.name ?? say('somebody')
  return (
    <li>
      <Avatar name={name} colourKey={asker.id} />
      <span className={lines.text}>
        <bdi className={styles.strong}>
          {book
            ? say('wants', { name, right: say(`to-${right}`), book: book.name ?? '' })
            : say('wantsWords', { name })}
        </bdi>
        {message !== '' && <q className={styles.words}>{message}</q>}
        <span className={styles.quiet}>{sayAgo(createdAt)}</span>
      </span>
      {mayWrite && (
        <Button aria-label={say('giveTo', { name })} onClick={() => setOpen(true)}>
          {say('answer')}
        </Button>
      )}
      {isOpen && <AnswerDialog request={request} close={() => setOpen(false)} />}
    </li>
  )
}
