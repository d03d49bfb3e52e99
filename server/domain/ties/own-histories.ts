import { foldHistory, type TieContext, type TieHistory } from '@lazo/ties'
import { readOwnTalks } from '#store/ties/talks.ts'
import type { ReadTx } from '#store/transaction.ts'
import { tellTalk } from './tell-talk.ts'

/** The histories of the actor's ties with these cards, or with null of all; cards with whom nothing happened are absent. */
export async function readHistories(
  tx: ReadTx,
  cardIds: readonly string[] | null,
  context: TieContext,
): Promise<Map<string, TieHistory>> {
  const talks = Map.groupBy(await readOwnTalks(tx, cardIds), ({ cardId }) => cardId)
  return new Map([...talks].map(([cardId, own]) => [cardId, foldHistory(own.map(tellTalk), context)]))
}
