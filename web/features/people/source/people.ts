import type { MatchedText, TieStanding } from '@lazo/jscontact'
import type { ListLetter } from '#web/data/index/list-spec.ts'
import type { ListedCard } from './listed-card.ts'

/** The rows of a list, wherever they come from. */
export interface People {
  /** In the order of the list. */
  readonly ids: readonly string[]
  card(id: string): ListedCard | undefined
  /** How the member stands with the person; undefined where nothing is known. */
  tie(id: string): TieStanding | undefined
  /** By which texts a card was found; nothing without a search. */
  matched(id: string): readonly MatchedText[]
  /** Where the letters begin; none in orders without letters. */
  readonly letters: readonly ListLetter[]
  /** Whether `ids` are all there are: only then all of them can be chosen. */
  readonly isComplete: boolean
  /** Whether more is being asked for at this moment. */
  readonly isBusy: boolean
  /** Asks for what follows, where not everything is here. */
  readonly more: (() => void) | null
}

/** The same whenever nothing matched, so that a row sees that it stays as it is. */
export const UNMATCHED: readonly MatchedText[] = []

/** Nothing, and nothing to come. */
export const NOBODY: People = {
  ids: [],
  card: () => undefined,
  tie: () => undefined,
  matched: () => UNMATCHED,
  letters: [],
  isComplete: true,
  isBusy: false,
  more: null,
}
