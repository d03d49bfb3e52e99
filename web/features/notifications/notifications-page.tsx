import { Button } from '@mantine/core'
import { Bell } from 'lucide-react'
import { OfflineError } from '#web/data/api/api-error.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useMarkNotifications, useNotifications } from '#web/kit/use-notifications.ts'
import { useWords } from '#web/words/use-words.ts'
import { NotificationRow } from './notification-row.tsx'
import styles from './notifications.module.css'
import { notificationWords } from './notifications.words.ts'

/** What others did that concerns who is signed in, the latest first. */
export function NotificationsPage() {
  const say = useWords(notificationWords)
  const { data, error } = useNotifications()
  const mark = useMarkNotifications()
  const markSome = (ids: readonly string[] | null, isRead: boolean) => void mark(ids, isRead).catch(showTrouble)
  const actions = data !== undefined && data.unread > 0 && (
    <Button variant="default" onClick={() => markSome(null, true)}>
      {say('allRead')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={actions}>
      {error && <p>{error instanceof OfflineError ? say('offline') : describeTrouble(error)}</p>}
      {data?.items.length === 0 && <Empty icon={Bell} title={say('none')} text={say('noneText')} />}
      <ul className={styles.list}>
        {data?.items.map((told) => (
          <NotificationRow key={told.id} told={told} mark={(isRead) => markSome([told.id], isRead)} />
        ))}
      </ul>
    </Page>
  )
}
