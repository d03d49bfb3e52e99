import { type LadderPlace, type LadderWay, wayUpLadder } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { type FollowUpChoice, readFollowUps, type StoredFollowUp } from '#store/follow-ups/reader.ts'
import { readTies } from '#store/ties/reader.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { type OwnWay, type OwnWays, readOwnWays, type StoodTie, standTie } from './own-ways.ts'

const QUARTERS = 6
const MOST = 1_000
const OPEN: FollowUpChoice = { cardId: null, state: 'open', until: null, after: null, limit: 10_000 }

/** The way of a key contact up the ladder, and what comes next with them. */
export interface KeyContact extends LadderWay, StoodTie {
  /** What the next rung asks for; null at the top. */
  readonly next: LadderPlace['next']
  /** The next conversation that is planned. */
  readonly followUp: Pick<StoredFollowUp, 'followUpId' | 'remindOn' | 'text'> | null
}

/** The actor's key contacts with their way over the last quarters: those to do something about first. */
export async function readKeyContacts(domain: Domain, actor: Actor): Promise<KeyContact[]> {
  return domain.store.read(actor, async (tx) => {
    const reach = await reachOf(tx)
    const keys = await readTies(tx, reach, { isKey: true, after: null, limit: MOST })
    const cardIds = keys.map(({ cardId }) => cardId)
    const read = await readOwnWays(domain, tx, cardIds)
    const planned = await readFollowUps(tx, reach, OPEN)
    const all = [...read.ways.values()].map((way) => keyContactOf(way, read, planned))
    return all.toSorted((one, other) => orderOf(one) - orderOf(other) || (one.cardId < other.cardId ? -1 : 1))
  })
}

function keyContactOf(way: OwnWay, read: OwnWays, planned: readonly StoredFollowUp[]): KeyContact {
  const { context, today } = read
  const first = planned.find(({ cardId }) => cardId === way.cardId)
  return {
    ...wayUpLadder(way.interactions, way.facts, { ...context, today, count: QUARTERS }),
    ...standTie(way, read),
    next: way.place.next,
    followUp: first ? { followUpId: first.followUpId, remindOn: first.remindOn, text: first.text } : null,
  }
}

const ORDER: Readonly<Record<LadderWay['movement'], number>> = { down: 0, stuck: 1, up: 2, top: 3 }

/** What went down or is stuck asks for something first, and of these what has no next conversation. */
function orderOf({ movement, followUp }: KeyContact): number {
  return ORDER[movement] * 2 + (followUp === null ? 0 : 1)
}
