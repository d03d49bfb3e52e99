import { mendText } from '@lazo/jscontact'
import type { Medium } from '@lazo/ties'
import { ProductError } from '#base/errors.ts'
import type { IntroductionParties, IntroductionState } from '#store/introductions/reader.ts'

/** What is told of an introduction; what is left out stays, or is as usual. */
export interface IntroductionInput {
  readonly state?: IntroductionState['state'] | undefined
  readonly text?: string | null | undefined
  /** When it was asked for, `YYYY-MM-DD`. */
  readonly askedOn?: string | undefined
  /** When it was made or declined. */
  readonly settledOn?: string | undefined
  /** By what it was made; a mail unless said. */
  readonly medium?: Medium | undefined
}

/**
 * What an introduction is after a change, without the interactions that making it records. Throws `input-invalid`. Pure.
 */
export function changeIntroductionState(
  was: IntroductionState,
  input: IntroductionInput,
  today: string,
): IntroductionState {
  const state = input.state ?? was.state
  const askedOn = input.askedOn ?? was.askedOn
  const settledOn = state === 'asked' ? null : (input.settledOn ?? (was.state === state ? was.settledOn : today))
  if (settledOn !== null && settledOn < askedOn)
    throw new ProductError('input-invalid', 'It was not settled before it was asked for.', {
      facts: { field: 'settledOn' },
    })
  return { ...was, state, askedOn, settledOn, text: lineOf(input.text === undefined ? was.text : input.text) }
}

/** Refuses people who cannot be introduced: one and the same, or more than one who introduces. Throws `input-invalid`. Pure. */
export function checkParties({ introducerId, colleagueId, cardId, otherId }: IntroductionParties): void {
  const named = [introducerId, colleagueId, otherId].filter((one) => one !== null)
  const isOne = introducerId === cardId || otherId === cardId
  if (named.length !== 1 || isOne)
    throw new ProductError('input-invalid', 'An introduction is among three different people.', {
      facts: { field: 'cardId' },
    })
}

/** The cards that have part in an introduction. Pure. */
export function cardsOfIntroduction({ introducerId, cardId, otherId }: IntroductionParties): string[] {
  return [introducerId, cardId, otherId].filter((one) => one !== null)
}

/** The error for an introduction that is not there, or not for this actor. */
export function introductionNotFound(): ProductError {
  return new ProductError('introduction-not-found', 'There is no such introduction.')
}

function lineOf(typed: string | null): string | null {
  const text = typed === null ? '' : mendText(typed).value.trim()
  return text === '' ? null : text
}
