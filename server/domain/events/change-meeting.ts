import type { Actor } from '#base/actor.ts'
import { readMet, readNamesAt } from '#store/events/meetings.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { requireOwnEvent } from './event-rules.ts'
import { forgetMeeting } from './forget-meeting.ts'
import { meetingKey } from './meeting-keys.ts'
import { type Meeting, rememberMeeting } from './remember-meeting.ts'

/** Who was met at an event. */
export interface Met {
  /** Of contacts. */
  readonly cardIds: readonly string[]
  /** What those are called who came to the desk there, contacts by now or not. */
  readonly names: readonly string[]
}

/** Whom the actor met at an event of theirs, as far as they see the cards. Throws `event-not-found`. */
export async function listMet(domain: Domain, actor: Actor, eventId: string): Promise<Met> {
  return domain.store.read(actor, async (tx) => {
    await requireOwnEvent(tx, eventId)
    return readWhomMet(tx, eventId)
  })
}

/** Notes that the actor met somebody at an event of theirs; said twice it is so once. Throws `event-not-found`, `card-not-found`, `too-many-interactions`. */
export async function meet(domain: Domain, actor: Actor, meeting: Meeting): Promise<Met> {
  return domain.store.write(actor, async (tx) => {
    await requireOwn(tx, meeting.eventId)
    await requireLivingCard(tx, meeting.cardId, 'view')
    await rememberMeeting(tx, domain, { ...meeting, isTicked: true })
    return tell(tx, meeting.eventId)
  })
}

/** Takes back that the actor met somebody at an event of theirs. Throws `event-not-found`, `card-not-found`. */
export async function unmeet(domain: Domain, actor: Actor, meeting: Meeting): Promise<Met> {
  return domain.store.write(actor, async (tx) => {
    await requireOwn(tx, meeting.eventId)
    await requireLivingCard(tx, meeting.cardId, 'view')
    await forgetMeeting(tx, domain, meeting)
    return tell(tx, meeting.eventId)
  })
}

async function requireOwn(tx: WriteTx, eventId: string): Promise<void> {
  requireWriting(tx)
  await requireOwnEvent(tx, eventId)
}

async function tell(tx: WriteTx, eventId: string): Promise<Met> {
  tx.ledger.noteWord('event', `${tx.actor.memberId}.${eventId}`)
  return readWhomMet(tx, eventId)
}

async function readWhomMet(tx: ReadTx, eventId: string): Promise<Met> {
  const cardIds = await readMet(tx, meetingKey(eventId))
  const seen = cardIds.length === 0 ? new Map() : await livingRights(tx, cardIds)
  return { cardIds: cardIds.filter((cardId) => seen.has(cardId)), names: await readNamesAt(tx, eventId) }
}
