import type { StoredObjective } from '#store/objectives/objective.ts'
import { readObjectives } from '#store/objectives/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { FilterBasis } from '../search/search-scope.ts'
import { peopleOf } from './people-of.ts'

/** An open objective and the people it is about now. */
export interface OpenAim extends Pick<StoredObjective, 'objectiveId' | 'title'> {
  readonly cardIds: readonly string[]
}

/** The actor's open objectives with the people within reach that each names or finds, those that end first before the others. */
export async function readOpenAims(tx: ReadTx, basis: FilterBasis): Promise<OpenAim[]> {
  const aims: OpenAim[] = []
  for (const one of await readObjectives(tx)) {
    if (one.isClosed) continue
    const { cardIds } = await peopleOf(tx, one, basis)
    aims.push({ objectiveId: one.objectiveId, title: one.title, cardIds })
  }
  return aims
}
