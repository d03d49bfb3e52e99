import { mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import type { KeptOutcome, ObjectiveState } from '#store/objectives/objective.ts'

/** Something that came of an objective, as it is told; `outcomeId` names one that is there already. */
export interface OutcomeInput extends Pick<KeptOutcome, 'kind' | 'on'> {
  readonly outcomeId?: string | undefined
  readonly text?: string | null | undefined
  readonly value?: KeptOutcome['value'] | undefined
  readonly shares?: KeptOutcome['shares'] | undefined
}

/** What an objective is told to be; what is left out is as usual, or stays. */
export type ObjectiveInput = {
  readonly [Fact in keyof Omit<ObjectiveState, 'outcomes'>]?: ObjectiveState[Fact] | undefined
} & { readonly outcomes?: readonly OutcomeInput[] | undefined }

/** An objective of which nothing is said. */
export const NO_AIM: Omit<ObjectiveState, 'startsOn' | 'endsOn'> = {
  title: '',
  why: null,
  listId: null,
  cardIds: [],
  target: null,
  budgetMinutes: null,
  outcomes: [],
  isClosed: false,
}

/**
 * What an objective is after a change: what is not said stays, and so do the shares of people whom the actor does not see any more.
 * `seen` are the cards within reach, `nextId` names outcomes. Throws `input-invalid`. Pure.
 */
export function changeAim(
  was: ObjectiveState,
  input: ObjectiveInput,
  { seen, nextId }: { seen: ReadonlySet<string>; nextId: () => string },
): ObjectiveState {
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as ObjectiveInput
  const facts = { ...was, ...said } as ObjectiveState
  const title = lineOf(facts.title)
  if (title === null) refuse('title', 'An objective has a title.')
  if (facts.endsOn < facts.startsOn) refuse('endsOn', 'The horizon of an objective does not lie before it begins.')
  const unseen = was.cardIds.filter((cardId) => !seen.has(cardId))
  return {
    title,
    why: lineOf(facts.why),
    startsOn: facts.startsOn,
    endsOn: facts.endsOn,
    listId: facts.listId,
    cardIds: [...new Set(said.cardIds ? [...said.cardIds, ...unseen] : was.cardIds)].sort(),
    target: facts.target,
    budgetMinutes: facts.budgetMinutes,
    outcomes: said.outcomes ? said.outcomes.map((one) => outcomeOf(one, was.outcomes, { seen, nextId })) : was.outcomes,
    isClosed: facts.isClosed,
  }
}

/** The same as the actor sees it: without cards that are out of reach. Pure. */
export function aimAsSeen(state: ObjectiveState, seen: ReadonlySet<string>): ObjectiveState {
  return {
    ...state,
    cardIds: state.cardIds.filter((cardId) => seen.has(cardId)),
    outcomes: state.outcomes.map((one) => ({ ...one, shares: one.shares.filter(({ cardId }) => seen.has(cardId)) })),
  }
}

/** All cards that an objective names, and those its outcomes are owed to. Pure. */
export function cardsOfAim({ cardIds, outcomes }: Pick<ObjectiveState, 'cardIds' | 'outcomes'>): string[] {
  const shared = outcomes.flatMap(({ shares }) => shares.map(({ cardId }) => cardId))
  return [...new Set([...cardIds, ...shared])]
}

/** The cards that are told to be named or to have a share. Throws `input-invalid` for one that is no id. Pure. */
export function cardsTold({ cardIds = [], outcomes = [] }: ObjectiveInput): string[] {
  const told = [...cardIds, ...outcomes.flatMap(({ shares = [] }) => shares.map(({ cardId }) => cardId))]
  if (!told.every(isId)) refuse('cardIds', 'That is no contact.')
  return [...new Set(told)]
}

/** The error for an objective that is not there, or not for this actor. */
export function objectiveNotFound(): ProductError {
  return new ProductError('objective-not-found', 'There is no such objective.')
}

function outcomeOf(
  told: OutcomeInput,
  known: readonly KeptOutcome[],
  { seen, nextId }: { seen: ReadonlySet<string>; nextId: () => string },
): KeptOutcome {
  const was = known.find(({ outcomeId }) => outcomeId === told.outcomeId)
  const kept = was?.shares.filter(({ cardId }) => !seen.has(cardId)) ?? []
  const shares = [...(told.shares ?? was?.shares.filter(({ cardId }) => seen.has(cardId)) ?? []), ...kept]
  checkShares(shares)
  return {
    outcomeId: was?.outcomeId ?? nextId(),
    kind: told.kind,
    on: told.on,
    text: lineOf(told.text === undefined ? (was?.text ?? null) : told.text),
    value: told.value === undefined ? (was?.value ?? null) : told.value,
    shares,
  }
}

function checkShares(shares: KeptOutcome['shares']): void {
  if (shares.length === 0) return
  if (new Set(shares.map(({ cardId }) => cardId)).size < shares.length)
    refuse('shares', 'Each person has one share of an outcome.')
  const sum = shares.reduce((all, { percent }) => all + percent, 0)
  if (sum !== 100) refuse('shares', `The shares of an outcome come to 100 percent, and these to ${sum}.`)
}

function refuse(field: string, message: string): never {
  throw new ProductError('input-invalid', message, { facts: { field } })
}

function lineOf(typed: string | null): string | null {
  const text = typed === null ? '' : mendText(typed).value.trim()
  return text === '' ? null : text
}
