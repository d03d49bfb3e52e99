import type { TieStanding } from '@lazo/jscontact'
import { sayDay } from '#web/words/format.ts'
import type { ListedCard } from '../source/listed-card.ts'
import styles from './list.module.css'
import { TieMark } from './tie-mark.tsx'

interface PersonCellsProps {
  readonly card: ListedCard
  readonly tie: TieStanding | undefined
  readonly hasContact: boolean
}

/** The further cells of a row in the table. */
export function PersonCells({ card, tie, hasContact }: PersonCellsProps) {
  const { organization, title, email, phone, keywords, updatedAt } = card
  return (
    <>
      <span role="gridcell" className={styles.cell} data-column="organization">
        {[organization, title].filter(Boolean).join(' · ')}
      </span>
      <span role="gridcell" className={styles.cell} data-column="email">
        {email}
      </span>
      <span role="gridcell" className={styles.cell} data-column="phone" dir="ltr">
        {phone}
      </span>
      <span role="gridcell" className={styles.cell} data-column="labels">
        {keywords.join(', ')}
      </span>
      {hasContact && (
        <span role="gridcell" className={styles.cell} data-column="contact">
          {tie && <TieMark tie={tie} />}
        </span>
      )}
      <span role="gridcell" className={styles.cell} data-column="updated">
        {sayDay(updatedAt)}
      </span>
    </>
  )
}
