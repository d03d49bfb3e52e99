import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { cardsOf } from '#web/data/outbox/action.ts'
import type { OutboxItem } from '#web/data/outbox/entry.ts'
import { sayAgo } from '#web/words/format.ts'
import styles from './sync.module.css'
import { useSayAction } from './use-say-action.ts'

interface OutboxRowProps {
  readonly item: OutboxItem
  /** Buttons at the end of the row. */
  readonly buttons: ReactNode
  readonly children?: ReactNode
}

/** Something that is not at the server, with the contact it is about. */
export function OutboxRow({ item, buttons, children }: OutboxRowProps) {
  const sayAction = useSayAction()
  const [cardId, ...others] = cardsOf(item.action)
  const text = <bdi>{sayAction(item.action, item.display)}</bdi>
  const isThere = cardId !== undefined && others.length === 0 && item.state !== 'refused'
  return (
    <li>
      <span className={styles.text}>
        {isThere ? (
          <Link to="/people/$cardId" params={{ cardId }}>
            {text}
          </Link>
        ) : (
          <strong>{text}</strong>
        )}
        <span className={styles.quiet}>{sayAgo(new Date(item.at))}</span>
        {children}
      </span>
      <span className={styles.buttons}>{buttons}</span>
    </li>
  )
}
