import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Avatar } from '#web/kit/avatar.tsx'
import type { Told } from '#web/kit/use-notifications.ts'
import { sayAgo, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './notifications.module.css'
import { notificationWords } from './notifications.words.ts'

type Notification = Told['items'][number]

interface NotificationRowProps {
  readonly told: Notification
  mark(isRead: boolean): void
}

/** One thing that somebody did: what, when, and the way there; whoever goes there has read it. */
export function NotificationRow({ told, mark }: NotificationRowProps) {
  const say = useWords(notificationWords)
  const who = told.actor?.name ?? say('somebody')
  const see = () => void (told.isRead || mark(true))
  const text = useSentence(told, who)
  return (
    <li className={styles.row} data-unread={!told.isRead || undefined}>
      <Avatar name={who} colourKey={told.actor?.id ?? told.kind} size={34} />
      <div className={styles.body}>
        <p>
          <Target told={told} see={see}>
            <bdi>{text}</bdi>
          </Target>
          {!told.isRead && <span className={styles.fresh}>{say('isNew')}</span>}
        </p>
        {told.text !== null && (
          <p className={styles.text} dir="auto">
            {told.text}
          </p>
        )}
        <time dateTime={told.at} title={sayMoment(told.at)}>
          {sayAgo(told.at)}
        </time>
      </div>
      <Button variant="subtle" size="compact-sm" onClick={() => mark(!told.isRead)}>
        {say(told.isRead ? 'unread' : 'read')}
      </Button>
    </li>
  )
}

function useSentence({ kind, card, book, requestState }: Notification, who: string): string {
  const say = useWords(notificationWords)
  const what = (kind === 'mention' || kind === 'handed' ? card?.name : book?.name) ?? ''
  if (kind === 'alarm') return say('alarm')
  if (kind === 'answer') return say(requestState === 'granted' ? 'granted' : 'refused', { who })
  if (kind === 'request') return what === '' ? say('requestAny', { who }) : say('request', { who, what })
  if (kind === 'mention') return say('mention', { who, what })
  return kind === 'handed' ? say('handed', { who, what }) : say('book', { who, what })
}

interface TargetProps {
  readonly told: Notification
  readonly children: ReactNode
  see(): void
}

/** Where it leads: the card and what is said of it, the book; nowhere for what has no page. */
function Target({ told: { kind, card, book }, see, children }: TargetProps) {
  if (card !== null) {
    return (
      <Link to="/people/$cardId" params={{ cardId: card.id }} hash={kind === 'mention' ? 'comments' : ''} onClick={see}>
        {children}
      </Link>
    )
  }
  if (book !== null && kind === 'book') {
    return (
      <Link to="/people" search={{ book: book.id } as never} onClick={see}>
        {children}
      </Link>
    )
  }
  if (kind === 'request' || kind === 'answer') {
    return (
      <Link to="/requests" onClick={see}>
        {children}
      </Link>
    )
  }
  if (kind === 'alarm') {
    return (
      <Link to="/administration" onClick={see}>
        {children}
      </Link>
    )
  }
  return <span>{children}</span>
}
