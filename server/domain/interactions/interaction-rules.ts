import { mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readCards } from '#store/cards/reader.ts'
import type { Contribution, InteractionFacts, InteractionState, Visibility } from '#store/interactions/interaction.ts'
import { countInteractions, lockInteraction } from '#store/interactions/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { bookRights, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import type { InteractionView } from './view-interaction.ts'

const DAY_MS = 86_400_000
const BEGINNING = new Date('1900-01-01T00:00:00Z')
/** So many are kept with one person; nobody talks ten times a day for years. */
export const MOST_WITH_ONE = 20_000
const OF_BOTH = ['meeting', 'event', 'call', 'video-call']

/** What was given or received, as it is told; `contributionId` names one that is there already. */
interface ContributionInput extends Pick<Contribution, 'kind' | 'direction'> {
  readonly contributionId?: string | undefined
  /** With whom it was; need not be said where there is one. */
  readonly cardId?: string | undefined
  readonly text?: string | null | undefined
  readonly isThanked?: boolean | undefined
}

/** What an interaction is told to be; what is left out is as usual, or stays. */
export type InteractionInput = { readonly [Fact in keyof InteractionFacts]?: InteractionFacts[Fact] | undefined } & {
  readonly cardIds?: readonly string[] | undefined
  readonly contributions?: readonly ContributionInput[] | undefined
}

/** The facts of an interaction of which nothing is said. */
export function usualFacts(
  medium: InteractionFacts['medium'],
  { at, visibility }: { at: Date; visibility: Visibility },
): InteractionFacts {
  const nothing = {
    form: null,
    network: null,
    minutes: null,
    text: null,
    isCommercial: false,
    expectsReply: false,
    does: [],
  }
  return { ...nothing, at, medium, direction: usualDirection(medium), source: 'hand', visibility }
}

/**
 * What an interaction is after a change: what is not said stays, and what cannot be is refused or mended. `nextId` names what was given
 * or received where it has no name. Throws `input-invalid`. Pure.
 */
export function changeState(
  was: InteractionState,
  input: InteractionInput,
  { now, nextId }: { now: Date; nextId: () => string },
): InteractionState {
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as InteractionInput
  const { contributions: _, ...facts } = { ...was, ...said } as InteractionState
  const cardIds = [...new Set(facts.cardIds)]
  checkMoment(facts.at, now)
  const direction = directionOf(facts, said)
  const contributions = said.contributions
    ? said.contributions.map((one) => contributionOf(one, { cardIds, known: was.contributions, nextId }))
    : was.contributions.filter(({ cardId }) => cardIds.includes(cardId))
  return { ...facts, direction, cardIds, contributions, text: lineOf(facts.text), network: lineOf(facts.network) }
}

/** The cards that the actor sees of these, all living, with their rights; refuses when one is not. */
export async function requireLivingCards(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, Right>> {
  if (cardIds.length === 0 || !cardIds.every(isId)) throw cardNotFound()
  const rights = await livingRights(tx, cardIds)
  if (cardIds.some((cardId) => !rights.has(cardId))) throw cardNotFound()
  return rights
}

/** The rights to those of these cards that the actor sees and that are not in the trash. */
export async function livingRights(tx: ReadTx, cardIds: readonly string[]): Promise<Map<string, Right>> {
  const living = new Set((await readCards(tx, cardIds)).filter((card) => !card.deletedAt).map((card) => card.cardId))
  return new Map([...(await cardRights(tx, cardIds))].filter(([cardId]) => living.has(cardId)))
}

/** Refuses to show a text to all who see these cards unless the actor may comment on each. */
export function requireMayOpen(visibility: Visibility, rights: ReadonlyMap<string, Right>): void {
  if (visibility !== 'open') return
  for (const held of rights.values()) if (!reaches(held, 'comment')) throw rightMissing(held, 'comment')
}

/** Refuses more interactions with one person than anybody has. */
export async function requireRoom(tx: ReadTx, cardIds: readonly string[]): Promise<void> {
  if ((await countInteractions(tx, cardIds, MOST_WITH_ONE)) < MOST_WITH_ONE) return
  throw new ProductError('too-many-interactions', `With one contact there are at most ${MOST_WITH_ONE} interactions.`, {
    facts: { limit: MOST_WITH_ONE },
  })
}

/** An interaction of the actor's, held; for others it is not theirs, or there is none. */
export async function holdOwn(
  tx: WriteTx,
  interactionId: string,
  see: () => Promise<InteractionView | null>,
): Promise<InteractionState & { readonly deletedAt: Date | null }> {
  const seen = isId(interactionId) ? await see() : null
  if (!seen) throw interactionNotFound()
  const own = seen.isOwn ? await lockInteraction(tx, interactionId) : null
  if (!own) throw new ProductError('interaction-not-yours', 'An interaction is changed by who had it.')
  return own
}

/** The books through which the actor sees cards. */
export async function reachOf(tx: ReadTx): Promise<string[]> {
  return [...(await bookRights(tx)).keys()]
}

/** The error for an interaction that is not there, or not for this actor. */
export function interactionNotFound(): ProductError {
  return new ProductError('interaction-not-found', 'There is no such interaction.')
}

function usualDirection(medium: InteractionFacts['medium']): InteractionFacts['direction'] {
  if (medium === 'note') return null
  return OF_BOTH.includes(medium) ? 'mutual' : 'outbound'
}

function directionOf(facts: InteractionFacts, said: InteractionInput): InteractionFacts['direction'] {
  if (facts.medium === 'note') return null
  const isNew = said.medium !== undefined && said.direction === undefined
  return (isNew ? null : facts.direction) ?? usualDirection(facts.medium)
}

function contributionOf(
  told: ContributionInput,
  { cardIds, known, nextId }: { cardIds: readonly string[]; known: readonly Contribution[]; nextId: () => string },
): Contribution {
  const cardId = told.cardId ?? (cardIds.length === 1 ? cardIds[0] : undefined)
  if (cardId === undefined || !cardIds.includes(cardId))
    throw new ProductError('input-invalid', 'Say with which of these people it was.', {
      facts: { field: 'contributions' },
    })
  const isKnown = known.some(({ contributionId }) => contributionId === told.contributionId)
  return {
    contributionId: isKnown ? told.contributionId! : nextId(),
    cardId,
    kind: told.kind,
    direction: told.direction,
    text: lineOf(told.text ?? null),
    isThanked: told.direction === 'received' && (told.isThanked ?? false),
  }
}

/** A clock that is a little ahead is no mistake; a date to come is. */
function checkMoment(at: Date, now: Date): void {
  if (at >= BEGINNING && at.getTime() <= now.getTime() + DAY_MS) return
  throw new ProductError('input-invalid', 'What happened lies between the year 1900 and now.', {
    facts: { field: 'at' },
  })
}

function lineOf(typed: string | null): string | null {
  const text = typed === null ? '' : mendText(typed).value.trim()
  return text === '' ? null : text
}
