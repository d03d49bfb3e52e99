import type { StoredIntroduction } from '../introductions/reader.ts'
import { insertIntroduction, rewriteIntroduction } from '../introductions/writer.ts'
import type { ObjectiveState } from '../objectives/objective.ts'
import { insertObjective, keepObjective } from '../objectives/writer.ts'
import type { WriteTx } from '../transaction.ts'

interface Aimed {
  readonly interactionId: string
  readonly cardId: string
  readonly linkerId: string
  readonly mark: string
}

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

/** What a member asked a colleague for with the person of the card. */
export function introductionOf({ mark, cardId, interactionId, linkerId }: Aimed): StoredIntroduction {
  const moments = { askedOn: '2026-01-01', settledOn: null, createdAt: new Date(0), editedAt: null, deletedAt: null }
  const parties = { introducerId: null, colleagueId: linkerId, cardId, otherId: null }
  return { introductionId: interactionId, ...parties, ...moments, state: 'asked', text: mark, interactionIds: [] }
}

/** An objective and an introduction of the owner's with the card, and what they were before; both have the id of the interaction. */
export async function fillAims(tx: WriteTx, w: Aimed): Promise<void> {
  await insertObjective(tx, w.interactionId, aimOf(w))
  await keepObjective(tx, w.interactionId, aimOf(w))
  await insertIntroduction(tx, w.interactionId, introductionOf(w))
  await rewriteIntroduction(tx, introductionOf(w), introductionOf(w))
}
