import { compareInteractions } from '../tie/fold-history.ts'
import type { Interaction } from '../words/interaction.ts'

/** One message of a stream: who wrote to whom, and when (milliseconds since 1970). */
export interface StreamMessage {
  readonly from: string
  readonly to: string
  readonly at: number
}

/** Everybody's own ties in a stream, each as its interactions in order: what A wrote to B is outbound for A and inbound for B. */
export function tiesOfStream(messages: Iterable<StreamMessage>): Interaction[][] {
  const ties = new Map<string, Interaction[]>()
  const keep = (member: string, card: string, one: Interaction) => {
    const key = JSON.stringify([member, card])
    const tie = ties.get(key)
    if (tie) tie.push(one)
    else ties.set(key, [one])
  }
  let number = 0
  for (const { from, to, at } of messages) {
    if (from === to) continue
    const id = String(number++)
    keep(from, to, { id, at, medium: 'message', direction: 'outbound' })
    keep(to, from, { id, at, medium: 'message', direction: 'inbound' })
  }
  return [...ties.values()].map((tie) => tie.sort(compareInteractions))
}
