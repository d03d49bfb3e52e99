import { replaceLabelCadences } from '../agenda/label-cadences.ts'
import { type AgendaMark, insertMark } from '../agenda/marks.ts'
import { insertUsedLines } from '../drafts/writer.ts'
import type { StoredFollowUp } from '../follow-ups/reader.ts'
import { insertFollowUp, rewriteFollowUp } from '../follow-ups/writer.ts'
import type { InteractionState } from '../interactions/interaction.ts'
import { insertInteraction, keepInteraction } from '../interactions/writer.ts'
import { updateTieRules } from '../ties/rules.ts'
import { NO_FACETS, type TieFacets } from '../ties/tie.ts'
import { keepTie, upsertTie } from '../ties/writer.ts'
import type { WriteTx } from '../transaction.ts'

interface Talk {
  readonly interactionId: string
  readonly cardId: string
  readonly mark: string
}

/** What happened with a card, and what was received by it; every text holds the mark. */
export function talkOf(tx: WriteTx, { cardId, mark }: { cardId: string; mark: string }): InteractionState {
  const received = { kind: 'help' as const, direction: 'received' as const, text: mark, isThanked: false }
  return {
    at: tx.now,
    medium: 'email',
    direction: 'outbound',
    form: 'text',
    network: mark,
    isCommercial: true,
    expectsReply: true,
    minutes: 5,
    text: mark,
    source: 'hand',
    visibility: 'shared',
    does: [`reply:${mark}`],
    cardIds: [cardId],
    contributions: [{ contributionId: tx.ids.next(), cardId, ...received }],
  }
}

/** What a member says of their relation with the person of the card; every text holds the mark. */
export function facetsOf({ mark, cardId }: { mark: string; cardId: string }): TieFacets {
  const met = { channel: mark, place: mark, event: mark, stage: mark, introducerId: cardId }
  return { ...NO_FACETS, isKey: true, closeness: mark, met, forMe: [mark], facts: [{ kind: 'interest', text: mark }] }
}

/** What a member means to do with the person of the card. */
export function followUpOf({ mark, cardId, interactionId }: Talk): StoredFollowUp {
  const moments = { closedAt: null, createdAt: new Date(0), editedAt: null }
  const days = { dueOn: '2026-01-01', snoozedUntil: null, remindOn: '2026-01-01' }
  return { followUpId: interactionId, cardId, ...days, ...moments, text: mark, isPromised: true, state: 'open' }
}

/** What a member says of an item of their agenda. */
export function markOf({ mark, cardId }: { mark: string; cardId: string }): AgendaMark {
  return { key: `reply:${mark}`, cardId, mark: 'not-needed', until: null }
}

/** What the owner has with the person of the card, and what it was before: an interaction, a tie, a follow-up of the same id. */
export async function fillInteraction(tx: WriteTx, w: Talk): Promise<void> {
  await insertInteraction(tx, w.interactionId, talkOf(tx, w))
  await keepInteraction(tx, w.interactionId, talkOf(tx, w))
  await upsertTie(tx, w.cardId, facetsOf(w))
  await keepTie(tx, w.cardId, facetsOf(w))
  await updateTieRules(tx, { mark: w.mark })
  await insertMark(tx, w.interactionId, markOf(w))
  await replaceLabelCadences(tx, [{ label: w.mark, idealDays: 7, maximumDays: 14 }])
  await insertFollowUp(tx, followUpOf(w))
  await rewriteFollowUp(tx, followUpOf(w), followUpOf(w))
  await insertUsedLines(tx, w.cardId, [w.mark.slice(0, 20)])
}
