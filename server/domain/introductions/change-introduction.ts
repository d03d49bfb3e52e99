import { isSameJson } from '@lazo/jscontact'
import type { Medium } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import {
  countIntroductions,
  type IntroductionParties,
  type IntroductionState,
  lockIntroduction,
  readIntroduction,
  readIntroductionVersions,
  type StoredIntroduction,
} from '#store/introductions/reader.ts'
import { insertIntroduction, rewriteIntroduction, setIntroductionDeleted } from '#store/introductions/writer.ts'
import { readMembers } from '#store/members/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { removeIn, restoreIn } from '../interactions/change-interaction.ts'
import { reachOf, requireLivingCards } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import {
  cardsOfIntroduction,
  changeIntroductionState,
  checkParties,
  type IntroductionInput,
  introductionNotFound,
} from './introduction-rules.ts'
import { recordIntroduction } from './record-introduction.ts'
import { forgetIntroducer, rememberIntroducer } from './remember-introducer.ts'

/** To one person. */
const MOST = 500
const USUAL: Medium = 'email'

/** An introduction that is asked for, or was made. */
export type NewIntroduction = IntroductionInput & IntroductionParties

/**
 * Notes that the actor asked to be introduced to somebody, or introduces two people; where it was made already that is recorded with each
 * of them. Nobody else is told. Throws `card-not-found`, `member-not-found`, `input-invalid`, `too-many-introductions`.
 */
export async function addIntroduction(
  domain: Domain,
  actor: Actor,
  { introducerId, colleagueId, cardId, otherId, ...input }: NewIntroduction,
): Promise<StoredIntroduction> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const parties = { introducerId, colleagueId, cardId, otherId }
    checkParties(parties)
    await requireLivingCards(tx, cardsOfIntroduction(parties))
    if (colleagueId !== null) await requireColleague(tx, colleagueId)
    await requireRoom(tx, cardId)
    const today = tx.now.toISOString().slice(0, 10)
    const nothing = { state: 'asked', text: null, askedOn: input.settledOn ?? today, settledOn: null } as const
    const told = changeIntroductionState({ ...nothing, interactionIds: [] }, input, today)
    const medium = input.medium ?? USUAL
    const interactionIds = told.state === 'made' ? await recordIntroduction(tx, parties, { ...told, medium }) : []
    const introductionId = tx.ids.next()
    await insertIntroduction(tx, introductionId, { ...parties, ...told, interactionIds })
    return tell(tx, introductionId)
  })
}

/**
 * Says of an introduction that it was made, declined, asked for again, or something else of it. Made, it is recorded with each of the
 * people; no longer made, what was recorded is taken back. Throws `introduction-not-found`, `input-invalid`.
 */
export async function changeIntroduction(
  domain: Domain,
  actor: Actor,
  { introductionId, ...input }: { introductionId: string } & IntroductionInput,
): Promise<StoredIntroduction> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, introductionId)
    const told = changeIntroductionState(stateOf(was), input, tx.now.toISOString().slice(0, 10))
    const isMadeNow = told.state === 'made' && was.state !== 'made'
    const kept = told.state === 'made' ? was.interactionIds : []
    const medium = input.medium ?? USUAL
    const interactionIds = isMadeNow ? await recordIntroduction(tx, was, { ...told, medium }) : kept
    return become(tx, was, { ...told, interactionIds })
  })
}

/**
 * Lets an introduction be again what it was before a change, with what was recorded of it then. Throws `introduction-not-found`,
 * `version-not-found`.
 */
export async function undoIntroductionChange(
  domain: Domain,
  actor: Actor,
  { introductionId, versionId }: { introductionId: string; versionId: string },
): Promise<StoredIntroduction> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, introductionId)
    const version = (await readIntroductionVersions(tx, introductionId)).find((one) => one.versionId === versionId)
    if (!version) throw new ProductError('version-not-found', 'There is no such earlier state.')
    for (const id of version.state.interactionIds) if (!was.interactionIds.includes(id)) await restoreIn(tx, id)
    if (version.state.state === 'made') await rememberIntroducer(tx, was)
    return become(tx, was, version.state)
  })
}

