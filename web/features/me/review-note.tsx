import { Button } from '@mantine/core'
import { CalendarCheck } from 'lucide-react'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './me.module.css'
import { meWords } from './me.words.ts'
import { type MeCard, useChooseMeCard } from './use-me-card.ts'

/** Once a year asks whether the card is still right; in between it says when it will. */
export function ReviewNote({ mine }: { readonly mine: MeCard }) {
  const say = useWords(meWords)
  const choose = useChooseMeCard()
  const { cardId, isDue, reviewedAt, reviewDue } = mine
  if (cardId === null || reviewedAt === null || reviewDue === null) return null
  if (!isDue) {
    return <p className={styles.quiet}>{say('looked', { day: sayDay(reviewedAt), next: sayDay(reviewDue) })}</p>
  }
  const confirm = () => {
    choose(cardId)
      .then(() => showToast({ tone: 'done', text: say('thanks') }))
      .catch(showTrouble)
  }
  return (
    <div className={styles.due} role="status">
      <CalendarCheck size={22} aria-hidden="true" />
      <span className={styles.grow}>{say('due')}</span>
      <Button onClick={confirm}>{say('right')}</Button>
    </div>
  )
}
