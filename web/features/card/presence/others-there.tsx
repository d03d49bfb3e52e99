import type { OpenCard } from '#web/data/replica/open-card.ts'
import styles from './presence.module.css'
import { PresenceLine } from './presence-line.tsx'
import { SavedMeanwhile } from './saved-meanwhile.tsx'

interface OthersThereProps {
  /** The card as the form was opened with it. */
  readonly before: OpenCard
  readonly card: OpenCard
}

/** What colleagues do with a card while its form is open: who has it open too, and who saved a change. */
export function OthersThere({ before, card }: OthersThereProps) {
  return (
    <div className={styles.form}>
      <PresenceLine cardId={card.id} doing="editing" />
      {/* What waited to be sent when the form was opened brings a revision of its own. */}
      {!before.isPending && <SavedMeanwhile cardId={card.id} before={before.revision} now={card.revision} />}
    </div>
  )
}
