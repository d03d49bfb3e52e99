import { type Party, personKey, type Talk } from '@lazo/talks'
import { bringInbound } from '#store/desk/brought.ts'
import { countOwnInbound } from '#store/desk/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { changeInboundFacts, NO_INBOUND } from '../desk/inbound-rules.ts'
import { MOST_ENTRIES } from '../desk/note-inbound.ts'
import { partyParts } from './party-parts.ts'

/** Who goes to the desk, and on what terms. */
interface Handing {
  readonly people: ReadonlyMap<string, Party>
  readonly region: string
  readonly batchId: string
  readonly keepsText: boolean
}

/**
 * Puts people of an export on the actor's desk: since when they wait is when they were last talked with, and what they want is what they
 * last said, where that is kept. Each stands there once, however often they come; beyond what a desk holds, nobody is put there.
 */
export async function handToDesk(tx: WriteTx, talks: readonly Talk[], handing: Handing): Promise<void> {
  const { people, region, batchId, keepsText } = handing
  if (people.size === 0) return
  const room = MOST_ENTRIES - (await countOwnInbound(tx))
  const last = lastTalks(talks, region)
  const brought = [...people].slice(0, Math.max(0, room)).map(([key, party]) => {
    const { at, words } = last.get(key)!
    return {
      inboundId: tx.ids.next(),
      personKey: key,
      receivedAt: new Date(Math.min(at, tx.now.getTime())),
      facts: changeInboundFacts(NO_INBOUND, { details: partyParts(party), text: keepsText ? words : null }),
    }
  })
  for (const id of await bringInbound(tx, batchId, brought)) tx.ledger.noteWord('inbound', id)
  tx.ledger.noteWord('today', tx.actor.memberId)
}

/** When each person was last talked with, and what they last said. */
function lastTalks(talks: readonly Talk[], region: string): Map<string, { at: number; words: string | null }> {
  const last = new Map<string, { at: number; words: string | null }>()
  for (const talk of talks.toSorted((one, other) => one.at - other.at))
    for (const party of talk.withWhom) {
      const key = personKey(party, region)
      const said = talk.direction === 'outbound' ? null : talk.text
      last.set(key, { at: talk.at, words: said ?? last.get(key)?.words ?? null })
    }
  return last
}
