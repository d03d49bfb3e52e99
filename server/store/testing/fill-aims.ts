import type { ObjectiveState } from '../objectives/objective.ts'
import { insertObjective, keepObjective } from '../objectives/writer.ts'
import type { WriteTx } from '../transaction.ts'

/** What a member aims at with the person of the card; every text holds the mark. */
export function aimOf({ mark, cardId }: { mark: string; cardId: string }): ObjectiveState {
  const shares = [{ cardId, percent: 100 }]
  return {
    title: mark,
    why: mark,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    listId: null,
    cardIds: [cardId],
    target: { of: 'outcomes', kind: null, count: 1 },
    budgetMinutes: 60,
    outcomes: [{ outcomeId: cardId, kind: 'client', on: '2026-02-01', text: mark, value: null, shares }],
    isClosed: false,
  }
}

/** An objective of the owner's that names the card, with what it was before; it has the id of the interaction. */
export async function fillAims(
  tx: WriteTx,
  w: { readonly interactionId: string; readonly cardId: string; readonly mark: string },
): Promise<void> {
  await insertObjective(tx, w.interactionId, aimOf(w))
  await keepObjective(tx, w.interactionId, aimOf(w))
}
