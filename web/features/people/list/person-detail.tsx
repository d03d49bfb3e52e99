import type { MatchedText } from '@lazo/jscontact'
import { say } from '#web/words/say.ts'
import type { ListedCard } from '../source/listed-card.ts'
import { excerptOf } from './excerpt.ts'
import { fieldWords } from './field.words.ts'
import styles from './list.module.css'
import { Marked } from './marked.tsx'

interface PersonDetailProps {
  readonly card: ListedCard
  readonly matched: readonly MatchedText[]
}

/** The second line of a row: what was found in the card, else what the person does and how to reach them. */
export function PersonDetail({ card, matched }: PersonDetailProps) {
  const found = matched.find(({ text }) => text !== card.display)
  if (!found) return <span className={styles.detail}>{detailOf(card)}</span>
  return (
    <span className={styles.detail}>
      {Object.hasOwn(fieldWords.table, found.field) && (
        <span className={styles.field}>{say(fieldWords, found.field)} </span>
      )}
      <Marked {...excerptOf(found)} />
    </span>
  )
}

function detailOf({ display, title, organization, email, phone }: ListedCard): string {
  const work = [title, organization === display ? null : organization]
  return [...work, email ?? phone].filter((part) => part !== null && part !== '' && part !== display).join(' · ')
}
