import type { TextRange } from '@lazo/jscontact'
import type { ListedCard } from '../source/listed-card.ts'
import styles from './list.module.css'
import { type Naming, namePieces } from './name-pieces.ts'

interface PersonNameProps {
  readonly card: ListedCard
  readonly naming: Naming
  /** What was searched for in `display`. */
  readonly ranges: readonly TextRange[] | undefined
}

/** What somebody is called, as the list shows names. */
export function PersonName({ card, naming, ranges }: PersonNameProps) {
  return namePieces(card, naming, ranges).map(({ at, text, isFamily, isMarked }) => {
    const Piece = isMarked ? 'mark' : 'span'
    return (
      <Piece key={at} className={isFamily && naming === 'family-strong' ? styles.family : undefined}>
        {text}
      </Piece>
    )
  })
}
