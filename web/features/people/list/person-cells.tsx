import { sayDay } from '#web/words/format.ts'
import type { ListedCard } from '../source/listed-card.ts'
import styles from './list.module.css'

/** The further cells of a row in the table. */
export function PersonCells({ card }: { readonly card: ListedCard }) {
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
      <span role="gridcell" className={styles.cell} data-column="updated">
        {sayDay(updatedAt)}
      </span>
    </>
  )
}
