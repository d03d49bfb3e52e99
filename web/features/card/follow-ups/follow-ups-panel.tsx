import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useFollowUps } from '#web/data/hooks/use-follow-ups.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { FollowUpRow } from '#web/kit/follow-ups/follow-up-row.tsx'
import { lazily } from '#web/kit/lazily.ts'
import { SeenNote } from '#web/kit/talks/seen-note.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from '../talks/talks.module.css'
import { followUpsPanelWords } from './follow-ups-panel.words.ts'

const FollowUpSheet = lazily(() => import('#web/kit/follow-ups/follow-up-sheet.tsx'), 'FollowUpSheet')

/** What is to be done next with the person of a card; what is over is asked for. */
export function FollowUpsPanel({ cardId }: { readonly cardId: string }) {
  const say = useWords(followUpsPanelWords)
  const { mayWrite } = useMe()
  const { items, seenAt } = useFollowUps({ cardId })
  const [isAdding, setAdding] = useState(false)
  const [isAll, setAll] = useState(false)
  const open = items?.filter(({ state }) => state === 'open') ?? []
  const over = items?.filter(({ state }) => state !== 'open').toReversed() ?? []
  if (!mayWrite && items?.length === 0) return null
  return (
    <section className={styles.panel} aria-label={say('title')}>
      <div className={styles.top}>
        <h2>{say('title')}</h2>
        {mayWrite && (
          <Button variant="subtle" leftSection={<Plus size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        )}
      </div>
      <SeenNote seenAt={seenAt} />
      <ul className={styles.talks}>
        {[...open, ...(isAll ? over : [])].map((followUp) => (
          <FollowUpRow key={followUp.id} followUp={followUp} isNamed={false} />
        ))}
      </ul>
      {over.length > 0 && (
        <Button variant="subtle" size="xs" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {say(isAll ? 'fewer' : 'over', { count: over.length })}
        </Button>
      )}
      {isAdding && (
        <Suspense>
          <FollowUpSheet cardIds={[cardId]} close={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  )
}
