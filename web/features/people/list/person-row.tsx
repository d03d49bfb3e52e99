import type { MatchedText } from '@lazo/jscontact'
import { Star } from 'lucide-react'
import { memo } from 'react'
import { Avatar } from '#web/kit/avatar.tsx'
import type { Language } from '#web/words/language.ts'
import { say } from '#web/words/say.ts'
import type { ListView } from '../address/people-search.ts'
import type { ListedCard } from '../source/listed-card.ts'
import styles from './list.module.css'
import { listWords } from './list.words.ts'
import { Marked } from './marked.tsx'
import { PersonCells } from './person-cells.tsx'
import { PersonDetail } from './person-detail.tsx'

interface PersonRowProps {
  readonly card: ListedCard
  readonly matched: readonly MatchedText[]
  /** Its place in the list, from 0. */
  readonly at: number
  /** Where it stands, in pixels. */
  readonly top: number
  readonly view: ListView
  readonly isCompact: boolean
  /** What the row is read in: it listens to no language itself, so that many rows come fast. */
  readonly language: Language
  readonly href: string
  readonly isCursor: boolean
  readonly isChosen: boolean
  readonly isOpen: boolean
}

/** One card of a list. What is clicked is heard by the list: so many rows need few ears. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { card, matched, at, top, view, isCompact, href, isCursor, isChosen, isOpen } = props
  const name = card.display || say(listWords, 'nameless')
  const isFoundElsewhere = matched.some(({ text }) => text !== card.display)
  const inName = matched.find(({ text }) => text === card.display)
  return (
    <div
      role="row"
      id={rowId(card.id)}
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      className={styles.row}
      data-at={at}
      data-view={view}
      data-compact={isCompact || undefined}
      data-cursor={isCursor || undefined}
      data-open={isOpen || undefined}
      draggable
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" className={styles.check}>
        <input
          type="checkbox"
          checked={isChosen}
          readOnly
          tabIndex={-1}
          aria-label={say(listWords, 'choose', { name })}
        />
      </span>
      <span role="gridcell" className={styles.who}>
        <Avatar
          name={card.display}
          colourKey={card.id}
          photo={card.photo}
          size={view === 'rows' && !isCompact ? 36 : 26}
          isOrganization={card.kind === 'org'}
        />
        <span className={styles.lines}>
          <a href={href} className={styles.name} tabIndex={-1} draggable={false} dir="auto">
            {inName ? <Marked text={name} ranges={inName.ranges} /> : name}
            {card.isFavorite && <Star className={styles.star} size={13} aria-label={say(listWords, 'favorite')} />}
            {card.isPending && <span className={styles.pending} title={say(listWords, 'pending')} />}
          </a>
          {(view === 'rows' || isFoundElsewhere) && <PersonDetail card={card} matched={matched} />}
        </span>
      </span>
      {view === 'columns' ? <PersonCells card={card} /> : <RowLabels keywords={card.keywords} />}
    </div>
  )
})

/** The id of a row's element. */
export function rowId(cardId: string): string {
  return `row-${cardId}`
}

const MOST_LABELS = 3

function RowLabels({ keywords }: { readonly keywords: readonly string[] }) {
  return (
    <span role="gridcell" className={styles.labels}>
      {keywords.slice(0, MOST_LABELS).map((keyword) => (
        <span key={keyword} className={styles.label}>
          {keyword}
        </span>
      ))}
      {keywords.length > MOST_LABELS && <span className={styles.label}>+{keywords.length - MOST_LABELS}</span>}
    </span>
  )
}
