import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { createBook } from '../books/create-book.ts'
import { deleteBook } from '../books/delete-book.ts'
import { renameBook } from '../books/rename-book.ts'
import { patchCard, replaceCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { editCards } from '../contacts/edit-cards.ts'
import { linkCards, unlinkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import type { Domain } from '../domain.ts'
import { openBatch } from '../history/into-batch.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { undoChange } from '../history/undo-change.ts'
import { createLabelBook } from '../labels/create-label-book.ts'
import { changeRole } from '../members/change-role.ts'
import { RIGHTS } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'

/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number below `sides`. */
  below(sides: number): number
  pick<T>(of: readonly T[]): T
}

/** People, books and cards that verbs are about; what verbs make is added. */
export interface Town {
  readonly domain: Domain
  /** The first one owns the workspace. */
  readonly people: readonly Actor[]
  readonly books: string[]
  readonly cards: string[]
  readonly batches: string[]
}

/** Of what there is, mostly the latest: what is older may be gone. */
const oneOf = (dice: Dice, of: readonly string[], latest: number) =>
  dice.pick(dice.below(8) === 0 ? of : of.slice(-latest))
const oneBook = (town: Town, dice: Dice) => oneOf(dice, town.books, 5)
const oneCard = (town: Town, dice: Dice) => oneOf(dice, town.cards, 16)
const oneBatch = (town: Town, dice: Dice) => oneOf(dice, town.batches, 12)

/** Dice whose throws depend on the seed alone (Marsaglia's xorshift32). */
export function rollDice(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  const below = (sides: number) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % sides
  }
  return { below, pick: (of) => of[below(of.length)]! }
}

type Verb = (town: Town, dice: Dice, actor: Actor) => Promise<{ batchId: string } | undefined>

const NAMES = ['Ana', 'Íñigo', 'García', 'Zoë', 'López', 'Åsa', 'O’Neill', 'Nuñez']
const FEW_NAMES = NAMES.slice(0, 3)
const MOSTLY_HIGH = [...RIGHTS, null, 'share', 'manage', 'manage', 'manage', 'manage'] as const
const fullName = (dice: Dice) => `${dice.pick(NAMES)} ${dice.pick(NAMES)} ${dice.below(30)}`

const create: Verb = async (town, dice, actor) => {
  const uid = dice.below(4) === 0 ? { uid: `urn:x:${dice.below(6)}` } : {}
  const card = { ...uid, name: { full: fullName(dice) }, emails: { e1: { address: `a${dice.below(50)}@example.org` } } }
  const { view } = await createCard(town.domain, actor, { bookId: oneBook(town, dice), card })
  town.cards.push(view.cardId)
  return undefined
}

const patch: Verb = async (town, dice, actor) => {
  const changes = [
    { 'name/full': fullName(dice) },
    { kind: dice.pick(['org', 'individual', 'group']) },
    { phones: { p1: { number: `+34 6001112${10 + dice.below(80)}` } } },
    { keywords: { [dice.pick(NAMES)]: true } },
    { [`keywords/${dice.pick(FEW_NAMES)}`]: dice.pick([true, true, null]) },
    { keywords: dice.below(3) === 0 ? null : { [dice.pick(FEW_NAMES)]: true, Zoë: true } },
  ]
  await patchCard(town.domain, actor, { cardId: oneCard(town, dice), patch: dice.pick(changes) })
  return undefined
}

const patchFromBase: Verb = async (town, dice, actor) => {
  const { cardId, etag, card } = await readCard(town.domain, actor, oneCard(town, dice))
  const change = { 'name/full': fullName(dice) }
  if (dice.below(2) === 0) await patchCard(town.domain, actor, { cardId, patch: change, base: etag })
  else await replaceCard(town.domain, actor, { cardId, card: { ...card, kind: 'org' }, ifMatch: etag })
  return undefined
}

const layer: Verb = async (town, dice, actor) => {
  const patch = dice.below(3) === 0 ? {} : { 'notes/n1': { note: fullName(dice) } }
  await saveOverlay(town.domain, actor, { cardId: oneCard(town, dice), patch })
  return undefined
}

const makeBook: Verb = async ({ domain, books }, dice, actor) => {
  const { bookId } = await createBook(domain, actor, { name: dice.pick(['Uno', 'Dos']), kind: 'personal' })
  books.push(bookId)
  return setGrant(domain, actor, { bookId, grantee: { kind: 'everyone' }, allows: dice.pick(['share', 'manage']) })
}

const rename: Verb = async (town, dice, actor) => {
  await renameBook(town.domain, actor, { bookId: oneBook(town, dice), name: fullName(dice) })
  return undefined
}

