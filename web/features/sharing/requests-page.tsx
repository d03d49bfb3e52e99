import { Button } from '@mantine/core'
import { MessageCircleQuestion } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { sharesAnything } from '#web/data/rights/may-share.ts'
import lines from '#web/kit/list.module.css'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { AskDialog } from '#web/kit/sharing/ask-dialog.tsx'
import { useRequests } from '#web/kit/sharing/use-requests.ts'
import { useWords } from '#web/words/use-words.ts'
import { IncomingRequest } from './incoming-request.tsx'
import { ListedBooks } from './listed-books.tsx'
import { OwnRequest } from './own-request.tsx'
import { requestsWords } from './requests.words.ts'
import styles from './sharing-pages.module.css'

/** What colleagues ask for, what one asked for, and what one may ask for. */
export function RequestsPage() {
  const say = useWords(requestsWords)
  const me = useMe()
  const [isAsking, setAsking] = useState(false)
  const { data, error } = useRequests()
  if (error && !data) throw error
  const ask = sharesAnything(me) && (
    <Button leftSection={<MessageCircleQuestion size={17} aria-hidden="true" />} onClick={() => setAsking(true)}>
      {say('askColleague')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={ask}>
      <Section title={say('toAnswer')} text={data?.toAnswer.length === 0 ? say('nothingToAnswer') : undefined}>
        <ul className={`${lines.list} ${styles.rows}`}>
          {data?.toAnswer.map((request) => (
            <IncomingRequest key={request.id} request={request} />
          ))}
        </ul>
      </Section>
      <ListedBooks own={data?.own ?? []} />
      <Section title={say('own')} text={data?.own.length === 0 ? say('nothingAsked') : undefined}>
        <ul className={`${lines.list} ${styles.rows}`}>
          {data?.own.map((request) => (
            <OwnRequest key={request.id} request={request} />
          ))}
        </ul>
      </Section>
      {isAsking && <AskDialog close={() => setAsking(false)} />}
    </Page>
  )
}