/** Removes an introduction, with what was recorded of it; both can be brought back. Throws `introduction-not-found`. */
export async function removeIntroduction(domain: Domain, actor: Actor, introductionId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, introductionId)
    await takeBack(tx, was.interactionIds)
    await forgetMeeting(tx, was)
    await setIntroductionDeleted(tx, introductionId, true)
    tx.ledger.noteWord('introduction', `${tx.actor.memberId}.${introductionId}`)
  })
}

/** Brings an introduction back, with what was recorded of it; one that is there stays. Throws `introduction-not-found`. */
export async function restoreIntroduction(
  domain: Domain,
  actor: Actor,
  introductionId: string,
): Promise<StoredIntroduction> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const was = await lockIntroduction(tx, introductionId, await reachOf(tx))
    if (!was) throw introductionNotFound()
    if (was.deletedAt) {
      for (const id of was.interactionIds) await restoreIn(tx, id)
      if (was.state === 'made') await rememberIntroducer(tx, was)
      await setIntroductionDeleted(tx, introductionId, false)
    }
    return tell(tx, introductionId)
  })
}

async function holdLiving(tx: WriteTx, introductionId: string): Promise<StoredIntroduction> {
  requireWriting(tx)
  const was = await lockIntroduction(tx, introductionId, await reachOf(tx))
  if (!was || was.deletedAt) throw introductionNotFound()
  return was
}

/** Guests know of no members. */
async function requireColleague(tx: WriteTx, memberId: string): Promise<void> {
  const members = tx.actor.role === 'guest' ? [] : await readMembers(tx)
  if (members.some((one) => one.memberId === memberId && one.memberId !== tx.actor.memberId)) return
  throw new ProductError('member-not-found', 'There is no such member.')
}

async function requireRoom(tx: WriteTx, cardId: string): Promise<void> {
  if ((await countIntroductions(tx, cardId)) < MOST) return
  throw new ProductError('too-many-introductions', `With one contact there are at most ${MOST} introductions.`, {
    facts: { limit: MOST },
  })
}

async function become(tx: WriteTx, was: StoredIntroduction, state: IntroductionState): Promise<StoredIntroduction> {
  const before = stateOf(was)
  if (isSameJson(JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(state)))) return was
  await takeBack(
    tx,
    was.interactionIds.filter((id) => !state.interactionIds.includes(id)),
  )
  if (was.state === 'made' && state.state !== 'made') await forgetMeeting(tx, was)
  await rewriteIntroduction(tx, was, state)
  return tell(tx, was.introductionId)
}

/** What somebody has removed by itself is gone already. */
async function takeBack(tx: WriteTx, interactionIds: readonly string[]): Promise<void> {
  for (const id of interactionIds) {
    try {
      await removeIn(tx, id)
    } catch (error) {
      if (!(error instanceof ProductError && error.code === 'interaction-not-found')) throw error
    }
  }
}

/** What the tie says of who introduced them was noted when the introduction was made, made again, or brought back. */
async function forgetMeeting(tx: WriteTx, was: StoredIntroduction): Promise<void> {
  const versions = await readIntroductionVersions(tx, was.introductionId)
  const moments = [was.createdAt, was.editedAt, ...versions.map(({ until }) => until)].filter((at) => at !== null)
  await forgetIntroducer(tx, was, moments)
}

async function tell(tx: WriteTx, introductionId: string): Promise<StoredIntroduction> {
  tx.ledger.noteWord('introduction', `${tx.actor.memberId}.${introductionId}`)
  return (await readIntroduction(tx, introductionId, await reachOf(tx)))!
}

function stateOf({ state, text, askedOn, settledOn, interactionIds }: StoredIntroduction): IntroductionState {
  return { state, text, askedOn, settledOn, interactionIds }
}
