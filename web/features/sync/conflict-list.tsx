import { Link } from '@tanstack/react-router'
import { cardsOf } from '#web/data/outbox/action.ts'
import type { OutboxItem } from '#web/data/outbox/entry.ts'
import { ConflictPanel } from '#web/kit/conflicts/conflict-panel.tsx'
import styles from './sync.module.css'
import { useSayAction } from './use-say-action.ts'

/** Edits that met somebody else's, each with the choice of what stays, place by place. */
export function ConflictList({ items }: { readonly items: readonly OutboxItem[] }) {
  const sayAction = useSayAction()
  return items.map((item) => {
    const cardId = cardsOf(item.action)[0]!
    return (
      <div key={item.entryId} className={styles.conflict}>
        <ConflictPanel
          cardId={cardId}
          conflict={item}
          title={
            <Link to="/people/$cardId" params={{ cardId }}>
              <bdi>{sayAction(item.action, item.display)}</bdi>
            </Link>
          }
        />
      </div>
    )
  })
}
