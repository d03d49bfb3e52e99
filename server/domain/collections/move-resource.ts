import type { Actor } from '#base/actor.ts'
import { lockCards } from '#store/cards/reader.ts'
import { copyProperties, moveProperties } from '#store/collections/properties.ts'
import type { WriteTx } from '#store/transaction.ts'
import { moveHome } from '../contacts/move-cards.ts'
import { renamePlace } from '../contacts/rename-place.ts'
import type { Domain } from '../domain.ts'
import { reaches } from '../sharing/right.ts'
import { type Loss, noteLoss, warnOfLoss } from './guard/note-loss.ts'
import { noteInLog } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'
import { type OpenTransfer, openTransfer, type TransferInput } from './open-transfer.ts'
import { freeName, holdsUnseen, putCopy, putInto, requireMayFill } from './put-into.ts'
import { standingOf, takeOut } from './take-out.ts'

interface Moved {
  readonly cardId: string
  readonly losses: readonly Loss[]
}

/**
 * Moves a resource (RFC 4918 §9.9): within a book it gets another name; to another book the card gets another home where the
 * member manages the old one, and else goes there as a copy or a link and out of the book it was in. What leaves a book counts as
 * what a device takes away, and is undone with it. Throws what `openTransfer` throws, `uid-taken`, and the errors of rights.
 */
export async function moveResource(domain: Domain, actor: Actor, input: TransferInput): Promise<{ isNew: boolean }> {
  const { isNew, losses } = await tellRefusals(domain, actor, input.to, () =>
    domain.store.write(actor, (tx) => move(tx, input, domain.region)),
  )
  for (const loss of losses) warnOfLoss(domain, actor, loss)
  return { isNew }
}

async function move(
  tx: WriteTx,
  input: TransferInput,
  region: string,
): Promise<{ isNew: boolean; losses: readonly Loss[] }> {
  const transfer = await openTransfer(tx, input)
  const { found, target, there, name } = transfer
  const isSame = there?.card.cardId === found.card.cardId
  const overwritten = there && !isSame ? [await takeOut(tx, there, region)] : []
  const { cardId, losses } = isSame
    ? { cardId: found.card.cardId, losses: [await takeOut(tx, found, region)] }
    : await carry(tx, transfer, region)
  const { bookId, segment } = found.collection
  await noteInLog(tx, { kind: 'card-moved', bookId: target.bookId, cardId, facts: { name, from: segment } })
  tx.ledger.noteAudit('resource-moved', cardId, { from: bookId, to: target.bookId })
  return { isNew: there === null, losses: [...overwritten, ...losses] }
}

async function carry(tx: WriteTx, transfer: OpenTransfer, region: string): Promise<Moved> {
  const { found, target, name, isWithin } = transfer
  const { collection, card, place } = found
  requireMayFill(target)
  if (isWithin) {
    await renamePlace(tx, card, place, await freeName(tx, card.cardId, { target, name }))
    return { cardId: card.cardId, losses: [] }
  }
  const isAtHome = standingOf(found) === 'home'
  // A label book shows the card that stays at home.
  if (isAtHome && target.keyword !== null)
    return { cardId: await putInto(tx, found, { target, name }, { region }), losses: [] }
  if (isAtHome && reaches(collection.right, 'manage')) return giveHome(tx, transfer, region)
  return carryOut(tx, transfer, region)
}

/** Gives the card the target as its home: it stays the same card, with its history. */
async function giveHome(tx: WriteTx, { found, target, name }: OpenTransfer, region: string): Promise<Moved> {
  const { collection, card } = found
  await holdsUnseen(tx, card, target)
  const free = await freeName(tx, card.cardId, { target, name })
  const { bookId, device } = collection
  const loss = await noteLoss(tx, { deviceId: device.deviceId, bookId, cards: 1 })
  await moveHome(tx, [card], target.bookId, { region, batchId: loss.batchId, name: free })
  await moveProperties(tx, card.cardId, bookId, target.bookId)
  return { cardId: card.cardId, losses: [loss] }
}

/** Takes the card out of its book and puts it into the target: what left its home for good goes there as a copy. */
async function carryOut(tx: WriteTx, { found, target, name }: OpenTransfer, region: string): Promise<Moved> {
  const { collection, card } = found
  if (target.keyword === null) await holdsUnseen(tx, card, target)
  const loss = await takeOut(tx, found, region)
  const options = { region, batchId: loss.batchId }
  const isTrashed = standingOf(found) === 'home'
  const to = { target, name }
  // Without its label the card is another than the one that was found.
  const [left] = await lockCards(tx, [card.cardId])
  const cardId = isTrashed
    ? await putCopy(tx, card, to, options)
    : await putInto(tx, { ...found, card: left! }, to, options)
  await copyProperties(tx, { bookId: collection.bookId, cardId: card.cardId }, { bookId: target.bookId, cardId })
  return { cardId, losses: [loss] }
}