const grant: Verb = (town, dice, actor) => {
  const member = { kind: 'member' as const, id: dice.pick(town.people).memberId }
  const grantee = dice.below(4) === 0 ? { kind: 'everyone' as const } : member
  return setGrant(town.domain, actor, { bookId: oneBook(town, dice), grantee, allows: dice.pick(MOSTLY_HIGH) })
}

const takeBackChange: Verb = async (town, dice, actor) => {
  const cardId = oneCard(town, dice)
  const history = await readCardHistory(town.domain, actor, { cardId, limit: 20 })
  return undoChange(town.domain, actor, { cardId, versionId: dice.pick(history).versionId })
}

/** What is granted to everyone is not for guests. */
const demote: Verb = async (town, dice) => {
  const [owner, ...others] = town.people
  const role = dice.pick(['guest', 'member'] as const)
  await changeRole(town.domain, owner!, { memberId: dice.pick(others).memberId, role })
  return undefined
}

const purge: Verb = async (town, _dice, actor) => {
  await purgeTrash(town.domain, actor)
  return undefined
}

const followLabel: Verb = async ({ domain, books }, dice, actor) => {
  const { bookId } = await createLabelBook(domain, actor, { keyword: dice.pick(FEW_NAMES) })
  books.push(bookId)
  return undefined
}

const labelAtOnce: Verb = async (town, dice, actor) => {
  const uid = dice.below(2) === 0 ? { uid: `urn:x:${dice.below(6)}` } : {}
  const card = { ...uid, name: { full: fullName(dice) }, keywords: { [dice.pick(FEW_NAMES)]: true } }
  const { view } = await createCard(town.domain, actor, { bookId: oneBook(town, dice), card })
  town.cards.push(view.cardId)
  return undefined
}

/** Two pieces of one batch: an edit, and whatever else. */
const inPieces: Verb = async (town, dice, actor) => {
  const { batchId } = await openBatch(town.domain, actor, 'pieces')
  const change = { add: [dice.pick(FEW_NAMES)], remove: [dice.pick(FEW_NAMES)] }
  await editCards(town.domain, actor, { cardIds: some(town, dice), edit: { labels: change }, batchId })
  const [cardIds, bookId] = [some(town, dice), oneBook(town, dice)]
  const second = dice.pick([
    () => deleteCards(town.domain, actor, cardIds, { batchId }),
    () => restoreCards(town.domain, actor, cardIds, { batchId }),
    () => moveCards(town.domain, actor, { cardIds, bookId, batchId }),
    () => linkCards(town.domain, actor, { cardIds, bookId, batchId }),
    () => unlinkCards(town.domain, actor, { cardIds, bookId, batchId }),
  ])
  return second()
}

/** A card or two, in no order. */
const some = (town: Town, dice: Dice) => [...new Set([oneCard(town, dice), oneCard(town, dice)])].slice(dice.below(2))

const VERBS: readonly (readonly [weight: number, verb: Verb])[] = [
  [4, create],
  [8, patch],
  [2, followLabel],
  [3, labelAtOnce],
  [4, patchFromBase],
  [3, inPieces],
  [2, layer],
  [2, makeBook],
  [1, rename],
  [4, grant],
  [4, takeBackChange],
  [1, purge],
  [2, demote],
  [3, (town, dice, actor) => deleteCards(town.domain, actor, some(town, dice))],
  [3, (town, dice, actor) => restoreCards(town.domain, actor, some(town, dice))],
  [5, (town, dice, actor) => linkCards(town.domain, actor, { cardIds: some(town, dice), bookId: oneBook(town, dice) })],
  [
    2,
    (town, dice, actor) => unlinkCards(town.domain, actor, { cardIds: some(town, dice), bookId: oneBook(town, dice) }),
  ],
  [3, (town, dice, actor) => moveCards(town.domain, actor, { cardIds: some(town, dice), bookId: oneBook(town, dice) })],
  [4, (town, dice, actor) => undoBatch(town.domain, actor, oneBatch(town, dice))],
  [1, (town, dice, actor) => deleteBook(town.domain, actor, oneBook(town, dice))],
]
const BAG = VERBS.flatMap(([weight, verb]) => Array<Verb>(weight).fill(verb))

/** Does something at random as somebody at random. Refusals are part of life; every other error is thrown. Gives whether it was done. */
export async function doSomething(town: Town, dice: Dice): Promise<boolean> {
  const verb = dice.pick(BAG)
  const actor = dice.pick(town.people)
  try {
    const done = await verb(town, dice, actor)
    if (done) town.batches.push(done.batchId)
    return true
  } catch (error) {
    if (isProductError(error) && error.kind !== 'unavailable') return false
    throw error
  }
}
