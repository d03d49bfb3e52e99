import { Button } from '@mantine/core'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { Suspense, useState } from 'react'
import { useIntroductions } from '#web/data/hooks/use-aims.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { type Introducer, IntroducerList } from '#web/kit/introductions/introducer-list.tsx'
import { IntroductionRow } from '#web/kit/introductions/introduction-row.tsx'
import { lazily } from '#web/kit/lazily.ts'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from '../talks/talks.module.css'
import { introductionsPanelWords } from './introductions-panel.words.ts'

const IntroductionDialog = lazily(() => import('#web/kit/introductions/introduction-dialog.tsx'), 'IntroductionDialog')

/** What is asked: an introduction to the person, perhaps by somebody who is known already, or of the person to somebody. */
type Asking = { readonly way: 'to-me'; readonly introducer?: Introducer } | { readonly way: 'by-me' }

/** Who introduced the member to the person of a card, whom the member introduced them to, and who could. */
export function IntroductionsPanel({ cardId }: { readonly cardId: string }) {
  const say = useWords(introductionsPanelWords)
  const { mayWrite } = useMe()
  const { data, error } = useIntroductions(cardId)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [isOpen, setOpen] = useState(false)
  const items = data?.items ?? []
  if (!mayWrite && items.length === 0) return null
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className={styles.panel} aria-label={say('title')}>
      <div className={styles.top}>
        <h2>{say('title')}</h2>
        {mayWrite && (
          <div>
            <Button variant="subtle" onClick={() => setAsking({ way: 'to-me' })}>
              {say('ask')}
            </Button>
            <Button variant="subtle" onClick={() => setAsking({ way: 'by-me' })}>
              {say('introduce')}
            </Button>
          </div>
        )}
      </div>
      {error && !data && <p className={styles.note}>{describeTrouble(error)}</p>}
      <ul className={styles.talks}>
        {items.map((one) => (
          <IntroductionRow key={one.id} introduction={one} mayWrite={mayWrite} />
        ))}
      </ul>
      {mayWrite && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<Chevron size={15} aria-hidden="true" />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say('who')}
        </Button>
      )}
      {isOpen && (
        <IntroducerList
          cardId={cardId}
          chosen={null}
          choose={(introducer) => setAsking({ way: 'to-me', introducer })}
        />
      )}
      {asking && (
        <Suspense>
          <IntroductionDialog {...asking} cardId={cardId} close={() => setAsking(null)} />
        </Suspense>
      )}
    </section>
  )
}
