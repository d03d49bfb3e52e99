import type { Replica, ReplicaGroup } from '#domain/sync/read-replica.ts'
import { encodeCardText } from './cards.ts'

/** A copy as this door tells it, in lines of JSON; one piece for each group. */
export async function* encodeReplica({ token, cards, groups }: Replica): AsyncGenerator<string> {
  yield `${JSON.stringify({ token, cards })}\n`
  for await (const group of groups) yield encodeGroup(group)
  yield `${JSON.stringify({ done: true })}\n`
}

function encodeGroup({ cards, gone }: ReplicaGroup): string {
  let lines = ''
  for (const view of cards) lines += `{"card":${encodeCardText(view)}}\n`
  for (const cardId of gone) lines += `{"gone":"${cardId}"}\n`
  return lines
}
