import type { CardFilter } from '@lazo/jscontact'
import type { ObjectiveState } from '#store/objectives/objective.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type CardChoice, narrowChoice, stepThrough, type WalkPlace } from '../exports/chosen-cards.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import type { ListQuery } from '../lists/list-query.ts'
import { viewLists } from '../lists/list-view.ts'
import type { FilterBasis } from '../search/search-scope.ts'

const STEP = 1_000
/** A segment of more is no aim; what is beyond is not looked at, and the report says so. */
const MOST = 5_000

/** The people an objective is about. */
export interface AimPeople {
  readonly cardIds: readonly string[]
  /** The segment holds more than was looked at. */
  readonly isCut: boolean
}

/** The living cards within the actor's reach that an objective names, with those that its segment finds now. */
export async function peopleOf(
  tx: ReadTx,
  { cardIds, listId }: Pick<ObjectiveState, 'cardIds' | 'listId'>,
  basis: FilterBasis,
): Promise<AimPeople> {
  const named = [...(await livingRights(tx, cardIds)).keys()]
  const list = listId === null ? undefined : (await viewLists(tx)).find((one) => one.listId === listId)
  if (!list) return { cardIds: named, isCut: false }
  const found = await walkSegment(tx, choiceOf(list.query), basis)
  return { cardIds: [...new Set([...named, ...found.cardIds])], isCut: found.isCut }
}

async function walkSegment(tx: ReadTx, wanted: CardChoice, basis: FilterBasis): Promise<AimPeople> {
  const choice = await narrowChoice(tx, wanted, basis)
  const cardIds: string[] = []
  let from: WalkPlace = null
  do {
    const step = await stepThrough(tx, choice, { basis, from, limit: STEP })
    cardIds.push(...step.cardIds)
    from = step.next
  } while (from !== null && cardIds.length < MOST)
  return { cardIds: cardIds.slice(0, MOST), isCut: from !== null || cardIds.length > MOST }
}

/** What a list looks for, as a choice of cards: its words become a filter. Pure. */
function choiceOf({ text, filter, bookIds }: ListQuery): CardChoice {
  const filters: CardFilter[] = [...(text === undefined ? [] : [{ text }]), ...(filter === undefined ? [] : [filter])]
  return { ...(bookIds && { bookIds }), ...(filters.length > 0 && { filter: { all: filters } }) }
}
