import { Button, Checkbox } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { restoreCards } from '#web/data/verbs/restore-cards.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './trash.module.css'
import { trashWords } from './trash.words.ts'
import { TrashedRow } from './trashed-row.tsx'
import { useTrash } from './use-trash.ts'

/** What was deleted, with the way back. */
export function TrashPage() {
  const say = useWords(trashWords)
  const { data, error, hasNextPage, fetchNextPage } = useTrash()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  // The way back goes through the outbox: the server may still list who is on it.
  const [restored, setRestored] = useState<ReadonlySet<string>>(new Set())
  if (error && !data) throw error
  const cards = (data?.pages.flatMap(({ items }) => items) ?? []).filter(({ id }) => !restored.has(id))
  const restore = (ids: readonly string[]) => {
    setChosen(new Set())
    setRestored((before) => new Set([...before, ...ids]))
    restoreCards(ids).catch(showTrouble)
  }
  const toggle = (id: string) => setChosen((before) => before.symmetricDifference(new Set([id])))
  const all = cards.map(({ id }) => id)
  return (
    <Page title={say('title')} lead={say('lead')}>
      {data && cards.length === 0 && <Empty icon={Trash2} title={say('empty')} text={say('emptyText')} />}
      {cards.length > 0 && (
        <div className={styles.bar}>
          <Checkbox
            label={say('chooseAll')}
            checked={chosen.size === cards.length}
            indeterminate={chosen.size > 0 && chosen.size < cards.length}
            onChange={() => setChosen(chosen.size === cards.length ? new Set() : new Set(all))}
          />
          {chosen.size > 0 && (
            <Button onClick={() => restore([...chosen])}>{say('restoreChosen', { count: chosen.size })}</Button>
          )}
        </div>
      )}
      <ul className={styles.list}>
        {cards.map((card) => (
          <TrashedRow
            key={card.id}
            card={card}
            isChosen={chosen.has(card.id)}
            toggle={() => toggle(card.id)}
            restore={() => restore([card.id])}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </Page>
  )
}
