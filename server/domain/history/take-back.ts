import { applyPatch, type Card, hideFields, isSameJson, mayTellHidden, mergeThreeWay } from '@lazo/jscontact'
import type { HeldPlace, StoredCard } from '#store/cards/reader.ts'
import type { StoredVersion } from '#store/history/reader.ts'
import type { PlaceRecord } from '#store/history/writer.ts'
import { wholeOf } from '../contacts/card-faces.ts'
import { toRecord } from '../contacts/place-records.ts'
import { PastPlaces } from './past-places.ts'

/** Why something could not be taken back. */
export type LeftReason = 'edited-since' | 'moved-since' | 'gone' | 'uid-taken' | 'right-missing'

/** What is to be done with a card so that some of its history is taken back, and what must be left as it is. */
export interface TakeBack {
  /** The document to write; absent when it stays. */
  readonly document?: Card
  readonly trash?: boolean
  /** Back from the trash, to these places. */
  readonly untrash?: readonly PlaceRecord[]
  /** The place in another book that is to be the home again; the links the card has now end with the move. */
  readonly moveTo?: PlaceRecord
  readonly link: readonly PlaceRecord[]
  readonly unlink: readonly PlaceRecord[]
  readonly left: readonly { reason: LeftReason; paths: readonly string[] }[]
}

/** Whether nothing is to be done and nothing stands in the way: all is so already. Pure. */
export function isIdle({ document, trash, untrash, moveTo, link, unlink, left }: TakeBack): boolean {
  const isStill = document === undefined && !trash && untrash === undefined && moveTo === undefined
  return isStill && link.length + unlink.length + left.length === 0
}

interface Plan {
  document: Card
  trash: boolean
  untrash: readonly PlaceRecord[] | undefined
  readonly places: PastPlaces
  readonly left: { reason: LeftReason; paths: string[] }[]
}

/**
 * Decides how to take back the entries of a card's history that `isTaken` names, keeping all later edits: each edit is
 * reversed by a three-way merge in which what was changed since wins and is listed. `versions` are the card's entries from
 * the first one taken back on, oldest first. Pure.
 */
export function planTakeBack(
  card: StoredCard,
  places: readonly HeldPlace[],
  versions: readonly StoredVersion[],
  isTaken: (version: StoredVersion) => boolean,
): TakeBack {
  const past = new PastPlaces(card.homeBookId, places.filter((place) => !place.byLabel).map(toRecord))
  // What is hidden from who takes it back takes part: the past is told of all there was.
  const whole = wholeOf(card)
  const plan: Plan = { document: whole, trash: false, untrash: undefined, places: past, left: [] }
  let after = whole
  const later: StoredVersion[] = []
  for (const version of versions.toReversed()) {
    const before = version.reverse ? applyPatch(after, version.reverse) : after
    if (isTaken(version))
      takeBackOne(plan, { card, version, after, before, later: later.filter((entry) => !isTaken(entry)) })
    later.push(version)
    after = before
  }
  const { untrash, trash } = plan
  const document = card.face?.isMasked ? hideFields(plan.document, card.face.hidden) : plan.document
  return {
    ...past.difference(),
    trash,
    left: plan.left.flatMap((part) => tellLeft(part, card)),
    ...(isSameJson(document, card.document) ? {} : { document }),
    ...(untrash === undefined ? {} : { untrash }),
  }
}

/** What was left, as far as who takes it back may know what it is. */
function tellLeft(part: TakeBack['left'][number], { face }: StoredCard): TakeBack['left'] {
  if (!face?.isMasked || part.paths.length === 0) return [part]
  const paths = part.paths.filter((path) => !mayTellHidden(path, face.hidden))
  return paths.length > 0 ? [{ ...part, paths }] : []
}

interface Step {
  readonly card: StoredCard
  readonly version: StoredVersion
  readonly after: Card
  readonly before: Card
  /** What came after it and stays. */
  readonly later: readonly StoredVersion[]
}

function takeBackOne(plan: Plan, step: Step): void {
  switch (step.version.act) {
    case 'edit':
    case 'merge':
      return reverseEdit(plan, step)
    case 'create':
    case 'restore':
      return putAway(plan, step)
    case 'trash':
      return bringBack(plan, step)
    case 'link':
    case 'unlink':
    case 'move':
      return replace(plan, step)
  }
}

function reverseEdit(plan: Plan, { after, before }: Step): void {
  const { card, conflicts } = mergeThreeWay(after, plan.document, before)
  plan.document = card
  const paths = conflicts.map((conflict) => conflict.path).filter((path) => path !== 'updated')
  if (paths.length > 0) plan.left.push({ reason: 'edited-since', paths })
}

function putAway(plan: Plan, { card, later }: Step): void {
  if (card.deletedAt) return
  if (later.every((entry) => entry.forward === null)) plan.trash = true
  else plan.left.push({ reason: 'edited-since', paths: [] })
}

function bringBack(plan: Plan, { card, version, later }: Step): void {
  if (!card.deletedAt) return
  // It came back and was put away again since.
  if (later.some((entry) => entry.act === 'trash')) plan.left.push({ reason: 'gone', paths: [] })
  else plan.untrash ??= version.places?.removed ?? []
}

/** Puts the card where it stood before a link, the end of one, or a move. */
function replace(plan: Plan, { card, version }: Step): void {
  // Where a card in the trash belongs is settled by what it left.
  if (card.deletedAt) plan.left.push({ reason: 'gone', paths: [] })
  else if (!plan.places.goBackBefore(version.places ?? {})) plan.left.push({ reason: 'moved-since', paths: [] })
}
