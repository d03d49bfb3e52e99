import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { isId } from '#base/ids.ts'
import { lockOwnTies, readTie, readTieVersions } from '#store/ties/reader.ts'
import { NO_FACETS, type TieFacets } from '#store/ties/tie.ts'
import { keepTie, upsertTie } from '#store/ties/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { requireVersion } from '../history/require-version.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import { asSeen, changeFacets, type TieChange } from './tie-rules.ts'

/**
 * Says something of the actor's relation with the person of a card; what is not said stays, and what it was is kept. Seeing the card is
 * enough. Throws `card-not-found`, also for who introduced them, and `input-invalid`.
 */
export async function changeTie(
  domain: Domain,
  actor: Actor,
  { cardId, ...change }: { cardId: string } & TieChange,
): Promise<TieFacets> {
  return domain.store.write(actor, async (tx) => (await changeTieWithin(tx, { cardId, ...change })).now)
}

/** The same within a transaction of other things; tells what the tie was before, too. */
export async function changeTieWithin(
  tx: WriteTx,
  { cardId, ...change }: { cardId: string } & TieChange,
): Promise<{ readonly before: TieFacets; readonly now: TieFacets }> {
  const was = await holdTie(tx, cardId)
  const before = was ?? NO_FACETS
  const introducerId = change.met?.introducerId ?? null
  if (introducerId !== null && introducerId !== was?.met.introducerId) await requireIntroducer(tx, cardId, introducerId)
  return { before, now: await become(tx, cardId, { was, facets: changeFacets(before, change) }) }
}

/** Lets the actor's tie with a card be again what it was before a change. Throws `card-not-found`, `version-not-found`. */
export async function undoTieChange(
  domain: Domain,
  actor: Actor,
  { cardId, versionId }: { cardId: string; versionId: string },
): Promise<TieFacets> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdTie(tx, cardId)
    const version = requireVersion(await readTieVersions(tx, cardId), versionId)
    return become(tx, cardId, { was, facets: await asSeen(tx, version.state) })
  })
}

async function holdTie(tx: WriteTx, cardId: string): Promise<TieFacets | null> {
  requireWriting(tx)
  await requireLivingCard(tx, cardId, 'view')
  await lockOwnTies(tx)
  return readTie(tx, cardId)
}

async function requireIntroducer(tx: WriteTx, cardId: string, introducerId: string): Promise<void> {
  const seen = isId(introducerId) && introducerId !== cardId ? await livingRights(tx, [introducerId]) : new Map()
  if (seen.size === 0) throw cardNotFound()
}

async function become(
  tx: WriteTx,
  cardId: string,
  { was, facets }: { was: TieFacets | null; facets: TieFacets },
): Promise<TieFacets> {
  if (!isSameJson(was ?? NO_FACETS, facets)) {
    await upsertTie(tx, cardId, facets)
    await keepTie(tx, cardId, was ?? NO_FACETS)
    tx.ledger.noteWord('today', tx.actor.memberId)
    tx.ledger.noteWord('tie', `${tx.actor.memberId}.${cardId}`)
  }
  return asSeen(tx, facets)
}
