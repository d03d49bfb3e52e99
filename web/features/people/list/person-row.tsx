import type { MatchedText, TieStanding } from '@lazo/jscontact'
import { Star, UserCheck } from 'lucide-react'
import { memo } from 'react'
import { Avatar } from '#web/kit/avatar.tsx'
import type { Language } from '#web/words/language.ts'
import { say } from '#web/words/say.ts'
import type { ListView } from '../address/people-search.ts'
import type { ListedCard } from '../source/listed-card.ts'
import styles from './list.module.css'
import { listWords } from './list.words.ts'
import type { Naming } from './name-pieces.ts'
import { PersonCells } from './person-cells.tsx'
import { PersonDetail } from './person-detail.tsx'
import { PersonName } from './person-name.tsx'
import { TieMark } from './tie-mark.tsx'

interface PersonRowProps {
  readonly card: ListedCard
  /** How the member stands with the person, where that is shown and known. */
  readonly tie: TieStanding | undefined
  readonly matched: readonly MatchedText[]
  /** The blob of the photo, when it is to be shown by now. */
  readonly photo: string | null
  /** Its place in the list, from 0. */
  readonly at: number
  /** Where it stands, in pixels. */
  readonly top: number
  readonly view: ListView
  readonly isCompact: boolean
  /** Whether rows tell of the last contact. */
  readonly hasContact: boolean
  readonly naming: Naming
  /** What the row is read in: it listens to no language itself, so that many rows come fast. */
  readonly language: Language
  readonly href: string
  readonly isCursor: boolean
  readonly isChosen: boolean
  readonly isOpen: boolean
}

/** One card of a list. What is clicked is heard by the list: so many rows need few ears. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { card, tie, hasContact, matched, photo, at, top, view, isCompact, naming, href, isCursor, isChosen, isOpen } =
    props
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
      data-contact={hasContact || undefined}
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
          photo={photo}
          size={view === 'rows' && !isCompact ? 36 : 26}
          isOrganization={card.kind === 'org'}
        />
        <span className={styles.lines}>
          <a
            href={href}
            className={styles.name}
            data-strong={(naming === 'family-strong' && card.familyName !== null) || undefined}
            tabIndex={-1}
            draggable={false}
            dir="auto"
          >
            {card.display ? <PersonName card={card} naming={naming} ranges={inName?.ranges} /> : name}
            {card.isFavorite && <Star className={styles.star} size={13} aria-label={say(listWords, 'favorite')} />}
            {card.handler && (
              <span className={styles.handler} title={say(listWords, 'handler', { name: card.handler })}>
                <UserCheck size={13} aria-label={say(listWords, 'handler', { name: card.handler })} />
              </span>
            )}
            {card.isPending && <span className={styles.pending} title={say(listWords, 'pending')} />}
          </a>
          {(view === 'rows' || isFoundElsewhere) && <PersonDetail card={card} matched={matched} />}
        </span>
      </span>
      {view === 'columns' ? (
        <PersonCells {...{ card, tie, hasContact }} />
      ) : (
        <RowLabels keywords={card.keywords} tie={tie} hasContact={hasContact} />
      )}
    </div>
  )
})

/** The id of a row's element. */
export function rowId(cardId: string): string {
  return `row-${cardId}`
}

const MOST_LABELS = 3

type RowLabelsProps = Pick<PersonRowProps, 'tie' | 'hasContact'> & { readonly keywords: readonly string[] }

function RowLabels({ keywords, tie, hasContact }: RowLabelsProps) {
  return (
    <span role="gridcell" className={styles.labels}>
      {keywords.slice(0, MOST_LABELS).map((keyword) => (
        <span key={keyword} className={styles.label}>
          {keyword}
        </span>
      ))}
      {keywords.length > MOST_LABELS && <span className={styles.label}>+{keywords.length - MOST_LABELS}</span>}
      {hasContact && <span className={styles.contact}>{tie && <TieMark tie={tie} />}</span>}
    </span>
  )
}
