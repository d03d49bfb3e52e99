import { FOLD_VERSION, foldHistory, type TieContext, type TieHistory } from '@lazo/ties'
import { readStates } from '#store/ties/states.ts'
import { readOwnTalks } from '#store/ties/talks.ts'
import type { ReadTx } from '#store/transaction.ts'
import { tellTalk } from './tell-talk.ts'

/**
 * The histories of the actor's ties with these cards, or with null of all; cards with whom nothing was ever recorded are absent. What is
 * not folded yet, or was folded by something else, is folded here, so that what is told never hangs on when that is done.
 */
export async function readHistories(
  tx: ReadTx,
  cardIds: readonly string[] | null,
  context: TieContext,
): Promise<Map<string, TieHistory>> {
  const states = await readStates(tx, cardIds, basisOf(context))
  const histories = new Map(states.flatMap(({ cardId, history }) => (history ? [[cardId, history] as const] : [])))
  const stale = states.filter(({ history }) => history === null).map(({ cardId }) => cardId)
  if (stale.length === 0) return histories
  return new Map([...histories, ...(await foldTies(tx, stale, context))])
}

/** The histories of the actor's ties with these cards from what was recorded. */
export async function foldTies(
  tx: ReadTx,
  cardIds: readonly string[],
  context: TieContext,
): Promise<Map<string, TieHistory>> {
  const talks = Map.groupBy(await readOwnTalks(tx, cardIds), ({ cardId }) => cardId)
  return new Map(cardIds.map((cardId) => [cardId, foldHistory((talks.get(cardId) ?? []).map(tellTalk), context)]))
}

/** All that a history hangs on beside the interactions. Pure. */
export function basisOf({ zone, settings }: TieContext): string {
  return [FOLD_VERSION, zone.name, settings.ladder.answerDays, settings.warmth.unanswered, settings.rhythm.gaps].join(
    ' ',
  )
}
