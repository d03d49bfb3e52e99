import type { CardResource } from '@lazo/contract'
import { readAnswer } from '../api/call.ts'
import { type ReplicaCard, readResource } from '../replica/replica-card.ts'
import type { AskServer } from './ask-server.ts'

/** A card as the server has it at this moment. Throws `ApiError` and `OfflineError`. */
export async function readCard(cardId: string, ask: AskServer): Promise<ReplicaCard> {
  const answer = await ask('GET', `/cards/${cardId}`)
  return readResource(await readAnswer<CardResource>(answer), answer.headers.get('etag') ?? '')
}
